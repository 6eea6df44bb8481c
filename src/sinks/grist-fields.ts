import type { GristMapping, GristTable } from "../domain/grist.ts";
import { indicatorIds, indicators, provenances, sentinels, TO_CONFIRM } from "../domain/indicator.ts";
import { officialColumns } from "../domain/official.ts";
import type { ReportHead } from "../domain/overview.ts";
import type { ReportProcedure } from "../domain/report.ts";
import type { Cell } from "./csv.ts";
import { procedureCells, procedureColumns } from "./procedures-csv.ts";
import { worklistColumns, worklistRows } from "./worklist-csv.ts";

/** A table as it is exported: its fields, those that tell a row from the others, and those that people fill in, which are never sent. */
type Source = {
  readonly fields: readonly string[];
  readonly key: readonly string[];
  readonly typed: readonly string[];
  /** Those of one procedure, in the order of the fields. */
  readonly rows: (procedure: ReportProcedure, head: Pick<ReportHead, "edition" | "lang">) => readonly (readonly Cell[])[];
};

/** An edition is part of every key: one document holds them all. */
export const gristSources: Readonly<Record<GristTable, Source>> = {
  procedures: {
    fields: ["edition", ...procedureColumns],
    key: ["edition", "ID Démarche"],
    typed: [],
    rows: (procedure, { edition }) => [[edition, ...procedureCells(procedure)]],
  },
  worklist: {
    fields: ["edition", ...worklistColumns],
    key: ["edition", "procedure", "indicator"],
    typed: ["confirmed", "by", "on"],
    rows: (procedure, { edition, lang }) => worklistRows(procedure, lang).map((cells) => [edition, ...cells]),
  },
};

/** Every field, in columns named after it: "Nom Démarche" goes to `Nom_Demarche`. */
export const defaultGristMapping: GristMapping = {
  procedures: { table: "Demarches", columns: namedAfter(gristSources.procedures.fields) },
  worklist: { table: "A_confirmer", columns: namedAfter(gristSources.worklist.fields) },
};

function namedAfter(fields: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(fields.map((field) => [field, columnOf(field)]));
}

function columnOf(field: string): string {
  const words = field.normalize("NFD").replace(/\p{M}/gu, "");
  return words.replace(/[^A-Za-z0-9]+/g, "_").replace(/^_+|_+$/g, "");
}

/** A Grist type, with the choices of a `Choice`. */
type GristType = { readonly type: string; readonly widgetOptions?: string };

/** The type of the column of a field. Official columns hold figures or words: Grist's `Any`. */
export function gristType(field: string): GristType {
  const indicator = indicatorIds.find((id) => field === `${id}_level`);
  if (indicator) return choice([...Object.keys(indicators[indicator].levels), ...Object.values(sentinels), TO_CONFIRM]);
  if (field.endsWith("_provenance")) return choice(provenances);
  if (numeric.has(field)) return { type: "Numeric" };
  if (field === "gathered_at") return { type: "DateTime:UTC" };
  return { type: mixed.has(field) ? "Any" : "Text" };
}

const choice = (choices: readonly string[]): GristType => ({ type: "Choice", widgetOptions: JSON.stringify({ choices: [...new Set(choices)] }) });

const numeric: ReadonlySet<string> = new Set([
  ...["score", "coverage", "goals_reached", "goals_evaluated", "findings_failed", "findings_to_review", "pages", "candidates"],
]);
const mixed: ReadonlySet<string> = new Set(officialColumns.filter((column) => /^(?:Volumétrie|%|Note|Taux|Niveau|Aide|Score|Tps)/.test(column)));
