import { readFileSync } from "node:fs";

/** A fenced block of code: what follows the language on its first line (a path, often ""), and its text. */
export type CodeBlock = { readonly language: string; readonly label: string; readonly code: string };

const FENCE = /^```(\w*)(?: ([^\n]*))?\n(.*?)^```$/gms;

/** The fenced blocks of a Markdown file, in order. */
export const codeBlocks = (markdown: string): readonly CodeBlock[] =>
  [...markdown.matchAll(FENCE)].map(([, language = "", label = "", code = ""]) => ({ language, label, code }));

/** The text around the fenced blocks. */
export const withoutBlocks = (markdown: string): string => markdown.replace(FENCE, "");

/** A file of the checkout. */
export const readDocument = (file: string): string => readFileSync(file, "utf8").replaceAll("\r\n", "\n");
