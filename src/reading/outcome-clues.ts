import type { Clue } from "./clue-parts.ts";
import { closedClues } from "./clues-closed.ts";
import { maintenanceClues, notFoundClues, serverErrorClues } from "./clues-failing.ts";
import { blockedClues, loginClues, sessionClues } from "./clues-kept-out.ts";
import type { SaidStatus } from "./outcome-reasons.ts";

/** What is told of a page by clues, with the sentence that holds them. */
export type Clued = { readonly status: SaidStatus; readonly quote: string };

/**
 * The outcome of a page that has almost nothing to show and nothing to do, by clues that stand in one sentence, in whatever order, and others elsewhere:
 * nobody can list the ways in which people say that a thing does not work, but what does not work, and that it does not, have to be said.
 */
export function byClues(sentences: readonly string[]): Clued | null {
  const page = sentences.join("\n");
  for (const [status, clues] of rows) {
    const quote = clues.map((clue) => sentenceWith(clue, page, sentences)).find((found) => found !== undefined);
    if (quote !== undefined) return { status, quote };
  }
  return null;
}

const sentenceWith = ({ one, besides, unless }: Clue, page: string, sentences: readonly string[]): string | undefined =>
  besides && !besides.test(page) ? undefined : sentences.find((sentence) => one.every((part) => part.test(sentence)) && !unless?.test(sentence));

const rows: readonly (readonly [SaidStatus, readonly Clue[]])[] = [
  ["blocked", blockedClues],
  ["not_found", notFoundClues],
  ["unstable", sessionClues],
  ["server_error", serverErrorClues],
  ["maintenance", maintenanceClues],
  ["closed", closedClues],
  ["login_wall", loginClues],
];
