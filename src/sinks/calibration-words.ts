import type { Agreement, Kappa, LeftReason, Trait, TraitValue } from "../domain/calibration.ts";
import type { Lang, Text } from "../domain/text.ts";
import { type VisitStatus, visitStatuses } from "../domain/visit.ts";
import { levelLabel, statuses } from "./labels.ts";
import { colon, day, exact, percentage, printed } from "./words.ts";

/** What is compared, in a few words. */
export const traitLabels: Readonly<Record<Trait, Text>> = {
  status: { fr: "Issue de la visite", en: "Outcome of the visit" },
  online: { fr: "En ligne", en: "Online" },
  handicap: { fr: "Prise en compte du handicap", en: "Accessibility" },
  mention: { fr: "Mention d’accessibilité", en: "Accessibility mention" },
  page: { fr: "Déclaration trouvée", en: "Declaration found" },
  rate: { fr: "Taux RGAA (± 0,5 point)", en: "RGAA rate (± 0.5 pt)" },
  date: { fr: "Date de la déclaration (± 3 jours)", en: "Date of the declaration (± 3 days)" },
  auth: { fr: "FranceConnect", en: "FranceConnect" },
  proconnect: { fr: "ProConnect", en: "ProConnect" },
  contact: { fr: "Contact humain", en: "Human contact" },
  nonDigital: { fr: "Alternative non numérique", en: "Non-digital alternative" },
  jdma: { fr: "Bouton « Je donne mon avis »", en: "Feedback button" },
};

/** Why a pair was not compared. */
export const leftLabels: Readonly<Record<LeftReason, Text>> = {
  "to-confirm": { fr: "à vérifier selon Vigie", en: "left to a person by Vigie" },
  declared: { fr: "déclaré dans la liste, non mesuré", en: "declared in the list, not measured" },
  "no-row": { fr: "sans ligne de référence", en: "without a row of reference" },
  sentinel: { fr: "mot officiel sans valeur", en: "official word without a value" },
  empty: { fr: "case vide", en: "empty cell" },
  ambiguous: { fr: "étiquette ambiguë", en: "ambiguous label" },
  unreadable: { fr: "case illisible", en: "unreadable cell" },
};

/** Keys of matrices that are no official level. */
const keys: Readonly<Record<string, Text>> = {
  none: { fr: "aucune valeur", en: "no value" },
  given: { fr: "valeur donnée", en: "value given" },
  same: { fr: "même valeur", en: "same value" },
  other: { fr: "autre valeur", en: "other value" },
  unknown: { fr: "sans état", en: "without a state" },
  totale: { fr: "totalement", en: "fully" },
  partielle: { fr: "partiellement", en: "partly" },
  non: { fr: "non conforme", en: "non-compliant" },
};

const isStatus = (key: string): key is VisitStatus => visitStatuses.some((status) => status === key);

/** A row or a column of a matrix, in words. */
export function keyLabel(trait: Trait, key: string, lang: Lang): string {
  if (trait === "status" && isStatus(key)) return statuses[key].label[lang];
  const known = keys[key];
  return known ? known[lang] : levelLabel(key, lang);
}

/** A value of one side, as it is printed. */
export function valueLabel(trait: Trait, value: TraitValue, lang: Lang): string {
  if (value === null) return keyLabel(trait, "none", lang);
  if (typeof value === "number") return printed({ fr: `${exact(value, lang)} %`, en: `${exact(value, lang)}%` }, lang);
  return trait === "date" ? day(value) : keyLabel(trait, value, lang);
}

const noKappa: Readonly<Record<"empty" | "single", Text>> = {
  empty: { fr: "–", en: "–" },
  single: { fr: "sans objet (une seule catégorie)", en: "not defined (one category only)" },
};

/** Kappa with two decimals, or why there is none. */
export const kappaLabel = (kappa: Kappa, lang: Lang): string =>
  kappa.value === null
    ? noKappa[kappa.why][lang]
    : new Intl.NumberFormat(lang === "fr" ? "fr-FR" : "en-GB", { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(kappa.value);

/** `95,5 % (91,8 – 97,6)`: the share with its 95 % interval; "–" without a pair. */
export function shareLabel(share: Agreement["share"], lang: Lang): string {
  if (!share) return "–";
  return `${percentage(share.value, lang)} (${percentage(share.low, lang)} – ${percentage(share.high, lang)})`;
}

/** `12 à vérifier selon Vigie, 3 case vide`, in the order of the table; "0" when every pair was compared. */
export function leftLabel(left: Agreement["left"], lang: Lang): string {
  const parts = Object.entries(leftLabels).flatMap(([reason, text]) => {
    const count = left[reason as LeftReason];
    return count ? [`${printed(text, lang)}${colon[lang]}${count}`] : [];
  });
  return parts.length === 0 ? "0" : parts.join(", ");
}
