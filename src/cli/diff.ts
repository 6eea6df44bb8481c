/** A part of a text and what replaces it. */
type Edit = { readonly start: number; readonly end: number; readonly text: string };

/** Edits of a text as a unified diff without context lines, as `patch` and `git apply --unidiff-zero` read it; edits in order. */
export function unifiedDiff(file: string, text: string, edits: readonly Edit[]): string {
  if (edits.length === 0) return "";
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const lineOf = (offset: number): number => starts.findLastIndex((start) => start <= offset);
  const groups = grouped(edits, lineOf);
  let shift = 0;
  const hunks = groups.map((group) => {
    const [from, to] = [lineOf(group[0]?.start ?? 0), lineOf(group.at(-1)?.end ?? 0)];
    const base = starts[from] ?? 0;
    const end = starts[to + 1] ?? text.length;
    const changed = group
      .toReversed()
      .reduce((now, { start, end: stop, text: words }) => now.slice(0, start - base) + words + now.slice(stop - base), text.slice(base, end));
    const hunk = hunkOf(linesOf(text.slice(base, end)), linesOf(changed), from + 1, shift, headingAt(text.slice(0, end)));
    shift += hunk.added - hunk.removed;
    return hunk.text;
  });
  return `--- ${file}\n+++ ${file}\n${hunks.join("")}`;
}

/** Edits that touch the same lines, or lines next to each other, go together; new lines stand by themselves. */
function grouped(edits: readonly Edit[], lineOf: (offset: number) => number): readonly (readonly Edit[])[] {
  const groups: Edit[][] = [];
  for (const edit of edits) {
    const last = groups.at(-1);
    if (last && lineOf(edit.start) <= lineOf(last.at(-1)?.end ?? 0) + (edit.text.startsWith("\n") ? 0 : 1)) last.push(edit);
    else groups.push([edit]);
  }
  return groups;
}

/** The procedure in which a change stands: what follows @@ is free. */
function headingAt(before: string): string {
  const id = before.match(/^\s*-?\s*\{?\s*id: *("[^"]*"|\S+)/gm)?.at(-1);
  return id === undefined ? "" : ` ${id.replace(/^[\s{-]+/, "").replace(/,$/, "")}`;
}

const linesOf = (text: string): readonly string[] =>
  text
    .replace(/\n$/, "")
    .split("\n")
    .map((line) => line.replace(/\r$/, ""));

function hunkOf(before: readonly string[], after: readonly string[], line: number, shift: number, heading: string) {
  const same = before.findIndex((one, index) => one !== after[index]);
  const head = same < 0 ? before.length : same;
  const [removed, added] = [before.slice(head), after.slice(head)];
  const at = (length: number, moved: number): string => `${line + head + moved - (length === 0 ? 1 : 0)},${length}`;
  const words = [...removed.map((one) => `-${one}\n`), ...added.map((one) => `+${one}\n`)].join("");
  return { text: `@@ -${at(removed.length, 0)} +${at(added.length, shift)} @@${heading}\n${words}`, removed: removed.length, added: added.length };
}
