import { readFileSync, writeFileSync } from "node:fs";

/** What a row is asked to audit, and with which browser. */
export type Job = {
  readonly procedures: readonly JobProcedure[];
  readonly browser: { readonly path: string; readonly sandbox: boolean };
  readonly inFlight: number;
  /** An empty folder for the row. */
  readonly folder: string;
  /** Where its results go (JSON). */
  readonly results: string;
};
export type JobProcedure = { readonly id: string; readonly pages: readonly { readonly url: string; readonly role: JobRole }[] };
export type JobRole = "start" | "form" | "help" | "contact";

/**
 * What a tool says of a page: `verdict` when it has looked at it, `down` when it says that the page does not work (no answer, an error),
 * `failed` when the tool itself did not manage.
 */
export type PageResult = { readonly url: string; readonly outcome: "verdict" | "down" | "failed"; readonly detail: string };

/** Reads the job whose path a row is started with. */
export const readJob = (): Job => JSON.parse(readFileSync(process.argv[2] ?? "", "utf8")) as Job;

export const urlsOf = ({ procedures }: Pick<Job, "procedures">): readonly string[] => procedures.flatMap(({ pages }) => pages.map(({ url }) => url));

export const writeResults = ({ results }: Job, pages: readonly PageResult[]): void => writeFileSync(results, JSON.stringify(pages));
