import type { EditionTrend, History, IndicatorTrend } from "../domain/history.ts";
import { indicatorIds, indicators } from "../domain/indicator.ts";
import type { Lang } from "../domain/text.ts";
import { column, plain, width } from "./terminal.ts";
import { day, figure, fill, percentage, type Words, wordsIn } from "./words.ts";

const table = {
  edition: { fr: "Édition", en: "Edition" },
  date: { fr: "Vue jusqu’au", en: "Seen until" },
  procedures: { fr: "Démarches", en: "Procedures" },
  score: { fr: "Score moyen", en: "Mean score" },
  goals: { fr: "Objectifs atteints", en: "Goals reached" },
  reached: { fr: "{reached} sur {evaluated}", en: "{reached} of {evaluated}" },
  indicator: { fr: "Objectif atteint", en: "Goal reached" },
  none: { fr: "–", en: "–" },
  methods: { fr: "Les scores ne se comparent pas : la méthode de calcul a changé.", en: "Scores cannot be compared: the scoring method changed." },
  cut: { fr: "Les {count} dernières éditions ; toutes sont dans les tableaux.", en: "The last {count} editions; all of them are in the tables." },
} as const;

/** As many editions as a terminal has room for; the tables have them all. */
const editionsShown = 6;

/** Trends for a terminal: the editions with their means, then the share of the goal reached by indicator. */
export function trendsText({ editions, indicators: trends }: History, lang: Lang): string {
  const words = wordsIn(table, lang);
  const shown = editions.slice(-editionsShown);
  const known = indicatorIds.filter((id) => trends[id].some(({ share }) => share !== null));
  const shares = (own: readonly IndicatorTrend[]): readonly string[] =>
    own
      .slice(-editionsShown)
      .map(({ share, goal, middle, bottom }) => (share === null ? words.none : `${percentage(share, lang)} (${goal}/${goal + middle + bottom})`));
  return `${[
    ...aligned([[words.edition, words.date, words.procedures, words.score, words.goals], ...shown.map((one) => editionRow(one, words, lang))]),
    ...(new Set(shown.map(({ method }) => method)).size > 1 ? [words.methods] : []),
    ...(shown.length < editions.length ? [fill(words.cut, { count: shown.length })] : []),
    "",
    ...aligned([
      [words.indicator, ...shown.map(({ edition }) => plain(edition))],
      ...known.map((id) => [indicators[id].title[lang], ...shares(trends[id])]),
    ]),
  ].join("\n")}\n`;
}

const editionRow = ({ edition, generatedAt, procedures, score, goals }: EditionTrend, words: Words<typeof table>, lang: Lang): readonly string[] => [
  plain(edition),
  day(generatedAt),
  figure(procedures, lang),
  score === null ? words.none : figure(score, lang),
  fill(words.reached, goals),
];

/** Every column as wide as its widest cell. */
function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, place) => Math.max(...rows.map((row) => width(row[place] ?? ""))));
  return rows.map((row) =>
    row
      .map((cell, place) => column(cell, widths[place] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}
