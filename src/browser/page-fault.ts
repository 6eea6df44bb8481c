import { decideNavigationError } from "../reading/navigation-error.ts";
import type { Decision } from "../reading/outcome.ts";
import { stopWords } from "./stop-words.ts";

/** The outcome of a page whose visit threw. */
export function faultOf(error: unknown): Decision {
  const message = error instanceof Error ? error.message : String(error);
  return isReplaced(message) ? stopWords.reloads : decideNavigationError(message);
}

/** The document that was being read is no longer there. */
export const isReplaced = (message: string): boolean =>
  /context was destroyed|Cannot find context|context with specified id|Frame was detached|Inspected target navigated or closed/i.test(message);

/** Takes the loss of the document that was being read for `value`; anything else stays thrown. */
export const orReplaced =
  <T>(value: T) =>
  (error: unknown): T => {
    if (error instanceof Error && isReplaced(error.message)) return value;
    throw error;
  };
