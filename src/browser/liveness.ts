import type { CDPSession } from "playwright";
import { withDeadline } from "../lib/deadline.ts";

/** True when the page's main thread answers within `limitMs`: a script that loops for ever keeps it from doing so. */
export const isAlive = (cdp: CDPSession, limitMs: number): Promise<boolean> =>
  withDeadline(cdp.send("Runtime.evaluate", { expression: "1", returnByValue: true }), limitMs).then(
    () => true,
    () => false,
  );

/** The same, of a page that may go on without the script that keeps it busy: that one is ended, and the page asked once more. */
export const isAliveAfterAll = async (cdp: CDPSession, limitMs: number): Promise<boolean> => {
  if (await isAlive(cdp, limitMs)) return true;
  await withDeadline(cdp.send("Runtime.terminateExecution"), limitMs).catch(() => undefined);
  return isAlive(cdp, limitMs);
};
