import { LineCounter, parseDocument } from "yaml";
import { type GristMapping, type GristTable, type GristTarget, gristTables } from "../domain/grist.ts";
import { type Located, locate } from "./located.ts";
import { type Mistake, type Problem, quote, type Reading, shownKey, write } from "./problem.ts";
import { suggestion } from "./suggestion.ts";
import { syntaxMistake } from "./syntax.ts";

export type GristOptions = {
  /** The file's name, for messages. */
  readonly file: string;
  /** Every field in its usual column: what the file does not say, and the fields that there are. */
  readonly usual: GristMapping;
  /** Fields that tell a row from the others: each table has a column for them. */
  readonly keys: Readonly<Record<GristTable, readonly string[]>>;
};

/** Reads which columns of Grist take which fields (YAML or JSON), or says everything that is wrong with it. A table that is not named is as usual. Never throws. */
export function readGristMapping(source: string, options: GristOptions): Reading<{ readonly mapping: GristMapping }> {
  const lines = new LineCounter();
  const signed = ({ at, path, message, fix }: Mistake): Problem => {
    const { line, col } = lines.linePos(at);
    return { file: options.file, line: Math.max(line, 1), column: Math.max(col, 1), path, message, fix };
  };
  const text = source.replace(/^\uFEFF/, "");
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: "error" });
  const syntax = document.errors.map((error) => syntaxMistake(error, document, text));
  if (syntax.length > 0) return { ok: false, problems: syntax.map(signed) };
  const { root, mistakes } = locate(document, text);
  const found = [...mistakes, ...unknown(root, gristTables, ""), ...gristTables.flatMap((name) => inTable(root.keys?.get(name), name, options))];
  if (found.length > 0) return { ok: false, problems: found.toSorted((a, b) => a.at - b.at).map(signed) };
  const targets = gristTables.map((name) => [name, targetOf(root.keys?.get(name), options.usual[name])] as const);
  return { ok: true, mapping: Object.fromEntries(targets) as Record<GristTable, GristTarget> };
}

function targetOf(node: Located | undefined, usual: GristTarget): GristTarget {
  const columns = node?.keys?.get("columns")?.keys;
  const table = node?.keys?.get("table");
  return {
    table: table ? wordsOf(table) : usual.table,
    columns: columns ? Object.fromEntries([...columns].map(([field, column]) => [field, wordsOf(column)])) : usual.columns,
  };
}

const wordsOf = (node: Located): string => String(node.value ?? "");

function unknown(node: Located | undefined, known: readonly string[], path: string): readonly Mistake[] {
  if (node && !node.keys)
    return [
      {
        at: node.at,
        path,
        message: { fr: "ce n'est pas un bloc de clés", en: "this is not a block of keys" },
        fix: write("procedures: { table: Demarches }"),
      },
    ];
  return [...(node?.keys ?? [])]
    .filter(([key]) => !known.includes(key))
    .map(([key, { at }]) => {
      const near = suggestion(key, known);
      return {
        at,
        path: [path, shownKey(key)].filter(Boolean).join("."),
        message: { fr: `clé inconnue ${quote(key)}`, en: `unknown key ${quote(key)}` },
        fix: near ? write(`${near}:`) : { fr: `clés possibles : ${known.join(", ")}`, en: `possible keys: ${known.join(", ")}` },
      };
    });
}

function inTable(node: Located | undefined, name: GristTable, { usual, keys }: GristOptions): readonly Mistake[] {
  if (!node) return [];
  const table = node.keys?.get("table");
  const columns = node.keys?.get("columns");
  const given = [...(columns?.keys ?? [])];
  const absent = columns?.keys ? keys[name].filter((field) => !columns.keys?.has(field)) : [];
  return [
    ...unknown(node, ["table", "columns"], name),
    ...(table && !isId(wordsOf(table)) ? [noId(table, `${name}.table`, usual[name].table)] : []),
    ...unknown(columns, Object.keys(usual[name].columns), `${name}.columns`),
    ...given
      .filter(([, column]) => !isId(wordsOf(column)))
      .map(([field, column]) => noId(column, `${name}.columns.${shownKey(field)}`, usual[name].columns[field] ?? "Colonne")),
    ...given
      .filter(([, column], place) => given.findIndex(([, other]) => wordsOf(other) === wordsOf(column)) < place)
      .map(([field, column]) => twice(column, `${name}.columns.${shownKey(field)}`)),
    ...absent.map((field) => missing(columns?.at ?? node.at, `${name}.columns`, `${field}: ${usual[name].columns[field]}`)),
  ];
}

/** Grist keeps `id` for itself, and makes other names from what is no identifier. */
const isId = (words: string): boolean => /^[A-Za-z][A-Za-z0-9_]*$/.test(words) && !/^(?:id|manualSort|gristHelper_.*)$/i.test(words);

const noId = (node: Located, path: string, usual: string): Mistake => ({
  at: node.at,
  path,
  message: {
    fr: `${quote(wordsOf(node))} n'est pas un identifiant de Grist (une lettre, puis lettres, chiffres et _)`,
    en: `${quote(wordsOf(node))} is no identifier of Grist (a letter, then letters, digits and _)`,
  },
  fix: write(usual),
});

const twice = (node: Located, path: string): Mistake => ({
  at: node.at,
  path,
  message: { fr: `la colonne ${quote(wordsOf(node))} sert déjà`, en: `the column ${quote(wordsOf(node))} is taken already` },
  fix: { fr: "écrivez un autre nom", en: "write another name" },
});

const missing = (at: number, path: string, example: string): Mistake => ({
  at,
  path,
  message: { fr: "il manque une colonne qui distingue les lignes", en: "a column that tells the rows apart is missing" },
  fix: write(example),
});
