import { type OfficialColumn, officialColumns } from "../../domain/official.ts";
import type { Procedure } from "../../domain/procedure.ts";
import type { Text } from "../../domain/text.ts";
import { type Problem, quote, type Reading, write } from "../problem.ts";
import { ID } from "../shape.ts";
import { type Cell, readTable } from "../table.ts";
import { type Header, officialNames, readHeader } from "./header.ts";
import { procedureOfRow, type Row } from "./row.ts";

export type ImportOptions = {
  /** Where the statistics come from; by default "édition officielle", with the year and month of the file's name. */
  readonly source?: string;
};

export type Import = Reading<{
  /** In the order of the file. */
  readonly procedures: readonly Procedure[];
  /** What was adapted or left aside; the import is usable. */
  readonly remarks: readonly Problem[];
  /** Rows that could not be used: no id, no name, or an id that another row has. */
  readonly rejected: readonly Problem[];
  /** Who publishes the data and under which licence, in French: to be written at the top of the list. */
  readonly attribution: string;
}>;

/** Reads the official edition (CSV or XLSX, told by its content); lines and columns of the problems are rows and columns of the sheet. */
export async function importOfficial(bytes: Uint8Array, file: string, options: ImportOptions = {}): Promise<Import> {
  const { source = sourceOf(file) } = options;
  const table = await readTable(bytes);
  if (!table.ok) return { ok: false, problems: [{ file, line: table.line, column: 1, path: "", message: table.message, fix: table.fix }] };
  const top = headerRow(table.rows);
  const header = readHeader(table.rows[top] ?? []);
  const notes = (list: Header["missing"]): readonly Problem[] => list.map(({ name, ...note }) => ({ file, line: top + 1, path: name, ...note }));
  if (header.missing.length > 0) return { ok: false, problems: notes(header.missing) };
  const lines = table.rows.slice(top + 1).map((cells, index) => ({ line: top + index + 2, cells }));
  const read = lines.filter(({ cells }) => cells.some((cell) => cell !== null && cell !== "")).map(readLine(file, header, source));
  const rejected = wrongIds(read, file, header);
  const wrong = new Set(rejected.map(({ line }) => line));
  const usable = read.filter(({ line }) => !wrong.has(line));
  if (usable.length === 0) return { ok: false, problems: rejected.length === 0 ? [noProcedure(file, top + 1)] : rejected };
  const remarks = [...notes(header.unknown), ...usable.flatMap((line) => line.remarks)];
  return { ok: true, procedures: usable.map(({ procedure }) => procedure), remarks, rejected, attribution: attributionOf(source) };
}

type Line = { readonly line: number; readonly procedure: Procedure; readonly remarks: readonly Problem[] };

/** A title may stand above the header. */
export function headerRow(rows: readonly (readonly Cell[])[]): number {
  const counts = rows.slice(0, 20).map(officialNames);
  return Math.max(0, counts.indexOf(Math.max(...counts)));
}

const readLine =
  (file: string, header: Header, source: string) =>
  ({ line, cells }: { readonly line: number; readonly cells: readonly Cell[] }): Line => {
    const row: Row = (column) => cells[header.positions.get(column) ?? -1] ?? null;
    const { procedure, remarks } = procedureOfRow(row, source);
    return { line, procedure, remarks: remarks.map(({ column, ...remark }) => ({ ...placed(file, line, header, column), ...remark })) };
  };

const placed = (file: string, line: number, header: Header, column: OfficialColumn): Omit<Problem, "message" | "fix"> => ({
  file,
  line,
  column: (header.positions.get(column) ?? 0) + 1,
  path: column,
});

function wrongIds(lines: readonly Line[], file: string, header: Header): readonly Problem[] {
  const firsts = new Map<string, number>();
  return lines.flatMap(({ line, procedure: { id, name } }) => {
    const first = firsts.get(id.toLowerCase());
    firsts.set(id.toLowerCase(), first ?? line);
    const trouble = idTrouble(id, first);
    const nameless =
      name === "" ? [{ ...placed(file, line, header, "Nom Démarche"), message: NAMELESS, fix: write("Changement d'adresse en ligne") }] : [];
    return [...(trouble ? [{ ...placed(file, line, header, "ID Démarche"), ...trouble }] : []), ...nameless];
  });
}

const NAMELESS: Text = { fr: "la démarche n'a pas de nom", en: "the procedure has no name" };

function idTrouble(id: string, first: number | undefined): { readonly message: Text; readonly fix: Text } | null {
  if (!ID.test(id)) return { message: { fr: `${quote(id)} n'est pas un identifiant`, en: `${quote(id)} is not an id` }, fix: write("1656") };
  return first === undefined
    ? null
    : {
        message: { fr: `${quote(id)} est déjà l'identifiant de la ligne ${first}`, en: `${quote(id)} is already the id of row ${first}` },
        fix: { fr: "écrivez un autre identifiant", en: "write another id" },
      };
}

const noProcedure = (file: string, line: number): Problem => ({
  file,
  line,
  column: 1,
  path: "",
  message: { fr: "le fichier n'a aucune démarche", en: "the file has no procedure" },
  fix: {
    fr: `donnez un fichier avec les ${officialColumns.length} colonnes officielles et une ligne par démarche`,
    en: `give a file with the ${officialColumns.length} official columns and a row per procedure`,
  },
});

const sourceOf = (file: string): string => `édition officielle ${/\d{4}-\d{2}(?!\d)/.exec(file)?.[0] ?? ""}`.trim();

/** `édition officielle 2025-10` is attributed as "édition octobre 2025". */
function attributionOf(source: string): string {
  const [, year, month] = /(\d{4})-(\d{2})/.exec(source) ?? [];
  const edition = month ? `édition ${months[Number(month) - 1] ?? month} ${year}` : source;
  return `Source : DINUM, « Vos démarches essentielles », ${edition}, Licence Ouverte 2.0 (Etalab).`;
}

const months = ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];
