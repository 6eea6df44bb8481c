import { isMap, isScalar, LineCounter, parseDocument } from "yaml";
import type { Text } from "../../domain/text.ts";
import { type Problem, quote, write } from "../problem.ts";
import { suggestion } from "../suggestion.ts";

/** Keys of a procedure that a column can give. */
const mappedKeys: readonly string[] = [
  ...["id", "name", "url", "administration", "ministry", "perimeter", "audience", "volume", "jdma_id", "declaration_url"],
];

/** Which column gives which key. */
export type Mapping = Readonly<Record<string, string>>;

export type ReadMapping = { readonly ok: true; readonly mapping: Mapping } | { readonly ok: false; readonly problem: Omit<Problem, "file"> };

/** Reads `id=Code,name="Nom de la démarche, en clair",url=Lien`. */
export function mappingOf(text: string): ReadMapping {
  const pairs = [...text.matchAll(/\s*([^=,]*)=\s*(?:"((?:[^"]|"")*)"|([^,]*))\s*(?:,|$)/g)];
  const mapping = pairs.map(([, key = "", quoted, bare]) => [key.trim(), quoted?.replaceAll('""', '"') ?? bare?.trim() ?? ""] as const);
  const read = pairs.reduce((length, [whole]) => length + whole.length, 0);
  if (pairs.length === 0 || read < text.trimEnd().length) return refused(UNREADABLE(text));
  return checked(mapping.map(([key, column]) => ({ key, column, line: 1 })));
}

/** Reads a small YAML file, one `key: column` a line. */
export function mappingFromYaml(text: string): ReadMapping {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: "error" });
  if (document.errors.length > 0 || !isMap(document.contents)) return refused(NOT_YAML, lines.linePos(document.errors[0]?.pos[0] ?? 0).line);
  return checked(
    document.contents.items.map(({ key, value }) => ({
      key: isScalar(key) ? String(key.value) : "",
      column: isScalar(value) ? String(value.value ?? "") : "",
      line: isScalar(key) && key.range ? lines.linePos(key.range[0]).line : 1,
    })),
  );
}

function checked(pairs: readonly { readonly key: string; readonly column: string; readonly line: number }[]): ReadMapping {
  const unknown = pairs.find(({ key }) => !mappedKeys.includes(key));
  if (unknown) return refused(UNKNOWN_KEY(unknown.key), unknown.line);
  const empty = pairs.find(({ column }) => column === "");
  if (empty) return refused(NO_COLUMN(empty.key), empty.line);
  if (!pairs.some(({ key }) => key === "name" || key === "url")) return refused(NEITHER);
  return { ok: true, mapping: Object.fromEntries(pairs.map(({ key, column }) => [key, column])) };
}

type Refusal = { readonly message: Text; readonly fix: Text };

const refused = (refusal: Refusal, line = 1): ReadMapping => ({ ok: false, problem: { line: Math.max(1, line), column: 1, path: "", ...refusal } });

const example = write('id=Code,name="Nom de la démarche",url=Lien');
const UNREADABLE = (text: string): Refusal => ({
  message: { fr: `${quote(text)} n'est pas une correspondance clé=colonne`, en: `${quote(text)} is no mapping key=column` },
  fix: example,
});
const NOT_YAML: Refusal = {
  message: { fr: "ce fichier n'est pas une liste « clé: colonne »", en: 'this file is no list of "key: column"' },
  fix: write("name: Nom de la démarche"),
};
const NEITHER: Refusal = {
  message: { fr: "il faut la colonne du nom ou celle de l'adresse", en: "the column of the name or of the address is needed" },
  fix: example,
};
const NO_COLUMN = (key: string): Refusal => ({
  message: { fr: `${key} n'a pas de colonne`, en: `${key} has no column` },
  fix: write(`${key}=…`),
});
function UNKNOWN_KEY(key: string): Refusal {
  const near = suggestion(key, mappedKeys);
  return {
    message: { fr: `${quote(key)} n'est pas une clé de la liste`, en: `${quote(key)} is no key of the list` },
    fix: near ? write(`${near}=…`) : { fr: `clés possibles : ${mappedKeys.join(", ")}`, en: `possible keys: ${mappedKeys.join(", ")}` },
  };
}
