import { defineCheck, type SeenPage } from "../domain/check.ts";
import type { Field } from "../domain/evidence.ts";
import type { Text } from "../domain/text.ts";
import { cantTell, type Finding, type Judgement, passed } from "../domain/verdict.ts";
import { plain } from "../lib/plain.ts";
import { asideRoles } from "../reading/aside-roles.ts";

/**
 * "Dites-le-nous une fois": which questions and attachments of the pages reached ask for what an administration already holds
 * (API Particulier, API Entreprise, the tax office, the civil registry). It lists candidates for a person to confirm: a form may need
 * an item for a reason, and what stands behind a sign-in was not seen, so no level is stated.
 */
export default defineCheck({
  id: "once-only",
  indicator: "dlnuf",
  title: { fr: "Rien de ce que l'administration sait déjà n'est redemandé", en: "Nothing that the administration already knows is asked again" },
  references: ["Observatoire : Score DLNUF", "CRPA L114-8"],
  needs: ["forms"],
  scope: "procedure",
  judge: ({ seen }): Judgement<"dlnuf"> => {
    const asked = seen.filter(({ page }) => !asideRoles.has(page.role)).flatMap(questionsOf);
    if (asked.length === 0) return { outcome: "untested", why: noForm };
    const matches = items.map((item) => ({ item, hits: asked.filter(({ field }) => item.pattern.test(wordsOf(field))) }));
    const [first, ...others] = matches.flatMap(({ item, hits }) => (hits[0] ? [candidate(item, hits[0], hits.length)] : []));
    const details = { asked: matches.filter(({ hits }) => hits.length > 0).map(({ item }) => item.name.fr) };
    if (!first) return { ...passed(nothing), details };
    return { ...cantTell(some(details.asked.length), [first, ...others]), details };
  },
});

type Question = { readonly field: Field; readonly page: SeenPage<"forms">["page"] };

const questionsOf = ({ page, evidence }: SeenPage<"forms">): readonly Question[] =>
  evidence.forms.forms
    .filter(({ landmark, fields }) => landmark !== "search" && !fields.some(({ type }) => type === "password"))
    .flatMap(({ fields }) => fields.filter((field) => field.visible && field.type !== "search").map((field) => ({ field, page })));

/** What a field asks, in small letters without accents: its label, or its technical name when it has none, and what the browser may fill in. */
function wordsOf({ label, placeholder, name, autocomplete }: Field): string {
  const shown = label || placeholder || name.replace(/([a-z])([A-Z])/g, "$1 $2").replace(/[_\-.[\]]+/g, " ");
  return plain(`${shown} autocomplete:${autocomplete}`);
}

type Item = { readonly name: Text; readonly pattern: RegExp };

