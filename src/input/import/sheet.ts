import type { Text } from "../../domain/text.ts";
import { textOf } from "../cell.ts";
import { plain } from "../suggestion.ts";
import { type Cell, readTable } from "../table.ts";
import type { Place } from "./found.ts";

/** A table whose first rows name its columns. */
export type Sheet = {
  readonly header: readonly string[];
  readonly headerLine: number;
  readonly rows: readonly SheetRow[];
};

/** One row: cells by column name, whatever case, accents and blanks. */
export type SheetRow = {
  readonly cell: (column: string) => Cell;
  /** The words of a cell; undefined when empty. */
  readonly words: (column: string) => string | undefined;
  readonly placeOf: (column: string) => Place;
};

export type ReadSheet =
  | { readonly ok: true; readonly sheet: Sheet }
  | { readonly ok: false; readonly line: number; readonly message: Text; readonly fix: Text };

/** Reads a CSV or a workbook whose header is its first row that has at least two cells. Empty rows are passed over. */
export async function readSheet(bytes: Uint8Array): Promise<ReadSheet> {
  const table = await readTable(bytes);
  if (!table.ok) return table;
  const top = Math.max(
    0,
    table.rows.findIndex((cells) => cells.filter((cell) => textOf(cell) !== undefined).length > 1),
  );
  const header = (table.rows[top] ?? []).map((cell) => textOf(cell) ?? "");
  const positions = new Map(header.map((name, index) => [plain(name), index] as const).toReversed());
  const at = (column: string): number => positions.get(plain(column)) ?? -1;
  const rows = table.rows.slice(top + 1).flatMap((cells, index): readonly SheetRow[] => {
    if (cells.every((cell) => textOf(cell) === undefined)) return [];
    const cell = (column: string): Cell => cells[at(column)] ?? null;
    const placeOf = (column: string): Place => ({ line: top + index + 2, column: at(column) + 1 || 1, path: column });
    return [{ cell, words: (column) => textOf(cell(column)), placeOf }];
  });
  return { ok: true, sheet: { header: header.filter((name) => name !== ""), headerLine: top + 1, rows } };
}

/** True when the header has all of these columns. */
export const hasColumns = ({ header }: Sheet, ...columns: readonly string[]): boolean =>
  columns.every((column) => header.some((name) => plain(name) === plain(column)));
