import { isMap, isSeq, parseDocument } from "yaml";
import type { Procedure } from "../../domain/procedure.ts";
import { writeProceduresYaml } from "../procedures-yaml.ts";
import type { Edit } from "./patch.ts";

/** The edit that adds procedures at the end of a list, the rest untouched; null when the list is written between brackets. The text is a valid list. */
export function appendEdit(text: string, procedures: readonly Procedure[]): Edit | null {
  const list = parseDocument(text, { logLevel: "error" }).get("procedures");
  if (!isSeq(list) || list.flow || !isMap(list.items[0])) return null;
  const start = list.range?.[0] ?? 0;
  const indent = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
  if (/\S/.test(indent)) return null;
  const end = text.slice(0, list.range?.[1] ?? text.length).trimEnd().length;
  const body = writeProceduresYaml(procedures)
    .replace(/^procedures:\n/, "")
    .trimEnd();
  const eol = text.includes("\r\n") ? "\r\n" : "\n";
  const lines = body.split("\n").map((line) => (line === "" ? "" : indent + line.slice(2)));
  const lineEnd = text.indexOf("\n", end) < 0 ? text.length : text.indexOf("\n", end);
  const at = text[lineEnd - 1] === "\r" ? lineEnd - 1 : lineEnd;
  return { start: at, end: at, text: `${eol}${eol}${lines.join(eol)}` };
}
