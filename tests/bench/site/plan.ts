import type { JobRole } from "../job.ts";
import type { Kind } from "./pages.ts";

/** One procedure of the benchmark: its start page and three others, on one host. Paths begin with a slash. */
export type BenchProcedure = { readonly host: string; readonly pages: readonly BenchPage[] };
type BenchPage = { readonly path: string; readonly kind: Kind };

/** What a page is for, in the path of a person. */
export const roles: Readonly<Record<Kind, JobRole>> = {
  start: "start",
  form: "form",
  application: "form",
  frames: "form",
  help: "help",
  heavy: "help",
  contact: "contact",
};

/** `count` procedures, each on a host of its own (127.0.0.2, 127.0.0.3…): the browser takes them for different sites. */
export function proceduresOf(count: number): readonly BenchProcedure[] {
  return Array.from({ length: count }, (_, index) => ({
    host: `127.0.0.${index + 2}`,
    pages: kindsOf(index).map((kind) => ({ kind, path: `/${kind}-${index}` })),
  }));
}

/** Mostly plain pages and forms; every third procedure has an application, every fourth frames, every sixth a page of 5,000 elements. */
function kindsOf(index: number): readonly Kind[] {
  const third: Kind = index % 3 === 0 ? "application" : index % 4 === 1 ? "frames" : "help";
  return ["start", "form", third, index % 6 === 2 ? "heavy" : "contact"];
}
