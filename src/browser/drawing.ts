import type { Browser } from "playwright";
import { withDeadline } from "../lib/deadline.ts";

/** A browser that takes longer than this to hear it is left alone, ms. */
const patience = 3000;

/**
 * Ends the process that draws the pages of a browser; the browser starts another. A page that kept it busy (endless shaders) loses what it drew with it, and
 * the others can be drawn again. Never rejects: what it was called for then fails once more.
 */
export async function redraw(browser: Browser): Promise<void> {
  try {
    const session = await withDeadline(browser.newBrowserCDPSession(), patience);
    await withDeadline(session.send("Browser.crashGpuProcess"), patience).finally(() => session.detach().catch(() => undefined));
  } catch {
    // It is gone, or too busy to answer.
  }
}
