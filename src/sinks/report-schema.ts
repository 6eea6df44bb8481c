import type { Report } from "../domain/report.ts";
import type { Environment } from "../domain/visit.ts";
import { list, maybe, nullable, object, oneOf, type Schema, text, time } from "./schema/kit.ts";
import { procedureSchema } from "./schema/procedure.ts";

const environment = object<Environment>({
  vigie: text(),
  browser: text(),
  axe: text(),
  node: text(),
  locale: text(),
  viewport: text(),
  userAgent: text(),
});

const report = object<Report>({
  schemaVersion: { const: 1 },
  tool: object<Report["tool"]>({ name: { const: "vigie" }, version: text() }),
  method: { type: "integer", minimum: 1, description: "Version of the scoring method." },
  rules: maybe({ ...list(text()), description: "Every rule of the RGAA engine that judged the edition." }),
  lang: oneOf(["fr", "en"], "Language of the sentences; official levels and quotes are never translated."),
  edition: text("The quarter, for example 2026-T4, or a name of one's own."),
  generatedAt: time("When the last page of the edition was left."),
  environment: nullable(environment),
  missing: list(object<Report["missing"][number]>({ id: text(), name: text() })),
  procedures: list(procedureSchema),
});

/**
 * JSON Schema (draft 2020-12) of report.json, published as docs/schemas/report.schema.json. The compiler holds every row against the
 * domain's types, and the order of its properties is the order in which report.json is written.
 */
export const reportSchema: Schema & { readonly $schema: string; readonly $id: string; readonly title: string } = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "urn:vigie:schema:report:1",
  title: "Vigie report",
  ...report,
};
