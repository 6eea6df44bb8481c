import type { Comparison, ProcedureChange } from "../domain/comparison.ts";
import type { Lang } from "../domain/text.ts";
import { alertSentence } from "./comparison-words.ts";
import { type Cell, type CsvOptions, toCsv } from "./csv.ts";

/**
 * One row per thing that changed, `about` says what: `procedure` (always one row each: status before and after), `score` (0–100), `level` (of
 * an indicator), `finding` (elements touched before and after; `subject` is the check and its rule), `alert` (the sentence in `detail`).
 * `change` is regressed, gone, unknown, new, fixed or unchanged.
 */
export const comparisonCsv = (comparison: Comparison, lang: Lang, options: CsvOptions = {}): string =>
  toCsv([columns, ...comparison.procedures.flatMap((procedure) => rowsOf(procedure, lang))], options);

const columns = ["procedure", "procedure_name", "about", "subject", "change", "before", "after", "page", "url", "selector", "detail"] as const;
type Row = Partial<Readonly<Record<(typeof columns)[number], Cell>>>;

function rowsOf(one: ProcedureChange, lang: Lang): readonly (readonly Cell[])[] {
  const rows: readonly Row[] = [
    { about: "procedure", change: one.change, before: one.status.from, after: one.status.to },
    { about: "score", change: scoreChange(one), before: one.score.from, after: one.score.to },
    ...one.levels.map(
      ({ indicator, change, from, to }): Row => ({ about: "level", subject: indicator, change, before: from.level, after: to.level }),
    ),
    ...one.findings
      .filter(({ change }) => change !== "unchanged")
      .map(
        ({ change, finding, before, after }): Row => ({
          about: "finding",
          subject: finding.rule === undefined ? finding.check : `${finding.check} ${finding.rule}`,
          change,
          before,
          after,
          page: finding.page,
          url: finding.url,
          selector: finding.selector,
          detail: finding.message,
        }),
      ),
    ...one.alerts.map((alert): Row => ({ about: "alert", subject: alert.kind, detail: alertSentence(alert, lang) })),
  ];
  return rows.map((row) => columns.map((column) => ({ procedure: one.id, procedure_name: one.name, ...row })[column] ?? null));
}

function scoreChange({ score: { from, to, delta } }: ProcedureChange): Cell {
  if (delta !== null) return delta === 0 ? "unchanged" : delta > 0 ? "fixed" : "regressed";
  return from === to ? "unchanged" : "unknown";
}
