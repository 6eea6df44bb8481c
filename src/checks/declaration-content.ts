import { defineCheck } from "../domain/check.ts";
import type { DeclarationReading } from "../domain/reading.ts";
import type { Text } from "../domain/text.ts";
import { type Finding, failed, inapplicable, type Judgement, passed } from "../domain/verdict.ts";
import { type DeclarationCase, readDeclaration } from "../reading/declaration.ts";
import type { DeclarationText } from "../reading/declaration-text.ts";

type Part = Exclude<keyof NonNullable<DeclarationReading["parts"]>, "state" | "date">;

/** The parts of the official model, and sentences of the model that nobody filled in. State, rate and date have checks of their own. */
export default defineCheck({
  id: "declaration-content",
  indicator: "handicap",
  scope: "procedure",
  title: { fr: "Déclaration complète", en: "Statement complete" },
  references: ["Décret 2019-768", "RGAA obligations"],
  needs: ["declaration"],
  judge: (view): Judgement => {
    const found = readDeclaration(view);
    if (!found.text) return inapplicable({ fr: "Aucune déclaration n'a été lue.", en: "No statement was read." });
    const missing = partsOf(found.text).filter((part) => !found.text?.parts[part]);
    const where = whereOf(found);
    const [first, ...rest] = [
      ...missing.map(
        (part): Finding => ({ outcome: "failed", message: absence(titles[part]), repair: repairs[part], selector: "", quote: "", ...where }),
      ),
      ...found.text.placeholders.map(
        ({ selector, text }): Finding => ({ outcome: "failed", message: unfilled, repair: fillIn, selector, quote: text.slice(0, 400), ...where }),
      ),
    ];
    if (first) return failed(missing.length > 0 ? summary(missing) : unfilled, [first, ...rest]);
    return passed({ fr: "Toutes les parties du modèle officiel sont présentes.", en: "All the parts of the official model are there." });
  },
});

/** What an audit brings is asked only of a service that was audited; a total conformity has nothing inaccessible to list. */
const partsOf = ({ unaudited, level, rates }: DeclarationText): readonly Part[] => [
  ...(unaudited && !rates.rate ? [] : auditParts.filter((part) => part !== "nonAccessibleContent" || level !== "totale")),
  "contact",
  "recourse",
  "schema",
];
const auditParts: readonly Part[] = ["results", "nonAccessibleContent", "technologies", "environment", "tools", "pages"];

const titles: Readonly<Record<Part, Text>> = {
  results: { fr: "les résultats des tests", en: "the test results" },
  nonAccessibleContent: { fr: "les contenus non accessibles", en: "the content that is not accessible" },
  technologies: { fr: "les technologies utilisées", en: "the technologies used" },
  environment: { fr: "l'environnement de test", en: "the test environment" },
  tools: { fr: "les outils d'évaluation", en: "the evaluation tools" },
  pages: { fr: "les pages vérifiées", en: "the pages that were checked" },
  contact: { fr: "le moyen de signaler un défaut d'accessibilité", en: "the way to report an accessibility problem" },
  recourse: { fr: "les voies de recours (Défenseur des droits)", en: "the remedies (Défenseur des droits)" },
  schema: { fr: "le schéma pluriannuel et le plan d'actions", en: "the multi-year plan and the action plan" },
};

const section = (title: string, what: Text): Text => ({
  fr: `Ajoutez une partie « ${title} » : ${what.fr}.`,
  en: `Add a section “${title}”: ${what.en}.`,
});
const repairs: Readonly<Record<Part, Text>> = {
  results: section("Résultats des tests", {
    fr: "qui a fait l'audit et le pourcentage de critères respectés",
    en: "who made the audit and the share of criteria met",
  }),
  nonAccessibleContent: section("Contenus non accessibles", {
    fr: "non-conformités, dérogations pour charge disproportionnée, contenus exemptés",
    en: "failures, exemptions for disproportionate burden, exempt content",
  }),
  technologies: section("Technologies utilisées", { fr: "par exemple HTML, CSS, JavaScript", en: "for example HTML, CSS, JavaScript" }),
  environment: section("Environnement de test", {
    fr: "les couples navigateur et lecteur d'écran avec leurs versions",
    en: "the pairs of browser and screen reader with their versions",
  }),
  tools: section("Outils pour évaluer l'accessibilité", { fr: "la liste des outils employés", en: "the list of the tools used" }),
  pages: section("Pages du site ayant fait l'objet de la vérification", { fr: "leurs noms et leurs adresses", en: "their names and addresses" }),
  contact: section("Retour d'information et contact", { fr: "une adresse électronique ou un formulaire", en: "an e-mail address or a form" }),
  recourse: section("Voies de recours", {
    fr: "comment saisir le Défenseur des droits, en ligne, par courrier et auprès d'un délégué",
    en: "how to reach the Défenseur des droits online, by post and through a local delegate",
  }),
  schema: {
    fr: "Ajoutez au début les liens vers le schéma pluriannuel et le plan d'actions de l'année.",
    en: "Add at the top the links to the multi-year plan and to this year's action plan.",
  },
};

const absence = (part: Text): Text => ({ fr: `La déclaration ne donne pas ${part.fr}.`, en: `The statement does not give ${part.en}.` });
const summary = (missing: readonly Part[]): Text => ({
  fr: `Il manque à la déclaration : ${missing.map((part) => titles[part].fr).join(", ")}.`,
  en: `The statement lacks: ${missing.map((part) => titles[part].en).join(", ")}.`,
});
const unfilled: Text = {
  fr: "Une phrase du modèle n'a pas été remplie.",
  en: "A sentence of the model was not filled in.",
};
const fillIn: Text = {
  fr: "Remplacez les crochets et les « XX » par les vraies valeurs, ou retirez la phrase.",
  en: "Replace the brackets and “XX” by the real values, or remove the sentence.",
};

const whereOf = ({ place, reading }: DeclarationCase): Pick<Finding, "page" | "url"> =>
  place.kind === "read" ? { page: place.seen.page.role, ...(reading.url ? { url: reading.url } : {}) } : {};
