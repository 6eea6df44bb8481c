import { createHash } from "node:crypto";

/** How a request is answered: after `latencyMs`, well, with an error, or never. */
type Manner = { readonly latencyMs: number; readonly kind: "answers" | "error" | "silent" };

/** Manners of every request of a site. */
export type Manners = (host: string, path: string) => Manner;

/** At once, and well. */
export const atOnce: Manners = () => ({ latencyMs: 0, kind: "answers" });

/** Bounds of the realistic latency, ms, and shares of the pages that never answer and that answer an error. */
export const realism = { least: 150, most: 1500, silent: 0.03, errors: 0.02 };

/** A page, as the list names it. */
type Page = { readonly host: string; readonly path: string };

/**
 * The manners of a real network, decided by the seed alone: the same in every run and for every tool. Of the pages, 3 % never answer and 2 %
 * answer an error (at least one of each); every request waits between 150 and 1,500 ms, short waits more often than long ones.
 */
export function realistic(pages: readonly Page[], seed: string): Manners {
  const drawn = pages.map(({ host, path }) => `${host}${path}`).toSorted((a, b) => share(`${seed} ${a}`) - share(`${seed} ${b}`));
  const silent = Math.max(1, Math.round(pages.length * realism.silent));
  const errors = Math.max(1, Math.round(pages.length * realism.errors));
  const faults = new Map<string, Manner["kind"]>([
    ...drawn.slice(0, silent).map((key) => [key, "silent"] as const),
    ...drawn.slice(silent, silent + errors).map((key) => [key, "error"] as const),
  ]);
  return (host, path) => ({
    latencyMs: Math.round(realism.least + (realism.most - realism.least) * share(`${seed} latency ${host}${path}`) ** 2),
    kind: faults.get(`${host}${path}`) ?? "answers",
  });
}

/** A number from 0 to 1 that depends on the words alone. */
const share = (words: string): number => createHash("sha256").update(words).digest().readUInt32BE(0) / 2 ** 32;
