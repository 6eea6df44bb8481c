import { parseArgs } from "node:util";

/** What `npm run bench` was asked for. */
export type BenchOptions = {
  /** Fewer pages, no slow peer, one run of each; nothing is written to docs/. */
  readonly quick: boolean;
  /** Ids of the rows to run, `makespan`, `volume`, `index`, `judge` and `probes` among them; all when empty. */
  readonly only: readonly string[];
  /** What `only` measured is written to docs/ beside what is there. */
  readonly keep: boolean;
};

/** Reads the command line. @throws Error in plain words when it cannot be understood. */
export function readOptions(args: readonly string[], known: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: "boolean", default: false },
      keep: { type: "boolean", default: false },
      only: { type: "string", multiple: true, default: [] },
    },
  });
  const only = values.only.flatMap((list) => list.split(",")).filter((id) => id !== "");
  const unknown = only.find((id) => !known.includes(id));
  if (unknown) throw new Error(`--only ${unknown}: there is no such row; write one of ${known.join(", ")}`);
  if (values.keep && values.quick) throw new Error("--keep: a quick run is not kept; leave out --quick");
  return { quick: values.quick, only, keep: values.keep };
}
