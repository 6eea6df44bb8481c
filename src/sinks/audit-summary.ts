import { indicators as catalogue, type IndicatorId, indicatorIds } from "../domain/indicator.ts";
import type { ReportProcedure } from "../domain/report.ts";
import type { Lang } from "../domain/text.ts";
import { type FindingGroup, findingGroups, gains } from "./effect.ts";
import { levelLabel, statuses } from "./labels.ts";
import { marks, painter, plain, type Style } from "./terminal.ts";
import { colon, figure, fill, percentage, printed, typeset, type Words, wordsIn } from "./words.ts";

/** How the summary of one audit is written: language, and ANSI colours (off unless asked for). */
export type AuditSummaryOptions = { readonly lang: Lang; readonly colour?: boolean };

const table = {
  score: { fr: "Score : {value} sur 100 (note {grade})", en: "Score: {value} out of 100 (grade {grade})" },
  noScore: {
    fr: "Pas de score : moins de la moitié de ce qui compte a pu être testé.",
    en: "No score: less than half of what counts could be tested.",
  },
  goals: {
    fr: "Objectifs atteints : {reached} sur {evaluated}. Part testée : {coverage}.",
    en: "Goals reached: {reached} of {evaluated}. Share tested: {coverage}.",
  },
  good: { fr: "Ce qui va bien", en: "What is good" },
  toDo: { fr: "À faire, dans l’ordre d’effet sur le score", en: "To do, in order of effect on the score" },
  toConfirm: { fr: "À vérifier par une personne", en: "A person has to look at" },
  gain: { fr: "jusqu’à +{points} points", en: "up to +{points} points" },
  later: {
    fr: "jusqu’à +{points} points si le niveau monte ; les réparations qui suivent n’y suffisent pas seules",
    en: "up to +{points} points if the level rises; the repairs below do not raise it by themselves",
  },
  elements: { fr: "({count} éléments)", en: "({count} elements)" },
  others: { fr: "autres réparations, dans le rapport : {count}", en: "more repairs, in the report: {count}" },
  limits: {
    fr: "Un test automatique ne voit qu’une partie des défauts d’accessibilité : il ne remplace ni un audit RGAA ni un essai avec des usagers.",
    en: "Automatic tests see only a part of the accessibility faults: they replace neither an RGAA audit nor a trial with users.",
  },
} as const;

const repairsShown = 4;

/** What a clerk needs after `vigie audit URL`: the status, the score, what is good, and what to repair in order of effect. */
export function auditSummary(procedure: ReportProcedure, options: AuditSummaryOptions): string {
  const words = wordsIn(table, options.lang);
  const paint = painter(options.colour ?? false);
  const sections = [
    heading(procedure, options.lang, words, paint),
    section(words.good, goodLines(procedure, options.lang), paint, "goal"),
    section(words.toDo, toDoLines(procedure, options.lang, words), paint, "bottom"),
    section(words.toConfirm, confirmLines(procedure, options.lang), paint, "grey"),
    [words.limits],
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

type Paint = (style: Style, text: string) => string;

function heading(procedure: ReportProcedure, lang: Lang, words: Words<typeof table>, paint: Paint): readonly string[] {
  const { value, grade, goals, coverage } = procedure.score;
  const { label, rank } = statuses[procedure.status];
  const score = value === null ? words.noScore : fill(words.score, { value: figure(value, lang), grade: grade ?? "–" });
  return [
    paint("strong", plain(procedure.name)),
    ...(procedure.url ? [plain(procedure.url)] : []),
    paint(rank, `${marks[rank]} ${label[lang]}`),
    ...[procedure.why, procedure.advice].map((sentence) => plain(typeset(sentence, lang))).filter(Boolean),
    "",
    paint("strong", score),
    fill(words.goals, { ...goals, coverage: percentage(coverage, lang) }),
  ];
}

const section = (title: string, lines: readonly string[], paint: Paint, style: Style): readonly string[] =>
  lines.length === 0 ? [] : [paint(style, title), ...lines];

const titleOf = (id: IndicatorId, lang: Lang): string => printed(catalogue[id].title, lang);

const indicatorLine = (procedure: ReportProcedure, id: IndicatorId, lang: Lang): string => {
  const { level, rank, why } = procedure.indicators[id];
  return `  ${marks[rank]} ${titleOf(id, lang)}${colon[lang]}${plain(levelLabel(level, lang))}. ${plain(typeset(why, lang))}`;
};

const goodLines = (procedure: ReportProcedure, lang: Lang): readonly string[] =>
  indicatorIds.filter((id) => procedure.indicators[id].rank === "goal").map((id) => indicatorLine(procedure, id, lang));

/** What is to be confirmed, one line per reason: a page that was not reached has one reason for everything. */
function confirmLines(procedure: ReportProcedure, lang: Lang): readonly string[] {
  const ids = indicatorIds.filter((id) => procedure.indicators[id].provenance === "to-confirm");
  const byReason = Map.groupBy(ids, (id) => plain(typeset(procedure.indicators[id].why, lang)));
  return [...byReason].map(([why, same]) => `  ${marks.grey} ${same.map((id) => titleOf(id, lang)).join(", ")}${colon[lang]}${why}`);
}

function toDoLines(procedure: ReportProcedure, lang: Lang, words: Words<typeof table>): readonly string[] {
  const groups = Map.groupBy(findingGroups(procedure), ({ first }) => first.indicator);
  // What only waits for a person's word is said once, in the section about that.
  const waits = (id: IndicatorId): boolean =>
    procedure.indicators[id].provenance === "to-confirm" && !(groups.get(id) ?? []).some(({ first }) => first.outcome === "failed");
  const worth = gains(procedure.score).filter(({ indicator }) => !waits(indicator));
  const scored = worth.flatMap(({ indicator, points }) => {
    const own = groups.get(indicator) ?? [];
    const promise = own.length > 0 && own.every(({ gain }) => gain === 0) ? words.later : words.gain;
    return [`${indicatorLine(procedure, indicator, lang)} (${fill(promise, { points: figure(points, lang) })})`, ...repairLines(own, lang, words)];
  });
  const rest = indicatorIds.filter((id) => groups.has(id) && !waits(id) && !worth.some(({ indicator }) => indicator === id));
  return [...scored, ...rest.flatMap((id) => [indicatorLine(procedure, id, lang), ...repairLines(groups.get(id) ?? [], lang, words)])];
}

function repairLines(groups: readonly FindingGroup[], lang: Lang, words: Words<typeof table>): readonly string[] {
  const lines = groups.slice(0, repairsShown).map(({ first, count }) => {
    const elements = count > 1 ? ` ${fill(words.elements, { count })}` : "";
    return `      - ${plain(typeset(first.repair || first.message, lang))}${elements}`;
  });
  return groups.length > repairsShown ? [...lines, `      - ${fill(words.others, { count: groups.length - repairsShown })}`] : lines;
}
