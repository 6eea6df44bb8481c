import { xmlText } from "../xml.ts";

/** Texts to write in a sheet: by row, then by column, both counted from 1; "" empties the cell. */
export type SheetEdits = ReadonlyMap<number, ReadonlyMap<number, string>>;

/**
 * A sheet of an OpenDocument spreadsheet (its `table:table` element) with some cells changed: their style and validation stay, the value
 * becomes a text, a line a paragraph. Cells that stand for several columns are split. Rows that stand for several are left as they are.
 */
export function editSheet(sheet: string, edits: SheetEdits): string {
  let row = 1;
  return sheet.replace(rows, (whole, attributes: string) => {
    const cells = edits.get(row);
    row += repeated(attributes, "rows");
    return cells ? editRow(whole, cells) : whole;
  });
}

const rows = /<table:table-row\b([^>]*)>[\s\S]*?<\/table:table-row>/g;
const cellsOfRow = /<table:(covered-)?table-cell\b([^>]*?)(?:\/>|>[\s\S]*?<\/table:\1table-cell>)/g;

function editRow(row: string, edits: ReadonlyMap<number, string>): string {
  let column = 1;
  return row.replace(cellsOfRow, (whole, covered: string | undefined, attributes: string) => {
    const first = column;
    column += repeated(attributes, "columns");
    const touched = [...edits].filter(([at]) => at >= first && at < column).sort(([a], [b]) => a - b);
    if (covered !== undefined || touched.length === 0) return whole;
    return split(withoutValue(attributes), { first, end: column, touched });
  });
}

type Span = { readonly first: number; readonly end: number; readonly touched: readonly (readonly [number, string])[] };

/** The changed cells of a span, and the empty ones before, between and after them. */
function split(attributes: string, { first, end, touched }: Span): string {
  const parts = touched.map(
    ([at, text], place) => emptyCells(attributes, at - ((touched[place - 1]?.[0] ?? first - 1) + 1)) + cell(attributes, text),
  );
  return parts.join("") + emptyCells(attributes, end - 1 - (touched.at(-1)?.[0] ?? first));
}

const emptyCells = (attributes: string, count: number): string =>
  count === 0 ? "" : `<table:table-cell${attributes}${count > 1 ? ` table:number-columns-repeated="${count}"` : ""}/>`;

function cell(attributes: string, text: string): string {
  if (text === "") return emptyCells(attributes, 1);
  const lines = text.split(/\r\n|\r|\n/).map((line) => `<text:p>${xmlText(line)}</text:p>`);
  return `<table:table-cell${attributes} office:value-type="string" calcext:value-type="string">${lines.join("")}</table:table-cell>`;
}

const withoutValue = (attributes: string): string =>
  attributes.replace(/\s(?:office:[\w-]*value[\w-]*|calcext:value-type|table:number-columns-repeated)="[^"]*"/g, "");

const repeated = (attributes: string, what: "rows" | "columns"): number =>
  Number(new RegExp(`table:number-${what}-repeated="(\\d+)"`).exec(attributes)?.[1] ?? 1);

/** A sheet whose formulas have no result: what they said of another content would be wrong, so that the reader has to compute them. */
export const withoutResults = (sheet: string): string =>
  sheet.replace(/<table:table-cell\b([^>]*\stable:formula="[^>]*?)(?:\/>|>[\s\S]*?<\/table:table-cell>)/g, (_, attributes: string) =>
    emptyCells(attributes.replace(/\s(?:office:[\w-]*value[\w-]*|calcext:value-type)="[^"]*"/g, ""), 1),
  );
