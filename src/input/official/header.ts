import { type OfficialColumn, officialColumns } from "../../domain/official.ts";
import type { Text } from "../../domain/text.ts";
import { quote } from "../problem.ts";
import { plain, suggestion } from "../suggestion.ts";
import type { Cell } from "../table.ts";

/** Something about a header, at its column (from 1). */
type HeaderNote = { readonly column: number; readonly name: string; readonly message: Text; readonly fix: Text };

/** Where each official column stands. */
export type Header = {
  /** Position in the row, from 0. */
  readonly positions: ReadonlyMap<OfficialColumn, number>;
  /** Official columns that are not there, or twice. */
  readonly missing: readonly HeaderNote[];
  /** Columns that are not official: left aside. */
  readonly unknown: readonly HeaderNote[];
};

/** Recognises the official columns whatever their order, line breaks, blanks, case, accents, and notes in parentheses. */
export function readHeader(cells: readonly Cell[]): Header {
  const names = cells.map((cell) =>
    String(cell ?? "")
      .replaceAll(/\s+/g, " ")
      .trim(),
  );
  const officials = names.map(officialOf);
  const found = officialColumns.map((column) => ({ column, at: officials.flatMap((one, index) => (one === column ? [index] : [])) }));
  const taken = new Set(found.flatMap(({ at }) => at));
  const others = names.flatMap((name, index) => (name !== "" && !taken.has(index) ? [{ name, index }] : []));
  return {
    positions: new Map(found.flatMap(({ column, at: [first] }) => (first === undefined ? [] : [[column, first] as const]))),
    missing: [
      ...found.filter(({ at }) => at.length === 0).map(({ column }) => absent(column, others)),
      ...found.flatMap(({ column, at: [, second] }) => (second === undefined ? [] : [twice(column, second)])),
    ],
    unknown: others.map(({ name, index }) => ({
      column: index + 1,
      name,
      message: { fr: `colonne inconnue ${quote(name)}, laissée de côté`, en: `unknown column ${quote(name)}, left aside` },
      fix: { fr: "rien n'est à faire si elle ne sert pas", en: "nothing is to be done if it is of no use" },
    })),
  };
}

/** How many official columns a row names: the header is the row that names the most. */
export const officialNames = (cells: readonly Cell[]): number => new Set(cells.flatMap((cell) => officialOf(String(cell ?? "")) ?? [])).size;

/** The official column that a header stands for, notes in parentheses aside; null when none. */
function officialOf(name: string): OfficialColumn | null {
  return byPlainName.get(plain(name)) ?? byPlainName.get(plain(withoutNote(name))) ?? null;
}

const withoutNote = (name: string): string => name.replaceAll(/\([^()]*\)/g, "");

const byPlainName: ReadonlyMap<string, OfficialColumn> = new Map(
  officialColumns.flatMap((column) => [[plain(column), column] as const, [plain(withoutNote(column)), column] as const]),
);

function absent(column: OfficialColumn, others: readonly { readonly name: string; readonly index: number }[]): HeaderNote {
  const near = suggestion(
    withoutNote(column),
    others.map(({ name }) => name),
  );
  const at = others.find(({ name }) => name === near);
  const hint: Text = near ? { fr: ` ; la plus proche est ${quote(near)}`, en: `; the nearest is ${quote(near)}` } : { fr: "", en: "" };
  return {
    column: (at?.index ?? 0) + 1,
    name: column,
    message: { fr: `il manque la colonne « ${column} »${hint.fr}`, en: `the column "${column}" is missing${hint.en}` },
    fix: near
      ? { fr: `écrivez ${column} à la place de ${quote(near)}`, en: `write ${column} in place of ${quote(near)}` }
      : { fr: `ajoutez une colonne ${column}, vide au besoin`, en: `add a column ${column}, empty if need be` },
  };
}

const twice = (column: OfficialColumn, index: number): HeaderNote => ({
  column: index + 1,
  name: column,
  message: { fr: `la colonne « ${column} » est là deux fois`, en: `the column "${column}" is there twice` },
  fix: { fr: "gardez une seule des deux", en: "keep only one of the two" },
});
