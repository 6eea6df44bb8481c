import { stringify } from "csv-stringify/sync";
import type { ReportProcedure } from "../domain/report.ts";
import type { RowFile } from "./row-file.ts";
import { tame } from "./terminal.ts";

/** `standard`: UTF-8, comma, RFC 4180. `excel-fr`: what a French Excel opens with a double click (BOM, semicolon, decimal comma). */
export type CsvDialect = "standard" | "excel-fr";

/** How the CSV files are written. */
export type CsvOptions = { readonly dialect?: CsvDialect };

/** A value of a cell; null is an empty cell. Only numbers take the decimal comma of `excel-fr`. */
export type Cell = string | number | null;

/** Writes rows as CSV with CRLF line ends, every cell safe to open in a spreadsheet. */
export const toCsv = (rows: readonly (readonly Cell[])[], options: CsvOptions = {}): string => {
  const french = options.dialect === "excel-fr";
  return written(rows, french, french);
};

/** A CSV file, its rows written as the procedures come. */
export function csvFile(
  path: string,
  columns: readonly string[],
  rows: (procedure: ReportProcedure) => readonly (readonly Cell[])[],
  options: CsvOptions = {},
): RowFile {
  const french = options.dialect === "excel-fr";
  return { path, head: toCsv([columns], options), row: (procedure) => written(rows(procedure), french, false), tail: () => "" };
}

function written(rows: readonly (readonly Cell[])[], french: boolean, bom: boolean): string {
  return stringify(
    rows.map((row) => row.map((cell) => write(cell, french))),
    {
      delimiter: french ? ";" : ",",
      bom,
      record_delimiter: "\r\n",
      // The library only quotes its own record delimiter: a lone CR or LF inside a cell would break the row. Ids that begin with a zero are
      // quoted too: a spreadsheet that is told to take quoted fields as text keeps them.
      quoted_match: /[\r\n]|^0\d+$/,
    },
  );
}

function write(cell: Cell, french: boolean): string {
  if (cell === null) return "";
  if (typeof cell === "string") return neutral(tame(cell));
  const digits = String(cell);
  return french ? digits.replace(".", ",") : digits;
}

/**
 * A spreadsheet must never run what a page or a list contains: some look past blanks and signs that nobody sees, some know the wide forms.
 * Genuine negative numbers and the sentinel "–" are left alone. Also sent to the index page as its own source text: it uses nothing outside its body.
 */
export const neutral = (text: string): string =>
  /^(?:[\s\p{Cf}]*[=+\-@＝＋－＠]|[\t\r])/u.test(text) && !/^-\d+(?:[.,]\d+)?$/.test(text) ? `'${text}` : text;
