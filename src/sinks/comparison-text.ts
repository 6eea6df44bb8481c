import { type Comparison, changes, type FindingChange, type LevelChange, type ProcedureChange } from "../domain/comparison.ts";
import { indicators } from "../domain/indicator.ts";
import type { Lang } from "../domain/text.ts";
import { alertSentence, changeLabels, findingLabels, scoreLabel, tallyOf } from "./comparison-words.ts";
import type { TerminalOptions } from "./summary-text.ts";
import { marks, painter, plain } from "./terminal.ts";
import { colon, fill, wordsIn } from "./words.ts";

const table = {
  head: { fr: "Édition {current} comparée à {previous}.", en: "Edition {current} compared with {previous}." },
  methods: {
    fr: "Les notes ne se comparent pas : la méthode de calcul a changé ({from}, puis {to}).",
    en: "Scores cannot be compared: the scoring method changed ({from}, then {to}).",
  },
  same: { fr: "Rien n’a changé.", en: "Nothing changed." },
  score: { fr: "Score : {score}", en: "Score: {score}" },
  level: { fr: "{indicator} : {from} → {to}", en: "{indicator}: {from} → {to}" },
  findings: { fr: "Constats : {list}", en: "Findings: {list}" },
  alert: { fr: "Alerte : {words}", en: "Alert: {words}" },
} as const;

/** A comparison for a terminal: how many procedures changed in each way, then those that did, the most pressing first. */
export function comparisonText(comparison: Comparison, lang: Lang, { colour = false }: TerminalOptions = {}): string {
  const words = wordsIn(table, lang);
  const { previous, current, procedures } = comparison;
  const paint = painter(colour);
  const tally = tallyOf(comparison);
  const counts = changes.map((change) => {
    const { label, rank } = changeLabels[change];
    return paint(rank, `${marks[rank]} ${label[lang]}${colon[lang]}${tally[change]}`);
  });
  const told = changes.flatMap((change) => procedures.filter((one) => one.change === change && isWorthTelling(one)));
  return `${[
    fill(words.head, { current: plain(current.edition), previous: plain(previous.edition) }),
    ...(previous.method === current.method ? [] : [fill(words.methods, { from: previous.method, to: current.method })]),
    counts.join("   "),
    ...(told.length === 0 ? ["", words.same] : told.flatMap((one) => ["", ...linesOf(one, lang, paint)])),
  ].join("\n")}\n`;
}

const isWorthTelling = ({ change, levels, findings, alerts, score }: ProcedureChange): boolean =>
  change !== "unchanged" || levels.length > 0 || alerts.length > 0 || (score.delta ?? 0) !== 0 || findings.some((one) => one.change !== "unchanged");

function linesOf(one: ProcedureChange, lang: Lang, paint: ReturnType<typeof painter>): readonly string[] {
  const words = wordsIn(table, lang);
  const { label, rank } = changeLabels[one.change];
  const findings = findingTally(one.findings, lang);
  return [
    `${paint(rank, `${marks[rank]} ${label[lang]}`)}  ${paint("strong", `${plain(one.id)} · ${plain(one.name)}`)}`,
    ...one.alerts.map((alert) => `    ${paint("bottom", `! ${fill(words.alert, { words: plain(alertSentence(alert, lang)) })}`)}`),
    `    ${fill(words.score, { score: scoreLabel(one.score, lang) })}`,
    ...one.levels.map((level) => `    ${levelLine(level, lang)}`),
    ...(findings === "" ? [] : [`    ${fill(words.findings, { list: findings })}`]),
  ];
}

function levelLine({ indicator, change, from, to }: LevelChange, lang: Lang): string {
  const { level } = wordsIn(table, lang);
  const mark = marks[changeLabels[change].rank];
  return `${mark} ${fill(level, { indicator: indicators[indicator].title[lang], from: plain(from.level), to: plain(to.level) })}`;
}

/** `2 nouveaux`: what changed among the findings, "" when nothing did. */
export function findingTally(findings: readonly FindingChange[], lang: Lang): string {
  return changes
    .filter((change) => change !== "unchanged")
    .map((change) => ({ change, count: findings.filter((one) => one.change === change).length }))
    .filter(({ count }) => count > 0)
    .map(({ change, count }) => `${findingLabels[change][lang]} ${count}`)
    .join(", ");
}