/** What other administrations hold, and how forms ask for it. */
const items: readonly Item[] = [
  {
    name: { fr: "date de naissance", en: "date of birth" },
    pattern: /\b(date|jour|mois|annee) de (votre |la )?naissance\b|\bnee? le\b|\bbirth ?(date|day)\b|\bdate of birth\b|autocomplete:.*\bbday/,
  },
  {
    name: { fr: "lieu de naissance", en: "place of birth" },
    pattern: /\b(lieu|commune|ville|departement|pays) de (votre |la )?naissance\b|\b(place|country|city) of birth\b/,
  },
  {
    name: { fr: "situation familiale ou acte d'état civil", en: "civil status or certificate" },
    pattern:
      /\bsituation (familiale|matrimoniale|maritale)\b|\betat civil\b|\b(acte|extrait d'acte|copie d'acte) de (naissance|mariage)\b|\blivret de famille\b/,
  },
  {
    name: { fr: "adresse", en: "address" },
    pattern:
      /\b(votre |l')?adresse\b(?! (e-?mail|mail|mel|electronique|de (messagerie|courriel)|courriel|courrier electronique|web|internet|url|du (site|siege)))|\b(numero|nom) (et nom )?de (la )?(rue|voie)\b|\bcode postal\b|autocomplete:.*\b(street-address|address-line1|postal-code)\b/,
  },
  {
    name: { fr: "justificatif de domicile", en: "proof of address" },
    pattern: /\b(justificatif|attestation|preuve) (de|du) (domicile|residence)\b|\bproof of address\b/,
  },
  {
    name: { fr: "numéro fiscal", en: "tax number" },
    pattern: /\bnumero (fiscal|spi)\b|\b(reference|numero) (de l'|d')avis\b|\btax number\b/,
  },
  {
    name: { fr: "revenus ou avis d'imposition", en: "income or tax notice" },
    pattern: /\bavis d'imp(ot|osition)|\brevenu fiscal\b|\bavis de (situation declarative|non[- ]imposition)\b|\bnombre de parts\b|\btax notice\b/,
  },
  {
    name: { fr: "quotient familial ou droits aux allocations", en: "family quotient or benefits" },
    pattern: /\bquotient familial\b|\bnumero (d')?allocataire\b|\battestation (de la )?(caf|msa|de paiement)\b/,
  },
  {
    name: { fr: "droits à l'assurance maladie", en: "health insurance rights" },
    pattern: /\battestation (de )?(droits|securite sociale|vitale|d'assurance maladie)\b|\bcomplementaire sante solidaire\b/,
  },
  {
    name: { fr: "situation d'emploi ou d'études", en: "employment or student status" },
    pattern: /\battestation (de )?(france travail|pole emploi)\b|\bstatut (d')?etudiant\b|\bcertificat de scolarite\b|\bcarte d'etudiant\b/,
  },
  {
    name: { fr: "reconnaissance du handicap", en: "recognised disability" },
    pattern: /\bcarte (mobilite inclusion|d'invalidite)\b|\b(notification|attestation) (de la )?(mdph|cdaph|aah|rqth)\b/,
  },
  {
    name: { fr: "identité de l'entreprise ou de l'association", en: "identity of the company or association" },
    pattern:
      /\braison sociale\b|\bforme juridique\b|\bcode (ape|naf)\b|\b(extrait )?k-?bis\b|\badresse du siege\b|\bstatuts de l'association\b|\brecepisse\b.*\bprefecture\b/,
  },
  {
    name: { fr: "attestations fiscales et sociales de l'entreprise", en: "the company's tax and social certificates" },
    pattern: /\battestation (de )?(regularite |vigilance|fiscale|urssaf)|\bliasses? fiscales?\b|\bbilans? comptables?\b/,
  },
];

const candidate = ({ name }: Item, { field, page }: Question, count: number): Finding => ({
  outcome: "cantTell",
  message: {
    fr: `La démarche demande une information que l'administration détient déjà : ${name.fr}.`,
    en: `The procedure asks for something that the administration already holds: ${name.en}.`,
  },
  repair: {
    fr: "Reprenez cette information par FranceConnect ou par les API Particulier et Entreprise plutôt que de la redemander.",
    en: "Take this item over through FranceConnect or the API Particulier and API Entreprise instead of asking for it again.",
  },
  selector: field.selector,
  quote: field.label || field.placeholder || field.name,
  count,
  page: page.role,
  url: page.finalUrl ?? page.requestedUrl,
});

const noForm: Text = {
  fr: "Aucun formulaire de la démarche n'a été atteint : ce qu'elle demande n'a pas été vu.",
  en: "No form of the procedure was reached: what it asks was not seen.",
};
const nothing: Text = {
  fr: "Les formulaires atteints ne redemandent rien de ce que l'administration sait déjà.",
  en: "The forms that were reached ask for nothing that the administration already knows.",
};
const some = (count: number): Text => ({
  fr: `${count} ${count > 1 ? "informations déjà connues de l'administration semblent redemandées" : "information déjà connue de l'administration semble redemandée"} sur les pages atteintes ; à confirmer.`,
  en: `${count} ${count > 1 ? "items that the administration already holds seem" : "item that the administration already holds seems"} to be asked again on the pages reached; to be confirmed.`,
});
