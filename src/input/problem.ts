import type { Lang, Text } from "../domain/text.ts";

/** A mistake in a file written by a person: where, what, and what to write instead. */
export type Problem = {
  /** The file's name as the user gave it. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  /** `procedures[3].url`; "" when the problem is about the file as a whole. */
  readonly path: string;
  /** What is wrong; never contains a secret, a long value is cut. */
  readonly message: Text;
  /** A clause that says what to write: `écrivez https://…`, `write https://…`. */
  readonly fix: Text;
};

/** A mistake at an offset of the text: a problem before its line is counted. */
export type Mistake = { readonly at: number; readonly path: string; readonly message: Text; readonly fix: Text };

/** What was read, or everything that is wrong with it, in the order of the file. */
export type Reading<T> = ({ readonly ok: true } & T) | { readonly ok: false; readonly problems: readonly Problem[] };

/** One line for a terminal: `procedures.yaml:14:5 url: "impots.gouv.fr" n'est pas une URL absolue ; écrivez https://impots.gouv.fr`. */
export function formatProblem({ file, line, column, path, message, fix }: Problem, lang: Lang): string {
  const key = path.slice(path.lastIndexOf(".") + 1);
  return `${file}:${line}:${column} ${key ? `${key}: ` : ""}${message[lang]}${lang === "fr" ? " ; " : "; "}${fix[lang]}`;
}

/** The usual fix: the words to write in place of what is there. */
export const write = (words: string): Text => ({ fr: `écrivez ${words}`, en: `write ${words}` });

/** A user's value in a message: one line, cut, in quotes, credentials masked. */
export function quote(value: string): string {
  const line = redact(value).replaceAll(/[\p{C}\s]+/gu, " ");
  return `"${line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}…` : line}"`;
}

/** A user's key in a path: like a quoted value, without the quotes. */
export const shownKey = (key: string): string => quote(key).slice(1, -1);

const LONGEST_QUOTE = 80;

/**
 * Masks what may be a secret in a URL: all that stands before the last @ (a badly written password can hold any
 * character, so the mask is generous) and the value of parameters that are named like a secret.
 */
export const redact = (value: string): string =>
  value
    .replace(/^(\s*[a-z][a-z0-9+.-]*:[/\\]+)?[\s\S]*@/i, "$1***@")
    .replaceAll(/([?&#;][^=&#;]{0,40}(?:token|secret|passw|pwd|api_?key|auth)[^=&#;]{0,40}=)[^&#\s]+/gi, "$1***");
