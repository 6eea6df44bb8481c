import { type Document, type ErrorCode, visit, type YAMLError } from "yaml";
import type { Text } from "../domain/text.ts";
import { type Mistake, write } from "./problem.ts";

/** A syntax error of the YAML library in plain words, where a person would look for it. */
export function syntaxMistake({ code, pos, message }: YAMLError, document: Document.Parsed, source: string): Mistake {
  const [at] = pos;
  const key = gluedKey(at, source);
  if (key !== null) return { at, path: key, ...missingBlank(key) };
  if (code === "MISSING_CHAR" && message.includes("quote")) return { at: openQuote(document, at), path: "", ...quoting };
  const bracket = code === "BAD_INDENT" && message.startsWith("Flow") ? openBracket(at, source) : null;
  if (bracket !== null) return { at: bracket, path: "", ...bracketing };
  if (message.startsWith("Sequence item without")) return { at, path: "", ...alignment };
  return { at, path: "", ...(causes[code] ?? unclear) };
}

/** The words said when a key touches its value. */
export const missingBlank = (key: string): Cause => ({
  message: { fr: `il manque un blanc après « ${key}: »`, en: `a blank is missing after "${key}:"` },
  fix: write(`${key}: …`),
});

/** The key of a line such as `url:https://…`, or null. */
function gluedKey(at: number, source: string): string | null {
  const from = source.lastIndexOf("\n", Math.max(at - 1, 0)) + 1;
  return /^\s*(?:-\s+)?([a-z_]{2,20}):[^\s"'[{]/.exec(source.slice(from, from + 200))?.[1] ?? null;
}

/** Where the bracket or brace opens that is found open at `end`; null when so many are that no hand has written them. */
function openBracket(end: number, source: string): number | null {
  const open: number[] = [];
  for (let at = 0; at < end; at++) {
    if (/[[{]/.test(source[at] ?? "")) open.push(at);
    else if (/[\]}]/.test(source[at] ?? "")) open.pop();
  }
  return open.length > MOST_NESTED ? null : (open.at(-1) ?? null);
}

const MOST_NESTED = 20;

/** Where the quote opens that is found open at the end. */
function openQuote(document: Document.Parsed, end: number): number {
  const starts: number[] = [];
  visit(document, {
    Scalar: (_, { type, range }) => {
      if (type?.startsWith("QUOTE") && range && range[0] <= end && end <= range[2]) starts.push(range[0]);
    },
  });
  return starts[0] ?? end;
}

/** Errors that end with their line: what follows was read as it was meant. */
export const staysOnItsLine = ({ code }: YAMLError): boolean => local.has(code);
const local: ReadonlySet<ErrorCode> = new Set<ErrorCode>(["BAD_SCALAR_START", "BAD_DQ_ESCAPE", "BLOCK_AS_IMPLICIT_KEY"]);

/** What is wrong and what to write. */
export type Cause = { readonly message: Text; readonly fix: Text };

const unclear: Cause = {
  message: { fr: "cette ligne n'est pas du YAML", en: "this line is not YAML" },
  fix: {
    fr: "vérifiez l'alignement, les guillemets et les deux-points suivis d'un blanc",
    en: "check alignment, quotes, and colons followed by a blank",
  },
};
const alignment: Cause = {
  message: { fr: "cette ligne n'est pas alignée avec ses voisines", en: "this line is not aligned with its neighbours" },
  fix: {
    fr: "alignez les clés d'une même démarche sur la même colonne, avec des blancs",
    en: "align the keys of a procedure on the same column, with blanks",
  },
};
const pairing: Cause = {
  message: { fr: "cette ligne n'est pas de la forme « clé: valeur »", en: 'this line is not of the form "key: value"' },
  fix: {
    fr: "écrivez la clé, deux-points, un blanc, puis la valeur, sur une ligne",
    en: "write the key, a colon, a blank, then the value, on one line",
  },
};
const quoting: Cause = {
  message: { fr: "le guillemet ouvert ici n'est jamais fermé", en: "the quote opened here is never closed" },
  fix: {
    fr: "fermez le guillemet à la fin de la valeur (dans '…', une apostrophe se double)",
    en: "close the quote at the end of the value (inside '…', an apostrophe is doubled)",
  },
};
const bracketing: Cause = {
  message: { fr: "le crochet ou l'accolade ouvert ici n'est jamais fermé", en: "the bracket or brace opened here is never closed" },
  fix: { fr: "fermez-le par ] ou } à la fin de la valeur", en: "close it with ] or } at the end of the value" },
};
const properties: Cause = {
  message: { fr: "ancre (&) ou étiquette (!) mal placée", en: "misplaced anchor (&) or tag (!)" },
  fix: { fr: "mettez la valeur entre guillemets", en: "put the value in quotes" },
};

const causes: Partial<Record<ErrorCode, Cause>> = {
  TAB_AS_INDENT: {
    message: { fr: "une tabulation sert de retrait, ce que YAML interdit", en: "a tab is used as indentation, which YAML forbids" },
    fix: { fr: "remplacez chaque tabulation par deux blancs", en: "replace each tab by two blanks" },
  },
  MISSING_CHAR: {
    message: {
      fr: "il manque un signe : un crochet ou une accolade qui ferme, ou un tiret",
      en: "a character is missing: a closing bracket or brace, or a dash",
    },
    fix: { fr: "fermez la liste, ou commencez l'élément par un tiret et un blanc", en: "close the list, or start the item with a dash and a blank" },
  },
  BAD_INDENT: alignment,
  BLOCK_AS_IMPLICIT_KEY: {
    message: { fr: "cette valeur contient « : » ou la ligne suivante est en retrait", en: 'this value contains ": " or the next line is indented' },
    fix: { fr: "mettez la valeur entre guillemets, ou alignez la ligne suivante", en: "put the value in quotes, or align the next line" },
  },
  MULTILINE_IMPLICIT_KEY: pairing,
  KEY_OVER_1024_CHARS: pairing,
  NON_STRING_KEY: pairing,
  BAD_SCALAR_START: {
    message: { fr: "une valeur ne peut pas commencer par ce signe", en: "a value cannot start with this character" },
    fix: { fr: "mettez la valeur entre guillemets", en: "put the value in quotes" },
  },
  BAD_DQ_ESCAPE: {
    message: { fr: "suite inconnue après une barre oblique inverse", en: "unknown sequence after a backslash" },
    fix: { fr: "doublez la barre (\\\\) ou utilisez des apostrophes '…'", en: "double the backslash (\\\\) or use single quotes '…'" },
  },
  UNEXPECTED_TOKEN: {
    message: { fr: "rien n'était attendu à cet endroit", en: "nothing was expected here" },
    fix: {
      fr: "mettez toute la valeur entre guillemets (dans '…', une apostrophe se double)",
      en: "put the whole value in quotes (inside '…', an apostrophe is doubled)",
    },
  },
  MULTIPLE_DOCS: {
    message: { fr: "le fichier contient plusieurs documents YAML (---)", en: "the file contains several YAML documents (---)" },
    fix: { fr: "gardez une seule liste procedures: et supprimez la ligne ---", en: "keep a single procedures: list and remove the --- line" },
  },
  RESOURCE_EXHAUSTION: {
    message: { fr: "trop de niveaux imbriqués", en: "too many nested levels" },
    fix: write('procedures: [{ id: "1656", name: … }]'),
  },
  BAD_DIRECTIVE: {
    message: { fr: "directive % inconnue", en: "unknown % directive" },
    fix: { fr: "supprimez cette ligne", en: "remove this line" },
  },
  TAG_RESOLVE_FAILED: properties,
  BAD_COLLECTION_TYPE: properties,
  MULTIPLE_ANCHORS: properties,
  MULTIPLE_TAGS: properties,
  BAD_PROP_ORDER: properties,
  ALIAS_PROPS: properties,
  BLOCK_IN_FLOW: alignment,
};
