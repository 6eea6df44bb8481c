import type { Gate, GateLine, GateProcedure, GateRule, Waiver } from "../domain/gate.ts";
import { indicators, type LevelledId, levelledIds, TO_CONFIRM } from "../domain/indicator.ts";
import type { ReportFinding } from "../domain/report.ts";
import type { Lang, Text } from "../domain/text.ts";
import { type VisitStatus, visitStatuses } from "../domain/visit.ts";
import { levelLabel, roleLabels, statuses } from "./labels.ts";
import { day, figure, fill, percentage, printed } from "./words.ts";

/** What each line of the gate is about. */
export const ruleLabels: Readonly<Record<GateRule, Text>> = {
  audited: { fr: "Page vue", en: "Page seen" },
  beyond_login: { fr: "Au-delà de la connexion", en: "Beyond the sign-in" },
  coverage: { fr: "Part testée", en: "Share tested" },
  score: { fr: "Score", en: "Score" },
  ...perLevel((id) => indicators[id].title),
  new_findings: { fr: "Nouveaux constats", en: "New findings" },
};

function perLevel(text: (id: LevelledId) => Text): Readonly<Record<LevelledId, Text>> {
  return Object.fromEntries(levelledIds.map((id) => [id, text(id)])) as Record<LevelledId, Text>;
}

const levelMissed: Text = { fr: "{label} : « {actual} », il faut au moins « {wanted} ».", en: "{label}: {actual}, at least {wanted} is needed." };
const levelUnknown: Text = {
  fr: "{label} : Vigie n’a pas pu le voir (« À vérifier »), il faut au moins « {wanted} ».",
  en: "{label}: Vigie could not see it (À vérifier), at least {wanted} is needed.",
};

const failures: Readonly<Record<GateRule, Text>> = {
  audited: { fr: "La page n’a pas été vue : {actual}. {why}", en: "The page was not seen: {actual}. {why}" },
  beyond_login: {
    fr: "Aucune page de la démarche n’a pu être auditée au-delà de la connexion : nommez dans la liste (« pages ») des pages qui se voient sans compte.",
    en: 'No page of the procedure beyond the sign-in could be audited: name pages that show without an account in the list ("pages").',
  },
  coverage: {
    fr: "Trop peu a pu être testé : {actual} du poids, il en faut {wanted} (--min-coverage).",
    en: "Too little could be tested: {actual} of the weight, {wanted} is needed (--min-coverage).",
  },
  score: { fr: "Le score est de {actual}, il faut au moins {wanted}.", en: "The score is {actual}, at least {wanted} is needed." },
  ...perLevel(() => levelMissed),
  new_findings: { fr: "Nouveaux constats : {actual}, il en faut au plus {wanted}.", en: "New findings: {actual}, at most {wanted} may be." },
};

const noScore: Text = {
  fr: "Pas de score, trop peu a pu être testé : il en faut un d’au moins {wanted}.",
  en: "No score, too little could be tested: one of at least {wanted} is needed.",
};
const kept: Text = { fr: "{label} : {actual}.", en: "{label}: {actual}." };
const notCounted: Text = {
  fr: "Les nouveaux constats n’ont pas été comptés : donnez l’état de référence avec --baseline.",
  en: "New findings were not counted: give the state to compare with, with --baseline.",
};
const notHeld: Text = { fr: "{label} : rien n’est exigé, ou n’a pu être vu.", en: "{label}: nothing is demanded, or could be seen." };

/** One line of the gate in a sentence. */
export function lineSentence(line: GateLine, { why }: Pick<GateProcedure, "why">, lang: Lang): string {
  const { actual, wanted, rule } = line;
  const show = (value: GateLine["actual"]): string => valueLabel(rule, value, lang);
  return fill(printed(sentenceOf(line), lang), { label: ruleLabels[rule][lang], actual: show(actual), wanted: show(wanted), why }).trim();
}

