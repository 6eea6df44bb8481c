import type { Truth, TruthRow, TruthValue } from "../../domain/calibration.ts";
import { sentinels } from "../../domain/indicator.ts";
import type { OfficialColumn } from "../../domain/official.ts";
import { dateOf, figureOf, idOf, textOf } from "../cell.ts";
import type { Problem, Reading } from "../problem.ts";
import { type Cell, readTable } from "../table.ts";
import { headerRow } from "./edition.ts";
import { readHeader } from "./header.ts";

/** Columns that Vigie's own answers can be compared with. */
const compared = ["Statut En ligne", "Prise en compte Handicap", "Taux Audit RGAA", "Date Publication Déclaration", "FranceConnect"] as const;

/**
 * Reads the official edition (CSV or XLSX) as a table of truth: `ID Démarche` and at least one column to compare; the others may be missing.
 * Cells are kept word for word as quotes.
 */
export async function readOfficialTruth(bytes: Uint8Array, file: string): Promise<Reading<{ readonly truth: Truth }>> {
  const table = await readTable(bytes);
  if (!table.ok) return { ok: false, problems: [{ file, line: table.line, column: 1, path: "", message: table.message, fix: table.fix }] };
  const top = headerRow(table.rows);
  const { positions } = readHeader(table.rows[top] ?? []);
  if (!positions.has("ID Démarche") || !compared.some((column) => positions.has(column))) return { ok: false, problems: [noColumns(file, top + 1)] };
  const rows = table.rows.slice(top + 1).flatMap((cells) => rowOf((column) => cells[positions.get(column) ?? -1] ?? null, positions) ?? []);
  return { ok: true, truth: { convention: "official", rows } };
}

type Row = (column: OfficialColumn) => Cell;

const noColumns = (file: string, line: number): Problem => ({
  file,
  line,
  column: 1,
  path: "",
  message: {
    fr: "il manque la colonne « ID Démarche », ou toute colonne à comparer",
    en: 'the column "ID Démarche" is missing, or every column to compare',
  },
  fix: {
    fr: `donnez l'édition officielle, avec ID Démarche et une au moins de ces colonnes : ${compared.join(", ")}`,
    en: `give the official edition, with ID Démarche and at least one of these columns: ${compared.join(", ")}`,
  },
});

function rowOf(row: Row, positions: ReadonlyMap<OfficialColumn, number>): TruthRow | null {
  const id = idOf(row("ID Démarche"));
  if (id === undefined) return null;
  const declaration = declarationOf(row, positions);
  const values: TruthRow["values"] = {
    ...(positions.has("Statut En ligne") ? { online: levelOf(row("Statut En ligne"), onlineWords) } : {}),
    ...(positions.has("Prise en compte Handicap") ? { handicap: levelOf(row("Prise en compte Handicap")) } : {}),
    ...declaration,
    // Here "Non applicable" is a level like another, which Vigie states too.
    ...(positions.has("FranceConnect") ? { auth: levelOf(row("FranceConnect"), new Set([sentinels.no, sentinels.notApplicable])) } : {}),
  };
  return { id, values };
}

const onlineWords: ReadonlySet<string> = new Set([sentinels.no, sentinels.proactive]);
const officialWords: ReadonlySet<string> = new Set(Object.values(sentinels));

const quoteOf = (cell: Cell): string => String(cell ?? "").trim();

function levelOf(cell: Cell, levels: ReadonlySet<string> = new Set()): TruthValue {
  const text = textOf(cell);
  const quote = quoteOf(cell);
  if (text === undefined) return { state: "left", reason: "empty", quote };
  if (officialWords.has(text) && !levels.has(text)) return { state: "left", reason: "sentinel", quote };
  return { state: "stated", value: text, quote };
}

/** Rate, date, and whether there is a declaration at all: one story told by three cells. */
function declarationOf(row: Row, positions: ReadonlyMap<OfficialColumn, number>): TruthRow["values"] {
  const level = levelOf(row("Prise en compte Handicap"));
  // "–" and "À venir" in the level: the procedure has no page yet, whatever the other two cells hold ("Non", nothing).
  const silenced = level.state === "left" && level.reason === "sentinel";
  const known = level.state === "stated";
  const rate = rateOf(row("Taux Audit RGAA"));
  const date = dateValueOf(row("Date Publication Déclaration"), known);
  const hush = (value: TruthValue): TruthValue => (silenced ? { state: "left", reason: "sentinel", quote: value.quote } : value);
  return {
    ...(positions.has("Taux Audit RGAA") ? { rate: hush(rate) } : {}),
    ...(positions.has("Date Publication Déclaration") ? { date: hush(date), page: hush(pageOf(rate, date)) } : {}),
  };
}

/** A fraction as a percentage; "Non" is a declaration without a valid rate. */
function rateOf(cell: Cell): TruthValue {
  const figure = figureOf(cell);
  const quote = quoteOf(cell);
  if (figure === undefined) return { state: "left", reason: "empty", quote };
  if (figure === sentinels.no) return { state: "stated", value: null, quote };
  if (typeof figure === "number" && figure >= 0 && figure <= 1) return { state: "stated", value: Number((figure * 100).toFixed(4)), quote };
  return { state: "left", reason: typeof figure === "string" && officialWords.has(figure) ? "sentinel" : "unreadable", quote };
}

/** `08/04/2022 (périmée)` is the date without its note. An empty cell beside a level says that nothing is dated; alone it says nothing. */
function dateValueOf(cell: Cell, isKnown: boolean): TruthValue {
  const quote = quoteOf(cell);
  const text = textOf(cell);
  if (text === undefined) return isKnown ? { state: "stated", value: null, quote } : { state: "left", reason: "empty", quote };
  if (officialWords.has(text)) return { state: "left", reason: "sentinel", quote };
  const date = dateOf(typeof cell === "number" ? cell : text.replace(/\s*\([^()]*\)\s*$/, "")) ?? "";
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? { state: "stated", value: date, quote } : { state: "left", reason: "unreadable", quote };
}

/** A rate or a date comes from a declaration; neither, beside a level, means that there is none. */
function pageOf(rate: TruthValue, date: TruthValue): TruthValue {
  const given = [rate, date].find((one) => one.state === "stated" && one.value !== null);
  if (given) return { state: "stated", value: "Oui", quote: given.quote };
  return date.state === "stated" ? { state: "stated", value: "Non", quote: [rate.quote, date.quote].filter(Boolean).join(" ; ") } : date;
}
