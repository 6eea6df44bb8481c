import { join, relative } from "node:path";

/** Where this Vigie stands and how it was started. */
export type Start = {
  /** Folder of the package, absolute. */
  readonly root: string;
  /** True in a checkout (sources run as they are), false in an installed package. */
  readonly checkout: boolean;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
};

/** What to type for `vigie` here, so that every command that we print works as it is. */
export function invocationOf({ root, checkout, cwd, env }: Start): string {
  if (checkout) return cwd === root ? "npm run vigie --" : `node ${shellWord(relative(cwd, join(root, "bin", "vigie.js")))}`;
  return env.npm_command === undefined ? "vigie" : "npx vigie";
}

/** A command line to paste in a shell. */
export const commandLine = (invocation: string, words: readonly string[]): string => [invocation, ...words.map(shellWord)].join(" ");

/**
 * The command that goes on with an edition: as typed, without `--fresh` (which would begin again) and with the edition's name,
 * because the quarter may have changed since.
 */
export function resumeLine(invocation: string, typed: readonly string[], edition: string): string {
  const kept = typed.filter((word) => word !== "--fresh");
  const named = kept.some((word) => word === "--edition" || word.startsWith("--edition="));
  return commandLine(invocation, named ? kept : [...kept, "--edition", edition]);
}

const shellWord = (word: string): string => (/^[\w./:=@%+,-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`);
