import type { Rank } from "../domain/indicator.ts";
import { visible } from "../lib/visible.ts";

/** Terminal styles, by what they say; colours are never alone: a mark stands before every coloured word. */
export type Style = Rank | "strong" | "quiet";

const codes: Readonly<Record<Style, string>> = { goal: "32", middle: "33", bottom: "31", grey: "90", strong: "1", quiet: "2" };

/** Marks of the four ranks, readable without colour. */
export const marks: Readonly<Record<Rank, string>> = { goal: "✓", middle: "~", bottom: "✗", grey: "·" };

/** Gives a function that styles safe text with ANSI codes, or leaves it as it is when colour is off. */
export const painter =
  (colour: boolean) =>
  (style: Style, text: string): string =>
    colour ? `\u001b[${codes[style]}m${text}\u001b[0m` : text;

/**
 * Text that cannot command a terminal: escape sequences (CSI, OSC and other strings), every other control character and the marks that
 * turn the direction of writing are taken out, blanks are folded. Accents are composed so that one character is one letter.
 */
export const plain = (text: string): string =>
  text
    .normalize("NFC")
    .replace(sequences, "")
    .replace(/[\s\u0085]+/g, " ")
    .replace(/[\p{Cc}\p{Bidi_Control}\u2028\u2029\ufeff]/gu, "")
    .trim();

/** The same for texts of several lines in a file: tabs, line ends and blanks stay. */
export const tame = (text: string): string => visible(text.replace(sequences, ""));

// Built from a string: control characters are what this pattern is about.
const sequences = new RegExp(
  [
    "(?:\\u001b\\[|\\u009b)[0-?]*[ -/]*[@-~]?", // CSI: colours, cursor
    "(?:\\u001b[\\]PX^_]|[\\u009d\\u0090\\u0098\\u009e\\u009f])[^\\u0007\\u001b\\u009c]*(?:\\u0007|\\u001b\\\\|\\u009c)?", // OSC, DCS, SOS, PM, APC
    "\\u001b[ -/]*[0-~]?", // other escapes
  ].join("|"),
  "g",
);

const letters = new Intl.Segmenter("fr", { granularity: "grapheme" });
const wide = /\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;

/** Columns that a text takes in a terminal: one per letter with its accents, two per ideogram or emoji. */
export const width = (text: string): number => [...letters.segment(text)].reduce((sum, { segment }) => sum + (wide.test(segment) ? 2 : 1), 0);

/** Exactly so many columns: cut with an ellipsis, or filled with blanks. */
export function column(text: string, columns: number): string {
  const used = width(text);
  return used <= columns ? text + " ".repeat(columns - used) : cut(text, columns);
}

function cut(text: string, columns: number): string {
  let kept = "";
  let used = 0;
  for (const { segment } of letters.segment(text)) {
    const next = used + width(segment);
    if (next > columns - 1) break;
    kept += segment;
    used = next;
  }
  return `${kept}…${" ".repeat(columns - 1 - used)}`;
}
