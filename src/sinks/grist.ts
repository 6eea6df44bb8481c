import { type GristMapping, type GristTable, gristTables } from "../domain/grist.ts";
import type { Report } from "../domain/report.ts";
import type { Cell } from "./csv.ts";
import { gristSources, gristType } from "./grist-fields.ts";

type File = { readonly path: string; readonly content: string };

/**
 * A report as bodies of Grist's REST API: `grist/tables.json` makes the tables (POST /tables), `grist/<table>-<n>.json` adds or updates
 * their records (PUT /tables/<table>/records): a row with the same key is updated, and what people typed in `confirmed`, `by` and `on` is left alone.
 */
export const gristFiles = (report: Report, mapping: GristMapping): readonly File[] => [
  { path: "grist/tables.json", content: `${JSON.stringify({ tables: gristTables.map((name) => tableOf(name, mapping)) }, null, 1)}\n` },
  ...gristTables.flatMap((name) =>
    bodiesOf(recordsOf(name, report, mapping)).map((content, place) => ({ path: `grist/${mapping[name].table}-${place + 1}.json`, content })),
  ),
];

/** The label is the name of the field: a table downloaded as CSV reads as Vigie's own. */
function tableOf(name: GristTable, mapping: GristMapping): object {
  const { table, columns } = mapping[name];
  return { id: table, columns: Object.entries(columns).map(([field, id]) => ({ id, fields: { label: field, ...gristType(field) } })) };
}

function recordsOf(name: GristTable, report: Report, mapping: GristMapping): readonly string[] {
  const { fields, key, typed, rows } = gristSources[name];
  const { columns } = mapping[name];
  const places = new Map(fields.map((field, place) => [field, place]));
  const shown = Object.keys(columns).filter((field) => !key.includes(field) && !typed.includes(field));
  return rows(report).map((cells) => {
    const part = (names: readonly string[]): object =>
      Object.fromEntries(names.map((field) => [columns[field] ?? field, gristCell(field, cells[places.get(field) ?? -1] ?? null)]));
    return JSON.stringify({ require: part(key), fields: part(shown) });
  });
}

/** Grist counts times in seconds since 1970. */
const gristCell = (field: string, cell: Cell): Cell => (field === "gathered_at" && typeof cell === "string" ? Date.parse(cell) / 1000 : cell);

/** Servers take bodies of about 1 MB. */
const longest = 900_000;

/** Bodies of as many whole records as fit. */
function bodiesOf(records: readonly string[]): readonly string[] {
  const bodies: string[][] = [];
  let left = 0;
  for (const record of records) {
    const bytes = new TextEncoder().encode(record).length + 2;
    if (bodies.length === 0 || bytes > left) {
      bodies.push([]);
      left = longest;
    }
    bodies.at(-1)?.push(record);
    left -= bytes;
  }
  return bodies.map((own) => `{"records":[\n${own.join(",\n")}\n]}\n`);
}
