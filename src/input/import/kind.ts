import { officialNames } from "../official/header.ts";
import { readTable } from "../table.ts";
import { jdmaColumns } from "./jdma.ts";
import { entriesOf, isRecord, type Json, jsonOf } from "./json.ts";
import { hasColumns, type Sheet } from "./sheet.ts";
import { teleserviceColumns } from "./teleservices.ts";
import { updownColumns } from "./updown.ts";

/** What can be imported. */
export const importKinds = ["official", "jdma", "updown", "publik", "service-public", "dashlord", "table"] as const;
export type ImportKind = (typeof importKinds)[number];

/** How a file is written, told by its first characters; `list` is a procedures.yaml, `html` a web page. */
export type Form = "table" | "json" | "xml" | "html" | "dashlord" | "list";

/** The form of a file whose text is known; a workbook has none. */
export function formOf(text: string | null): Form {
  if (text === null) return "table";
  const start = text.replace(/^\uFEFF?\s*/, "").slice(0, 2000);
  if (/^<(!doctype html|html)/i.test(start)) return "html";
  if (start.startsWith("<")) return "xml";
  if (/^[[{]/.test(start)) return "json";
  if (/^procedures\s*:/m.test(text)) return "list";
  return /^urls\s*:/m.test(text) ? "dashlord" : "table";
}

/** The kind of a JSON file, told by the keys of its first entry; null when unknown. */
export function kindOfJson(text: string): ImportKind | null {
  const root = jsonOf(text);
  const sample = sampleOf(text, root);
  if (!isRecord(sample)) return Array.isArray(root) && root.length === 0 ? "publik" : null;
  const has = (...keys: readonly string[]): boolean => keys.every((key) => key in sample);
  if (has("title", "slug") || has("title", "url")) return "publik";
  if (has("uptime") || has("metrics")) return "updown";
  return has("metadata") || has("result") || has("satisfaction") ? "jdma" : null;
}

function sampleOf(text: string, root: Json): Json {
  const entries = entriesOf(text, root);
  if (entries) return entries[0]?.value;
  if (!isRecord(root)) return null;
  return "data" in root || "result" in root || "uptime" in root ? root : Object.values(root)[0];
}

/** The kind of a table, told by its columns. */
export async function kindOfTable(bytes: Uint8Array, sheet: Sheet): Promise<ImportKind | "teleservices"> {
  const table = await readTable(bytes);
  const official = table.ok ? Math.max(0, ...table.rows.slice(0, 20).map(officialNames)) : 0;
  if (official >= MOST_OFFICIAL) return "official";
  if (hasColumns(sheet, ...jdmaColumns)) return "jdma";
  if (hasColumns(sheet, ...updownColumns)) return "updown";
  return hasColumns(sheet, ...teleserviceColumns) ? "teleservices" : "table";
}

/** So many of the 23 official column names make an official edition, even when some are missing: they are then told one by one. */
const MOST_OFFICIAL = 12;
