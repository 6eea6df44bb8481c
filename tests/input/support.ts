import { existsSync, readFileSync } from "node:fs";
import type { Lang } from "../../src/domain/text.ts";
import { formatProblem } from "../../src/input/problem.ts";
import { readProcedures } from "../../src/input/procedures-file.ts";

/** A list of one correct procedure whose last lines are the given ones. */
export const withLines = (...lines: readonly string[]): string =>
  ["procedures:", '  - id: "1656"', "    name: Changement d'adresse", ...lines.map((line) => `    ${line}`), ""].join("\n");

/** Every problem of a document as it is printed, without the file's name. */
export function said(source: string, lang: Lang = "en", env: Readonly<Record<string, string>> = {}): readonly string[] {
  const read = readProcedures(source, { file: "f", env });
  return read.ok ? [] : read.problems.map((problem) => formatProblem(problem, lang).replace(/^f:/, ""));
}

/** A file of the material handed over with the project; null when it is not beside the checkout. */
export function shared(path: string): Uint8Array | null {
  const file = new URL(`../../../shared/data/${path}`, import.meta.url);
  return existsSync(file) ? readFileSync(file) : null;
}
