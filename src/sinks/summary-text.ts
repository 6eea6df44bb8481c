import type { IndicatorId } from "../domain/indicator.ts";
import type { Figures, ProcedureFigures } from "../domain/overview.ts";
import type { IndicatorBase } from "../domain/report.ts";
import type { Lang } from "../domain/text.ts";
import { isJudgeable } from "../domain/visit.ts";
import { meanScore } from "./mean-score.ts";
import { scannerErrors } from "./scanner-errors.ts";
import { type Standing, standingIn } from "./standing.ts";
import { column, marks, painter, plain, type Style, width } from "./terminal.ts";
import { figure, fill, type Words, wordsIn } from "./words.ts";

/** How the terminal texts are written. */
export type TerminalOptions = {
  /** ANSI colours; off unless asked for. */
  readonly colour?: boolean;
  /** Columns of the terminal, 100 unless told. */
  readonly columns?: number;
};

const table = {
  name: { fr: "Démarche", en: "Procedure" },
  status: { fr: "État", en: "Status" },
  score: { fr: "Score", en: "Score" },
  handicap: { fr: "Handicap", en: "Accessibility" },
  contact: { fr: "Contact", en: "Contact" },
  figures: {
    fr: "Démarches : {count}. Vues : {reached}. Score moyen : {mean}.",
    en: "Procedures: {count}. Reachable: {reached}. Mean score: {mean}.",
  },
  none: { fr: "non évalué", en: "not rated" },
  ours: {
    fr: "Non vues par notre faute : {count}. Relancez la même commande pour les reprendre.",
    en: "Not seen through our own fault: {count}. Run the same command again to take them up.",
  },
  missing: {
    fr: "Pas encore visitées : {count}. Pour les visiter, relancez « vigie sweep », sans --only ni --where.",
    en: "Not visited yet: {count}. To visit them, sweep the list again, without --only and --where.",
  },
} as const;

const shown = ["handicap", "auth", "contact"] as const satisfies readonly IndicatorId[];

/** A cell before it is aligned: safe words, and how they are painted. */
type TerminalCell = { readonly words: string; readonly style: Style | null };

/**
 * A report as a table for a terminal: one line per procedure with its status, score and grade, and the three levels that people ask for
 * first. Names are cut to the width of the terminal; nothing that a page or a list contains can command it.
 */
export function summaryText(report: Figures, options: TerminalOptions = {}): string {
  const words = wordsIn(table, report.lang);
  const titles = [words.name, words.status, words.score, words.handicap, "FranceConnect", words.contact];
  const standing = standingIn(report);
  const rows: readonly (readonly TerminalCell[])[] = [
    titles.map((title) => ({ words: title, style: "strong" })),
    ...report.procedures.map((procedure) => cells(procedure, standing(procedure), report.lang)),
  ];
  const widths = columnsOf(rows, options.columns ?? 100);
  const paint = painter(options.colour ?? false);
  const lines = rows.map((row) =>
    row
      .map(({ words: text, style }, place) => aligned(text, style, widths[place] ?? 0, paint))
      .join("  ")
      .trimEnd(),
  );
  return `${[...lines, "", ...closing(report, words)].join("\n")}\n`;
}

function aligned(text: string, style: Style | null, columns: number, paint: ReturnType<typeof painter>): string {
  const cell = column(text, columns);
  return style ? paint(style, cell) : cell;
}

function cells(procedure: ProcedureFigures, { label, rank }: Standing, lang: Lang): readonly TerminalCell[] {
  const { value, grade } = procedure.score;
  return [
    { words: plain(procedure.name), style: null },
    { words: `${marks[rank]} ${label[lang]}`, style: rank },
    { words: value === null ? "–" : `${figure(value, lang)} ${grade ?? ""}`, style: null },
    ...shown.map((id) => levelCell(procedure.indicators[id])),
  ];
}

const levelCell = ({ level, rank }: Pick<IndicatorBase, "level" | "rank">): TerminalCell => ({
  words: `${marks[rank]} ${plain(level)}`,
  style: rank,
});

/** Every column as wide as its widest cell (at most 26), the name as what is left of the terminal (at least 16). */
function columnsOf(rows: readonly (readonly TerminalCell[])[], columns: number): readonly number[] {
  const widest = (place: number): number => rows.reduce((most, row) => Math.max(most, width(row[place]?.words ?? "")), 0);
  const others = [1, 2, 3, 4, 5].map((place) => Math.min(26, widest(place)));
  const left = columns - others.reduce((sum, one) => sum + one + 2, 0);
  return [Math.max(16, Math.min(widest(0), left)), ...others];
}

function closing(report: Figures, words: Words<typeof table>): readonly string[] {
  const { procedures, missing, lang } = report;
  const mean = meanScore(procedures);
  const figures = fill(words.figures, {
    count: procedures.length,
    reached: procedures.filter(isJudgeable).length,
    mean: mean === null ? words.none : figure(mean, lang),
  });
  const ours = scannerErrors(report).length;
  return [
    figures,
    ...(ours > 0 ? [fill(words.ours, { count: ours })] : []),
    ...(missing.length > 0 ? [fill(words.missing, { count: missing.length })] : []),
  ];
}
