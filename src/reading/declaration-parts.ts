import type { DeclarationReading } from "../domain/reading.ts";
import type { Sentence } from "./sentences.ts";

/** The mandatory parts that are looked for by their words; `state` and `date` come from their own readings. */
export type WordedPart = Exclude<keyof NonNullable<DeclarationReading["parts"]>, "state" | "date">;

/** Words that show a part is there (official model of the declaration), and whether a long sentence may carry them. */
const words: Readonly<Record<WordedPart, { readonly title: RegExp; readonly anywhere?: RegExp }>> = {
  results: {
    title: /resultats? (?:des? |de l')(?:tests?|audit)/,
    anywhere:
      /\baudit\b.{0,120}\b(?:revele|montre|indique)|\bcriteres?\b.{0,60}(?:respectes|conformes)|(?:n'a|aucun audit).{0,60}\b(?:audit|ete realise)/,
  },
  nonAccessibleContent: { title: /contenus? non[- ]accessibles?|non[- ]conformites?$|derogations?|contenus? non soumis|criteres? non conformes?/ },
  technologies: { title: /technologies? (?:utilisees?|web|employees)/, anywhere: /s'appuie sur les technologies|technologies utilisees/ },
  environment: {
    title: /environnements? de tests?|agents? utilisateurs?|technologies? d'assistance/,
    anywhere: /\b(?:nvda|jaws|voiceover|talkback)\b|combinaisons? de navigateurs?/,
  },
  tools: {
    title: /outils?\b.{0,40}(?:evaluer|evaluation|utilises|audit|suivants)/,
    anywhere: /outils?\b.{0,40}(?:utilises|suivants)|(?:axe|wave|headings ?map|contrast checker)\b/,
  },
  pages: {
    title: /pages?\b.{0,40}(?:verification|verifiees?|auditees?|testees?|evaluees?)|echantillon/,
    anywhere: /pages?\b.{0,60}(?:fait l'objet|ont ete (?:auditees|testees|verifiees))/,
  },
  contact: {
    title: /retour d'information|amelioration et contact|(?:nous )?contact(?:er|ez)?|quels droits/,
    anywhere: /contacter le (?:responsable|referent|gestionnaire|delegue)|signaler.{0,60}accessib|en nous signalant/,
  },
  recourse: { title: /voies? de recours|defenseur des droits/, anywhere: /defenseur des droits/ },
  schema: { title: /schema pluriannuel|plans? d'actions?/, anywhere: /schema pluriannuel|plans? d'actions?|strategie et les actions suivantes/ },
};

/** Checks off the worded parts of a declaration. */
export function readParts(sentences: readonly Sentence[]): Readonly<Record<WordedPart, boolean>> {
  const has = (part: WordedPart): boolean => sentences.some((sentence) => shows(part, sentence));
  return {
    results: has("results"),
    nonAccessibleContent: has("nonAccessibleContent"),
    technologies: has("technologies"),
    environment: has("environment"),
    tools: has("tools"),
    pages: has("pages"),
    contact: has("contact"),
    recourse: has("recourse"),
    schema: has("schema"),
  };
}

const shows = (part: WordedPart, { plain }: Sentence): boolean =>
  (plain.length < 90 && words[part].title.test(plain)) || (words[part].anywhere?.test(plain) ?? false);

/** "RGAA version 4.1", and "la version 4.1 du RGAA". */
const after = /(?:rgaa|amelioration de l'accessibilite)\W{0,4}(?:en |dans sa )?(?:version |v\.? ?)?([345](?:\.\d){0,2})(?!\d|[.,]\d| ?%)/;
const before = /\bversion ([345](?:\.\d){0,2}) du (?:rgaa|referentiel)/;

/** RGAA version as written ("4.1.2"): the most precise one, told by the sentence of the state or the rate first. */
export function readVersion(
  sentences: readonly Sentence[],
  first: readonly Sentence[],
): { readonly version: string; readonly sentence: Sentence } | null {
  const versions = [...first, ...sentences].flatMap((sentence) => {
    const found = after.exec(sentence.plain) ?? before.exec(sentence.plain);
    return found?.[1] ? [{ version: found[1], sentence }] : [];
  });
  const start = versions[0];
  if (!start) return null;
  const precise = versions.filter((one) => one.version.startsWith(start.version)).toSorted((a, b) => b.version.length - a.version.length);
  return precise[0] ?? start;
}

const made = "(?:réalisé|effectué|mené|conduit|fait)e?s?(?!\\p{L})";
const when = "(?:\\s+(?:le|en|au|du)\\s+[^,.]{3,30}?)?";
const who = "(par\\s+(?:la société |l['’]entreprise |l['’]agence |le cabinet |le prestataire )?(.+?)|en interne)";
const verb = "(?:a |ont )?(?:révèle(?:nt)?|révélé|montre|indique|conclut)(?!\\p{L})";
const end = `(?=\\s*(?:[,;:()]|\\.(?:\\s|$)|$)|\\s+(?:qui\\s|${verb}|le \\d|en (?:20|janv|févr|mars|avr|mai|juin|juil|août|sept|oct|nov|déc)|sur (?:un|la base|l)))`;
const auditorForm = new RegExp(`(?:audit|évaluation|contrôle)(?!\\p{L})[^.]{0,120}?(?<!\\p{L})${made}${when}\\s+${who}${end}`, "iu");

/** Who made the audit, as written: "L'audit de conformité réalisé par la société X révèle que…". */
export function readAuditor(sentences: readonly Sentence[]): { readonly auditor: string; readonly sentence: Sentence } | null {
  const found = sentences.flatMap((sentence) => {
    const match = auditorForm.exec(sentence.text.replace(/[\s\u00a0\u202f]+/g, " "));
    const auditor = (match?.[2] ?? match?.[1] ?? "").trim();
    return /\p{L}{2}/u.test(auditor) && auditor.length < 120 && !auditor.startsWith("[") ? [{ auditor, sentence }] : [];
  });
  return found[0] ?? null;
}

/** Sentences of the official model that nobody filled in: "[date]", "[X] %", "XX %", "[url - à modifier]". */
export const readPlaceholders = (sentences: readonly Sentence[]): readonly Sentence[] =>
  sentences.filter(({ plain }) =>
    /\[[^\]]{0,60}(?:\bx+\b|nom\b|date|url|organisme|pourcentage|a (?:completer|modifier|remplir|preciser))[^\]]{0,60}\]|\bx{2,} ?%|\bjj\/mm\/aaaa\b/.test(
      plain,
    ),
  );
