import { CsvError } from "csv-parse";
import { parse } from "csv-parse/sync";
import readXlsxFile from "read-excel-file/node";
import type { Text } from "../domain/text.ts";
import { officialNames } from "./official/header.ts";

/** A cell as it stands in the file; a date of a workbook is an ISO date. */
export type Cell = string | number | null;

/** The rows of a file, or why it cannot be read. */
export type Table =
  | { readonly ok: true; readonly rows: readonly (readonly Cell[])[] }
  | { readonly ok: false; readonly line: number; readonly message: Text; readonly fix: Text };

/** Rows of a CSV (comma, semicolon or tab; UTF-8, UTF-16 or Windows-1252) or of the first sheet of a workbook, told by their content. */
export function readTable(bytes: Uint8Array): Promise<Table> | Table {
  if (bytes.length > LARGEST_FILE) return refused(TOO_LARGE);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return refused(OLD_WORKBOOK);
  if (isOpenDocument(bytes)) return refused(OPEN_DOCUMENT);
  return startsWith(bytes, [0x50, 0x4b]) ? readWorkbook(bytes) : readCsv(decoded(bytes));
}

const LARGEST_FILE = 20_000_000;

type Refusal = { readonly message: Text; readonly fix: Text };

const TOO_LARGE: Refusal = {
  message: { fr: "le fichier dépasse 20 Mo", en: "the file is larger than 20 MB" },
  fix: { fr: "donnez un fichier plus petit, ou coupez-le en plusieurs", en: "give a smaller file, or split it into several" },
};
const OLD_WORKBOOK: Refusal = {
  message: {
    fr: "ce classeur est à l'ancien format .xls, ou protégé par un mot de passe",
    en: "this workbook is in the old .xls format, or protected by a password",
  },
  fix: { fr: "enregistrez-le en .xlsx ou en .csv, sans mot de passe", en: "save it as .xlsx or .csv, without a password" },
};
const OPEN_DOCUMENT: Refusal = {
  message: { fr: "les classeurs OpenDocument (.ods) ne sont pas lus", en: "OpenDocument workbooks (.ods) are not read" },
  fix: { fr: "dans LibreOffice, enregistrez-le sous .csv ou .xlsx", en: "in LibreOffice, save it as .csv or .xlsx" },
};
const BROKEN_WORKBOOK: Refusal = {
  message: { fr: "ce classeur est abîmé ou n'en est pas un", en: "this workbook is damaged, or is not one" },
  fix: { fr: "téléchargez-le de nouveau, ou enregistrez-le en .csv", en: "download it again, or save it as .csv" },
};

const refused = (refusal: Refusal, line = 1): Table => ({ ok: false, line, ...refusal });
const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean => signature.every((byte, index) => bytes[index] === byte);

/** The first entry of an OpenDocument archive is its media type, never compressed, so that anybody may look for it there. */
const isOpenDocument = (bytes: Uint8Array): boolean =>
  startsWith(bytes, [0x50, 0x4b]) &&
  new TextDecoder("latin1").decode(bytes.subarray(30, 80)).startsWith("mimetypeapplication/vnd.oasis.opendocument");

async function readWorkbook(bytes: Uint8Array): Promise<Table> {
  try {
    const [sheet] = await readXlsxFile(Buffer.from(bytes), { trim: false });
    return { ok: true, rows: (sheet?.data ?? []).map((row) => row.map(workbookCell)) };
  } catch {
    return refused(BROKEN_WORKBOOK);
  }
}

function workbookCell(cell: unknown): Cell {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? null : cell.toISOString().slice(0, 10);
  if (typeof cell === "boolean") return cell ? "Oui" : "Non";
  return typeof cell === "number" || typeof cell === "string" ? cell : null;
}

function readCsv(text: string): Table {
  try {
    const rows: string[][] = parse(text, { delimiter: delimiterOf(text), relax_column_count: true, skip_empty_lines: true, bom: true });
    return { ok: true, rows };
  } catch (error) {
    const line = error instanceof CsvError && typeof error.lines === "number" ? error.lines : 1;
    return refused(
      {
        message: { fr: "un guillemet est mal placé ou n'est pas fermé", en: "a quote is misplaced or not closed" },
        fix: { fr: "doublez les guillemets à l'intérieur d'une cellule", en: "double the quotes inside a cell" },
      },
      line,
    );
  }
}

/** The sign with which the first rows name the most official columns, or else cut the first row that they cut into the most cells. */
function delimiterOf(text: string): string {
  const start = text.slice(0, 50_000);
  const ranked = [",", ";", "\t"].map((sign) => {
    const rows: string[][] = parse(start, {
      delimiter: sign,
      relax_column_count: true,
      relax_quotes: true,
      skip_records_with_error: true,
      bom: true,
      to: 20,
    });
    return { sign, named: Math.max(0, ...rows.map(officialNames)), cells: rows.find(({ length }) => length > 1)?.length ?? 0 };
  });
  return ranked.toSorted((one, other) => other.named - one.named || other.cells - one.cells)[0]?.sign ?? ",";
}

/** Excel writes Windows-1252 where a European list separator is set; UTF-8 is recognised by being valid. */
function decoded(bytes: Uint8Array): string {
  if (startsWith(bytes, [0xff, 0xfe])) return new TextDecoder("utf-16le").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
