import { type GristMapping, type GristTable, gristTables } from "../domain/grist.ts";
import type { ReportHead } from "../domain/overview.ts";
import type { Report, ReportProcedure } from "../domain/report.ts";
import type { Cell } from "./csv.ts";
import { gristSources, gristType } from "./grist-fields.ts";

type File = { readonly path: string; readonly content: string };

/**
 * A report as bodies of Grist's REST API: `grist/tables.json` makes the tables (POST /tables), `grist/<table>-<n>.json` adds or updates
 * their records (PUT /tables/<table>/records): a row with the same key is updated, and what people typed in `confirmed`, `by` and `on` is left alone.
 */
export function gristFiles(report: Report, mapping: GristMapping): readonly File[] {
  const { tables, add, rest } = gristExport(report, mapping);
  const bodies = [...report.procedures.flatMap(add), ...rest()];
  const of = (name: GristTable): readonly File[] => bodies.filter(({ path }) => path.startsWith(`grist/${mapping[name].table}-`));
  return [tables, ...gristTables.flatMap(of)];
}

/** The same, written as the procedures come: `add` gives the bodies that are full, `rest` those that are left. */
export function gristExport(head: Pick<ReportHead, "edition" | "lang">, mapping: GristMapping) {
  const bodies = gristTables.map((name) => ({ name, records: recordsOf(name, head, mapping), files: bodiesOf(mapping[name].table) }));
  return {
    tables: { path: "grist/tables.json", content: `${JSON.stringify({ tables: gristTables.map((name) => tableOf(name, mapping)) }, null, 1)}\n` },
    add: (procedure: ReportProcedure): readonly File[] => bodies.flatMap(({ records, files }) => records(procedure).flatMap(files.add)),
    rest: (): readonly File[] => bodies.flatMap(({ files }) => files.rest()),
  };
}

/** The label is the name of the field: a table downloaded as CSV reads as Vigie's own. */
function tableOf(name: GristTable, mapping: GristMapping): object {
  const { table, columns } = mapping[name];
  return { id: table, columns: Object.entries(columns).map(([field, id]) => ({ id, fields: { label: field, ...gristType(field) } })) };
}

function recordsOf(
  name: GristTable,
  head: Pick<ReportHead, "edition" | "lang">,
  mapping: GristMapping,
): (procedure: ReportProcedure) => readonly string[] {
  const { fields, key, typed, rows } = gristSources[name];
  const { columns } = mapping[name];
  const places = new Map(fields.map((field, place) => [field, place]));
  const shown = Object.keys(columns).filter((field) => !key.includes(field) && !typed.includes(field));
  const recordOf = (cells: readonly Cell[]): string => {
    const part = (names: readonly string[]): object =>
      Object.fromEntries(names.map((field) => [columns[field] ?? field, gristCell(field, cells[places.get(field) ?? -1] ?? null)]));
    return JSON.stringify({ require: part(key), fields: part(shown) });
  };
  return (procedure) => rows(procedure, head).map(recordOf);
}

/** Grist counts times in seconds since 1970. */
const gristCell = (field: string, cell: Cell): Cell => (field === "gathered_at" && typeof cell === "string" ? Date.parse(cell) / 1000 : cell);

/** Servers take bodies of about 1 MB. */
const longest = 900_000;

/** Bodies of as many whole records as fit. */
function bodiesOf(table: string) {
  let waiting: string[] = [];
  let left = longest;
  let count = 0;
  const rest = (): readonly File[] => {
    if (waiting.length === 0) return [];
    count += 1;
    const content = `{"records":[\n${waiting.join(",\n")}\n]}\n`;
    waiting = [];
    left = longest;
    return [{ path: `grist/${table}-${count}.json`, content }];
  };
  const add = (record: string): readonly File[] => {
    const bytes = new TextEncoder().encode(record).length + 2;
    const full = bytes > left ? rest() : [];
    waiting.push(record);
    left -= bytes;
    return full;
  };
  return { add, rest };
}
