import type { DeclarationReading } from "../../domain/reading.ts";
import type { Lang } from "../../domain/text.ts";
import { day, figure, fill, type Words, wordsIn } from "../words.ts";
import { type Fact, item } from "./evidence-list.ts";
import { webLink } from "./target.ts";

const table = {
  found: { fr: "Déclaration lue :", en: "Statement read:" },
  notFound: { fr: "Aucune déclaration trouvée sur les pages vues.", en: "No statement found on the pages seen." },
  mention: { fr: "Mention affichée : {state}", en: "Status shown: {state}" },
  level: { fr: "État dans la déclaration : {state}", en: "Status in the statement: {state}" },
  totale: { fr: "totalement conforme", en: "fully compliant" },
  partielle: { fr: "partiellement conforme", en: "partly compliant" },
  non: { fr: "non conforme", en: "non-compliant" },
  unknown: { fr: "accessibilité nommée, sans l’état", en: "accessibility named without a status" },
  rate: { fr: "Taux déclaré : {rate} % des critères", en: "Declared rate: {rate}% of the criteria" },
  averageRate: { fr: "Taux moyen facultatif (n’est pas le taux) : {rate} %", en: "Optional average (not the rate): {rate}%" },
  established: { fr: "Établie le {day}", en: "Established on {day}" },
  updated: { fr: "Mise à jour le {day}", en: "Updated on {day}" },
  expired: { fr: "Périmée : plus de trois ans", en: "Expired: more than three years old" },
  rgaaVersion: { fr: "RGAA {version}", en: "RGAA {version}" },
  auditor: { fr: "Audit réalisé par {auditor}", en: "Audit made by {auditor}" },
  missing: { fr: "Rubriques obligatoires absentes : {parts}", en: "Mandatory parts missing: {parts}" },
} as const;

const partLabels: Readonly<Record<keyof NonNullable<DeclarationReading["parts"]>, Readonly<Record<Lang, string>>>> = {
  state: { fr: "état de conformité", en: "compliance status" },
  results: { fr: "résultats des tests", en: "test results" },
  nonAccessibleContent: { fr: "contenus non accessibles", en: "non-accessible content" },
  date: { fr: "date d’établissement", en: "date of establishment" },
  technologies: { fr: "technologies", en: "technologies" },
  environment: { fr: "environnement de test", en: "test environment" },
  tools: { fr: "outils", en: "tools" },
  pages: { fr: "pages vérifiées", en: "pages tested" },
  contact: { fr: "contact", en: "contact" },
  recourse: { fr: "voies de recours", en: "ways of appeal" },
  schema: { fr: "schéma pluriannuel", en: "multi-year plan" },
};

/** What the declaration says, value by value, each with the words that carry it. */
export function declarationEvidence(reading: DeclarationReading, lang: Lang): readonly Fact[] {
  const words = wordsIn(table, lang);
  const { url, sources } = reading;
  const head: Fact = url ? { ...item(words.found), value: webLink(url, url) } : item(words.notFound);
  const said = statements(reading, words, lang).flatMap(([key, sentence]) => (sentence === null ? [] : [item(sentence, "", sources[key])]));
  return [head, ...said, ...missingParts(reading, words, lang)];
}

type Statement = readonly [key: string, sentence: string | null];

function statements(reading: DeclarationReading, words: Words<typeof table>, lang: Lang): readonly Statement[] {
  const { mention, level, rate, averageRate, established, updated, rgaaVersion, auditor, expired } = reading;
  return [
    ["mention", mention && fill(words.mention, { state: words[mention] })],
    ["level", level && fill(words.level, { state: words[level] })],
    ["rate", rate === null ? null : fill(words.rate, { rate: figure(rate, lang) })],
    ["averageRate", averageRate === null ? null : fill(words.averageRate, { rate: figure(averageRate, lang) })],
    ["established", established && fill(words.established, { day: day(established) })],
    ["updated", updated && fill(words.updated, { day: day(updated) })],
    ["expired", expired ? words.expired : null],
    ["rgaaVersion", rgaaVersion && fill(words.rgaaVersion, { version: rgaaVersion })],
    ["auditor", auditor && fill(words.auditor, { auditor })],
  ];
}

function missingParts({ parts }: DeclarationReading, words: Words<typeof table>, lang: Lang): readonly Fact[] {
  if (!parts) return [];
  const absent = Object.entries(partLabels).filter(([part]) => !parts[part as keyof typeof parts]);
  return absent.length === 0 ? [] : [item(fill(words.missing, { parts: absent.map(([, label]) => label[lang]).join(", ") }))];
}
