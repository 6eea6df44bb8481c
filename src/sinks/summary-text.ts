import type { IndicatorId } from "../domain/indicator.ts";
import type { IndicatorBase, Report, ReportProcedure } from "../domain/report.ts";
import type { Lang } from "../domain/text.ts";
import { isJudgeable } from "../domain/visit.ts";
import { statuses } from "./labels.ts";
import { meanScore } from "./mean-score.ts";
import { column, marks, painter, plain } from "./terminal.ts";
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
    fr: "Démarches : {count}. Accessibles : {reached}. Score moyen : {mean}.",
    en: "Procedures: {count}. Reachable: {reached}. Mean score: {mean}.",
  },
  none: { fr: "non évalué", en: "not rated" },
  missing: {
    fr: "Pas encore visitées : {count}. Relancez la même commande pour reprendre.",
    en: "Not visited yet: {count}. Run the same command again to resume.",
  },
} as const;

const fixed = { status: 24, score: 8, level: 16 } as const;
const shown = ["handicap", "auth", "contact"] as const satisfies readonly IndicatorId[];

/**
 * A report as a table for a terminal: one line per procedure with its status, score and grade, and the three levels that people ask for
 * first. Names are cut to the width of the terminal; nothing that a page or a list contains can command it.
 */
export function summaryText(report: Report, options: TerminalOptions = {}): string {
  const words = wordsIn(table, report.lang);
  const name = Math.max(12, (options.columns ?? 100) - fixed.status - fixed.score - 3 * fixed.level - 5);
  const paint = painter(options.colour ?? false);
  const header = [
    column(words.name, name),
    column(words.status, fixed.status),
    column(words.score, fixed.score),
    ...[words.handicap, "FranceConnect", words.contact].map((title) => column(title, fixed.level)),
  ].join(" ");
  const lines = report.procedures.map((procedure) => line(procedure, name, report.lang, options.colour ?? false));
  return `${[paint("strong", header.trimEnd()), ...lines, "", ...closing(report, words)].join("\n")}\n`;
}

function line(procedure: ReportProcedure, name: number, lang: Lang, colour: boolean): string {
  const paint = painter(colour);
  const { label, rank } = statuses[procedure.status];
  const { value, grade } = procedure.score;
  const cells = [
    column(plain(procedure.name), name),
    paint(rank, column(`${marks[rank]} ${label[lang]}`, fixed.status)),
    column(value === null ? "–" : `${figure(value, lang)} ${grade ?? ""}`, fixed.score),
    ...shown.map((id) => level(procedure.indicators[id], colour)),
  ];
  return cells.join(" ").trimEnd();
}

function level({ level: words, rank }: IndicatorBase, colour: boolean): string {
  return painter(colour)(rank, column(`${marks[rank]} ${plain(words)}`, fixed.level));
}

function closing({ procedures, missing, lang }: Report, words: Words<typeof table>): readonly string[] {
  const mean = meanScore(procedures);
  const figures = fill(words.figures, {
    count: procedures.length,
    reached: procedures.filter(isJudgeable).length,
    mean: mean === null ? words.none : figure(mean, lang),
  });
  return missing.length > 0 ? [figures, fill(words.missing, { count: missing.length })] : [figures];
}
