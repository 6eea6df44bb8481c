import type { Alert, Change, Comparison, ScoreChange } from "../domain/comparison.ts";
import { indicators, type Rank } from "../domain/indicator.ts";
import type { Lang, Text } from "../domain/text.ts";
import { levelLabel, statuses } from "./labels.ts";
import { day, figure, fill, printed, typeset, wordsIn } from "./words.ts";

/** What each change is called, and how it weighs at first sight. What cannot be told is grey, never a fault. */
export const changeLabels: Readonly<Record<Change, { readonly label: Text; readonly rank: Rank }>> = {
  regressed: { label: { fr: "En recul", en: "Worse" }, rank: "bottom" },
  gone: { label: { fr: "Disparue", en: "Gone" }, rank: "grey" },
  unknown: { label: { fr: "Incertaine", en: "Cannot be told" }, rank: "grey" },
  new: { label: { fr: "Nouvelle", en: "New" }, rank: "middle" },
  fixed: { label: { fr: "En progrès", en: "Better" }, rank: "goal" },
  unchanged: { label: { fr: "Mêmes niveaux", en: "Same levels" }, rank: "grey" },
};

/** The same for a finding, which is no procedure. */
export const findingLabels: Readonly<Record<Change, Text>> = {
  regressed: { fr: "aggravé", en: "worse" },
  gone: { fr: "page non revue", en: "page not visited again" },
  unknown: { fr: "indécis", en: "cannot be told" },
  new: { fr: "nouveau", en: "new" },
  fixed: { fr: "corrigé", en: "fixed" },
  unchanged: { fr: "inchangé", en: "unchanged" },
};

const table = {
  "service-gone": { fr: "Le service ne répond plus : {from}, puis {to}. {why}", en: "The service no longer answers: {from}, then {to}. {why}" },
  "level-lost": { fr: "{indicator} : de « {from} » à « {to} ». {why}", en: "{indicator}: from {from} to {to}. {why}" },
  "jdma-lost": { fr: "Le bouton « Je donne mon avis » a disparu. {why}", en: "The feedback button is gone. {why}" },
  "new-nonconformity": { fr: "Nouvelle non-conformité au RGAA : {criteria}.", en: "New non-conformity with the RGAA: {criteria}." },
  "declaration-expired": {
    fr: "La déclaration d’accessibilité n’est plus valable depuis le {date} : publiez-en une nouvelle.",
    en: "The accessibility statement has not been valid since {date}: publish a new one.",
  },
  "confirmation-contradicted": {
    fr: "{indicator} : « {level} », confirmé par {by} le {on}, mais « {found} » est constaté. Regardez, puis confirmez de nouveau.",
    en: "{indicator}: {level}, confirmed by {by} on {on}, but {found} is found. Look, then confirm again.",
  },
  "declaration-expiring": {
    fr: "La déclaration d’accessibilité expire le {date} : préparez la suivante.",
    en: "The accessibility statement expires on {date}: prepare the next one.",
  },
  "tls-expiring": { fr: "Le certificat du site expire bientôt ({quote}).", en: "The site’s certificate expires soon ({quote})." },
} as const satisfies Readonly<Record<Alert["kind"], Text>>;

/** An alert in a sentence. */
export function alertSentence(alert: Alert, lang: Lang): string {
  const words = wordsIn(table, lang);
  switch (alert.kind) {
    case "service-gone":
      return fill(words[alert.kind], { from: statuses[alert.from].label[lang], to: statuses[alert.to].label[lang], why: typeset(alert.why, lang) });
    case "level-lost":
      return fill(words[alert.kind], {
        indicator: printed(indicators[alert.indicator].title, lang),
        from: levelLabel(alert.from, lang),
        to: levelLabel(alert.to, lang),
        why: typeset(alert.why, lang),
      });
    case "new-nonconformity":
      return fill(words[alert.kind], { criteria: alert.criteria.join(", ") });
    case "confirmation-contradicted":
      return fill(words[alert.kind], {
        indicator: printed(indicators[alert.indicator].title, lang),
        level: levelLabel(alert.confirmed.level, lang),
        by: alert.confirmed.by,
        on: day(alert.confirmed.on),
        found: levelLabel(alert.found, lang),
      });
    case "declaration-expired":
    case "declaration-expiring":
      return fill(words[alert.kind], { date: day(alert.date) });
    default:
      return fill(words[alert.kind], alert);
  }
}

/** `72,5 (+3,1)`: the score now, and by how much it changed; "–" where there is none. */
export function scoreLabel({ from, to, delta }: ScoreChange, lang: Lang): string {
  const now = to === null ? "–" : figure(to, lang);
  if (delta !== null) return `${now} (${signed(delta, lang)})`;
  return from === null ? now : `${now} (${printed(before, lang)} ${figure(from, lang)})`;
}

const before: Text = { fr: "avant :", en: "before:" };

/** A difference with its sign, `=` for none. */
export const signed = (delta: number, lang: Lang): string => (delta === 0 ? "=" : `${delta > 0 ? "+" : "−"}${figure(Math.abs(delta), lang)}`);

/** How many procedures changed in each way, in the order of the words. */
export const tallyOf = ({ procedures }: Comparison): Readonly<Record<Change, number>> => {
  const count = (wanted: Change): number => procedures.filter(({ change }) => change === wanted).length;
  return {
    regressed: count("regressed"),
    gone: count("gone"),
    unknown: count("unknown"),
    new: count("new"),
    fixed: count("fixed"),
    unchanged: count("unchanged"),
  };
};
