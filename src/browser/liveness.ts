import type { CDPSession } from "playwright";
import { withDeadline } from "../lib/deadline.ts";

/** True when the page's main thread answers within `limitMs`: a script that loops for ever keeps it from doing so. */
export const isAlive = (cdp: CDPSession, limitMs: number): Promise<boolean> =>
  withDeadline(cdp.send("Runtime.evaluate", { expression: "1", returnByValue: true }), limitMs).then(
    () => true,
    () => false,
  );
