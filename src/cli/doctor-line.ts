import { type Lang, say, type Text } from "../domain/text.ts";

/** One line of the diagnosis: what was looked at, how it fares, what to do. */
export type Line = {
  readonly id: string;
  /** `bad` keeps Vigie from working; `warn` does not. */
  readonly state: "ok" | "warn" | "bad";
  readonly label: Text;
  readonly detail: Text;
  /** What to do; absent when there is nothing to do. */
  readonly todo?: Text;
};

/** A line in one language, for `--json`. */
export type LineWords = {
  readonly id: string;
  readonly state: Line["state"];
  readonly label: string;
  readonly detail: string;
  readonly todo: string | null;
};

const marks = { ok: "✓", warn: "!", bad: "✗" } as const;

/** The line as the terminal shows it: the advice below, under an arrow. */
export function lineText({ state, label, detail, todo }: Line, lang: Lang): string {
  const head = `${marks[state]} ${say(label, lang).padEnd(13)} ${indented(say(detail, lang))}`;
  return todo ? `${head}\n${margin}→ ${indented(say(todo, lang))}` : head;
}

export const lineWords = ({ id, state, label, detail, todo }: Line, lang: Lang): LineWords => ({
  id,
  state,
  label: say(label, lang),
  detail: say(detail, lang),
  todo: todo ? say(todo, lang) : null,
});

const margin = " ".repeat(16);

const indented = (words: string): string => words.replaceAll("\n", `\n${margin}`);
