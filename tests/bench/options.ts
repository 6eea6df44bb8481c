import { parseArgs } from "node:util";

/** What `npm run bench` was asked for. */
export type BenchOptions = {
  /** Fewer pages, no slow peer, one run of each; nothing is written to docs/. */
  readonly quick: boolean;
  /** Ids of the rows to run; all when empty. Nothing is written to docs/ then. */
  readonly only: readonly string[];
};

/** Reads the command line. @throws Error in plain words when it cannot be understood. */
export function readOptions(args: readonly string[], known: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: { quick: { type: "boolean", default: false }, only: { type: "string", multiple: true, default: [] } },
  });
  const only = values.only.flatMap((list) => list.split(",")).filter((id) => id !== "");
  const unknown = only.find((id) => !known.includes(id));
  if (unknown) throw new Error(`--only ${unknown}: there is no such row; write one of ${known.join(", ")}`);
  return { quick: values.quick, only };
}
