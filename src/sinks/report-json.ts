import type { ReportHead } from "../domain/overview.ts";
import type { Report, ReportProcedure } from "../domain/report.ts";
import { reportSchema } from "./report-schema.ts";
import { type RowFile, wholeText } from "./row-file.ts";
import type { Schema } from "./schema/kit.ts";
import { procedureSchema } from "./schema/procedure.ts";

/**
 * The whole report as JSON, two-space indent, final newline. Keys stand in the order of the published schema and criteria in numeric
 * order, so that the same report always gives the same bytes, whatever it went through before.
 */
export const reportJson = ({ procedures, ...head }: Report): string => wholeText(reportFile(head), procedures);

/** The same, written as the procedures come: the text of a large edition would be longer than a string may be. */
export function reportFile({ schemaVersion, tool, method, rules, lang, edition, generatedAt, environment, missing }: ReportHead): RowFile {
  const head = { schemaVersion, tool, method, ...(rules ? { rules } : {}), lang, edition, generatedAt, environment, missing };
  const open = JSON.stringify(inOrder(head, reportSchema), null, 2).replace(/\n\}$/, ',\n  "procedures": [');
  return {
    path: "report.json",
    head: open,
    row: (procedure, place) => `${place > 0 ? "," : ""}\n    ${printed(procedure)}`,
    tail: (count) => (count > 0 ? "\n  ]\n}\n" : "]\n}\n"),
  };
}

/** No line end but those of the layout stands in JSON. */
const printed = (procedure: ReportProcedure): string => JSON.stringify(inOrder(procedure, procedureSchema), null, 2).replaceAll("\n", "\n    ");

function inOrder(value: unknown, schema: Schema | undefined): unknown {
  if (Array.isArray(value)) return value.map((item) => inOrder(item, within(schema)?.items));
  if (typeof value !== "object" || value === null) return value;
  const rows = within(schema);
  const entries = Object.entries(value).toSorted(byPlace(Object.keys(rows?.properties ?? {})));
  return Object.fromEntries(entries.map(([key, item]) => [key, inOrder(item, rows?.properties?.[key] ?? valuesOf(rows))]));
}

/** The part of a nullable schema that describes the value. */
const within = (schema: Schema | undefined): Schema | undefined => schema?.anyOf?.find((one) => one.type !== "null") ?? schema;

const valuesOf = (schema: Schema | undefined): Schema | undefined => schema?.additionalProperties || undefined;

const numeric = new Intl.Collator("en", { numeric: true });

/** Keys of the schema first, in its order; others after, "1.2" before "1.10". */
function byPlace(order: readonly string[]) {
  const places = new Map(order.map((key, place) => [key, place]));
  const placeOf = (key: string): number => places.get(key) ?? order.length;
  return ([a]: [string, unknown], [b]: [string, unknown]): number => placeOf(a) - placeOf(b) || numeric.compare(a, b);
}
