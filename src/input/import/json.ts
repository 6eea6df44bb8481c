import type { Place } from "./found.ts";

/** A JSON value that may be anything: read with care. */
export type Json = unknown;

/** Parses a text as JSON; undefined when it is none. */
export function jsonOf(text: string): Json {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}

export const isRecord = (value: Json): value is Readonly<Record<string, Json>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A text or a number as text; undefined for anything else. */
export const wordsOf = (value: Json): string | undefined => (typeof value === "string" || typeof value === "number" ? String(value) : undefined);

/** The day of an ISO date or time; null for anything else. */
export const isoDay = (words: string | undefined): string | null => /^\d{4}-\d{2}-\d{2}(?=T|$)/.exec(words ?? "")?.[0] ?? null;

/** An entry of the list that a file is, or that it holds under `data`, with its place. */
export type Entry = { readonly place: Place; readonly value: Json };

/** The list that a file is, or that it holds under `data`, `results` or `items`; null when it holds none. */
export function entriesOf(text: string, root: Json): readonly Entry[] | null {
  if (Array.isArray(root)) return placed(text, root, 1);
  if (!isRecord(root)) return null;
  const list = [root.data, root.results, root.items].find(Array.isArray);
  return list ? placed(text, list, 2) : null;
}

function placed(text: string, list: readonly Json[], depth: number): readonly Entry[] {
  const starts = objectStarts(text, depth);
  // Entries that are not objects have no start of their own: their position is still told.
  const known = starts.length === list.length;
  return list.map((value, index) => ({ value, place: { ...placeAt(text, known ? (starts[index] ?? 0) : 0), path: `[${index}]` } }));
}

/** Offsets of the objects that stand at a depth. */
function objectStarts(text: string, depth: number): readonly number[] {
  const starts: number[] = [];
  let level = 0;
  for (const { 0: sign, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/gs)) {
    if (sign === "{" && level === depth) starts.push(index);
    if (sign === "{" || sign === "[") level += 1;
    if (sign === "}" || sign === "]") level -= 1;
  }
  return starts;
}

/** Line and column of an offset, from 1. */
function placeAt(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset);
  return { line: before.split("\n").length, column: offset - before.lastIndexOf("\n") };
}
