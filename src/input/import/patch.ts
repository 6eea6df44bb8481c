import { isMap, isPair, isScalar, isSeq, type Node, type Pair, parseDocument, type YAMLMap } from "yaml";
import type { Imported } from "../../domain/procedure.ts";

/** A part of a text and what replaces it. */
export type Edit = { readonly start: number; readonly end: number; readonly text: string };

/**
 * The edits that make `imported` of some procedures (by position) what it is to become: only the values that differ are touched, so that
 * comments, order, quotes and blank lines stay as people wrote them. Positions whose procedure is written with an alias or an anchor that
 * others share are in `refused`. The text is a valid list.
 */
export function importedEdits(
  text: string,
  updates: ReadonlyMap<number, Imported>,
): { readonly edits: readonly Edit[]; readonly refused: readonly number[] } {
  const document = parseDocument(text, { logLevel: "error" });
  const list = document.get("procedures");
  const items = isSeq(list) ? list.items : [];
  const edits: Edit[] = [];
  const refused: number[] = [];
  for (const [index, imported] of updates) {
    const item = items[index];
    const found = isMap(item) && !item.anchor ? editsOf(text, item, imported) : null;
    if (found === null) refused.push(index);
    else edits.push(...found);
  }
  return { edits: edits.toSorted((one, other) => one.start - other.start), refused };
}

/** The text with its edits made. */
export function edited(text: string, edits: readonly Edit[]): string {
  return edits.toReversed().reduce((now, { start, end, text: words }) => now.slice(0, start) + words + now.slice(end), text);
}

type Spot = { readonly text: string; readonly eol: string };

function editsOf(text: string, procedure: YAMLMap, imported: Imported): readonly Edit[] | null {
  const spot: Spot = { text, eol: text.includes("\r\n") ? "\r\n" : "\n" };
  const pair = pairOf(procedure, "imported");
  const entries = Object.entries(imported).map(([key, value]) => [key, written(value)] as const);
  if (!pair) return added(spot, procedure, [["imported", procedure.flow ? flowOf(entries) : blockOf(spot, procedure, entries)]]);
  if (!isMap(pair.value) || pair.value.anchor) return null;
  const block = pair.value;
  const known = entries.flatMap(([key, value]) => replaced(spot, block, key, value));
  const fresh = entries.filter(([key]) => !pairOf(block, key));
  const gone = imported.sources === undefined ? removed(spot, block, "sources") : [];
  return [...known, ...gone, ...(fresh.length > 0 ? added(spot, block, fresh) : [])];
}

const pairOf = (map: YAMLMap, key: string): Pair | undefined => map.items.find((pair) => isScalar(pair.key) && pair.key.value === key);

/** A value as YAML, on one line. */
function written(value: unknown): string {
  if (typeof value === "number") return String(value);
  if (typeof value === "string")
    return /^\p{L}[\p{L}\p{N} .'’–-]*$/u.test(value) || /^\d{4}-\d{2}-\d{2}$/.test(value) ? plainOrQuoted(value) : JSON.stringify(value);
  const entries = Object.entries(value as Readonly<Record<string, readonly string[]>>);
  return `{ ${entries.map(([label, figures]) => `${JSON.stringify(label)}: [${figures.join(", ")}]`).join(", ")} }`;
}

/** Words that YAML takes for something else than a text go in quotes. */
const plainOrQuoted = (value: string): string =>
  /^(true|false|null|yes|no|on|off)$/i.test(value) || value.trim() !== value ? JSON.stringify(value) : value;

const flowOf = (entries: readonly (readonly [string, string])[]): string => `{ ${entries.map(([key, value]) => `${key}: ${value}`).join(", ")} }`;

function blockOf({ text, eol }: Spot, procedure: YAMLMap, entries: readonly (readonly [string, string])[]): string {
  const indent = " ".repeat(columnOf(text, procedure) + 2);
  return entries.map(([key, value]) => `${eol}${indent}${key}: ${value}`).join("");
}

function replaced({ text }: Spot, block: YAMLMap, key: string, value: string): readonly Edit[] {
  const pair = pairOf(block, key);
  if (!pair) return [];
  const [start, end] = spanOf(text, pair.value as Node);
  return text.slice(start, end) === value || sameScalar(pair, value) ? [] : [{ start, end, text: value }];
}

/** `"9"` and `9.0` say what they said before: a value that does not change keeps its writing. */
const sameScalar = ({ value }: Pair, next: string): boolean =>
  isScalar(value) && (String(value.value) === next || JSON.stringify(value.value) === next);

/** Entries after the last one of a map. */
function added({ text, eol }: Spot, map: YAMLMap, entries: readonly (readonly [string, string])[]): readonly Edit[] {
  const last = map.items.at(-1);
  const after = last ? endOf(text, last) : (map.range?.[0] ?? 0) + 1;
  const pieces = entries.map(([key, value]) => `${key}:${value.startsWith(eol) ? value : ` ${value}`}`);
  if (map.flow) return [{ start: after, end: after, text: last ? `, ${pieces.join(", ")}` : ` ${pieces.join(", ")} ` }];
  const end = lineEnd(text, after);
  const indent = " ".repeat(columnOf(text, map));
  return [{ start: end, end, text: pieces.map((piece) => `${eol}${indent}${piece}`).join("") }];
}

function removed({ text }: Spot, block: YAMLMap, key: string): readonly Edit[] {
  const pair = pairOf(block, key);
  if (!pair || !isScalar(pair.key) || !pair.key.range) return [];
  const end = endOf(text, pair);
  const start = pair.key.range[0];
  if (!block.flow) return [{ start: text.lastIndexOf("\n", start - 1), end: lineEnd(text, end), text: "" }].map(withoutReturn(text));
  const comma = text.slice(0, start).search(/,\s*$/);
  return [{ start: comma < 0 ? start : comma, end, text: "" }];
}

const withoutReturn =
  (text: string) =>
  (edit: Edit): Edit => ({ ...edit, start: text[edit.start - 1] === "\r" ? edit.start - 1 : edit.start });

/** Where a node stands, without the line breaks and comments that follow it. */
function spanOf(text: string, node: Node): readonly [number, number] {
  const [start = 0, end = 0] = node.range ?? [];
  return [start, isMap(node) || isSeq(node) ? (node.flow ? end : endOf(text, node.items.at(-1))) : start + text.slice(start, end).trimEnd().length];
}

function endOf(text: string, node: unknown): number {
  if (isPair(node)) return endOf(text, node.value ?? node.key);
  const [, end] = spanOf(text, node as Node);
  return end;
}

/** The column of the first key of a map, from 0. */
function columnOf(text: string, map: YAMLMap): number {
  const key = map.items[0]?.key;
  const start = isScalar(key) && key.range ? key.range[0] : 0;
  return start - (text.lastIndexOf("\n", start - 1) + 1);
}

/** The end of a line, before its line break: a comment that follows a value stays with it. */
function lineEnd(text: string, from: number): number {
  const at = text.indexOf("\n", from);
  if (at < 0) return text.length;
  return text[at - 1] === "\r" ? at - 1 : at;
}