function sentenceOf({ rule, outcome, actual, wanted }: GateLine): Text {
  if (outcome === "passed") return kept;
  if (outcome === "skipped") return rule === "new_findings" && wanted !== null ? notCounted : notHeld;
  if (rule === "score" && actual === null) return noScore;
  return actual === TO_CONFIRM ? levelUnknown : failures[rule];
}

function valueLabel(rule: GateRule, value: GateLine["actual"], lang: Lang): string {
  if (value === null) return "–";
  if (typeof value === "number") return rule === "coverage" ? percentage(value, lang) : figure(value, lang);
  return isStatus(value) ? statuses[value].label[lang] : levelLabel(value, lang);
}

const isStatus = (value: string): value is VisitStatus => visitStatuses.some((status) => status === value);

/** `Page de départ, main img`: where a finding is, in short. */
export const placeOf = ({ page, selector }: ReportFinding, lang: Lang): string => [roleLabels[page][lang], selector].filter(Boolean).join(", ");

/** How many new findings a text for people shows of each procedure: the reports have them all. */
export const findingsShown = 10;

const notes = {
  passed: { fr: "Contrôle réussi : {count} sur {total} passent.", en: "Gate passed: {count} of {total} pass." },
  passedOne: { fr: "Contrôle réussi : {count} sur {total} passe.", en: "Gate passed: {count} of {total} passes." },
  failed: { fr: "Contrôle échoué : {failed} sur {total} ne passent pas.", en: "Gate failed: {failed} of {total} do not pass." },
  failedOne: { fr: "Contrôle échoué : {failed} sur {total} ne passe pas.", en: "Gate failed: {failed} of {total} does not pass." },
  nothing: { fr: "Contrôle échoué : rien n’a pu être audité.", en: "Gate failed: nothing could be audited." },
  unused: {
    fr: "Dérogation devenue inutile, à supprimer : {waiver} ({reason}).",
    en: "Waiver no longer needed, to be removed: {waiver} ({reason}).",
  },
  waived: { fr: "Accepté jusqu’au {day} ({reason}) : {message}", en: "Accepted until {day} ({reason}): {message}" },
  unseen: {
    fr: "Constats que l’état de référence ne pouvait pas voir, non retenus : {count}. Renouvelez-le.",
    en: "Findings that the baseline could not have seen, not held against it: {count}. Write it anew.",
  },
} as const satisfies Readonly<Record<string, Text>>;

/** True when a line of this procedure failed. */
export const isHeld = ({ lines }: GateProcedure): boolean => lines.some(({ outcome }) => outcome === "failed");

/** The verdict in a sentence. */
export function verdictSentence({ passed, procedures }: Gate, lang: Lang): string {
  const failed = procedures.filter(isHeld).length;
  const count = procedures.length - failed;
  const broken = failed > 1 ? notes.failed : failed === 1 ? notes.failedOne : notes.nothing;
  const text = passed ? (count === 1 ? notes.passedOne : notes.passed) : broken;
  return fill(printed(text, lang), { failed, count, total: procedures.length });
}

/** What is worth knowing about a procedure, and holds nothing against it. */
export function remarksOf({ waived, unseenBefore, lines, why }: GateProcedure, lang: Lang): readonly string[] {
  const uncounted = lines.filter(({ rule, outcome, wanted }) => rule === "new_findings" && outcome === "skipped" && wanted !== null);
  return [
    ...waived.map(({ finding: { message }, waiver: { expires, reason } }) =>
      fill(printed(notes.waived, lang), { day: day(expires), reason, message }),
    ),
    ...(unseenBefore.length > 0 ? [fill(printed(notes.unseen, lang), { count: unseenBefore.length })] : []),
    ...uncounted.map((line) => lineSentence(line, { why }, lang)),
  ];
}

/** A waiver that can go. */
export const unusedSentence = (waiver: Waiver, lang: Lang): string =>
  fill(printed(notes.unused, lang), {
    waiver: [waiver.check, waiver.rule, waiver.procedure, waiver.page].filter((part) => part !== undefined).join(" "),
    reason: waiver.reason,
  });
