import type { CDPSession, Page } from "playwright";
import { withDeadline } from "../lib/deadline.ts";

/** The tabs of a context. One page after the other is shown in the same tab: a new one costs a process, and everything in it is compiled anew. */
export type Tabs = {
  /** The tab that was kept, else a new one. */
  readonly open: () => Promise<Page>;
  /** Keeps an empty tab for the next page. */
  readonly keep: (tab: Page) => void;
};

/** Tabs of a context, which `openNew` opens; one is kept at most. */
export function createTabs(openNew: () => Promise<Page>): Tabs {
  let kept: Page | null = null;
  return {
    open: async () => {
      const tab = kept;
      kept = null;
      return tab && !tab.isClosed() ? tab : openNew();
    },
    keep: (tab) => {
      kept = tab;
      tab.once("crash", () => {
        if (kept === tab) kept = null;
      });
    },
  };
}

/** A page that held more than this leaves a process behind that is not worth keeping (bytes of its scripts). */
const HEAVY = 50_000_000;

/** Empties a tab whose scripts are switched off, and whose page went without trouble; false when it is not fit to show another. */
export async function emptyTab(tab: Page, cdp: CDPSession, limitMs: number): Promise<boolean> {
  const emptied = async (): Promise<boolean> => {
    const { usedSize, backingStorageSize } = await cdp.send("Runtime.getHeapUsage");
    if (usedSize + backingStorageSize > HEAVY) return false;
    await tab.goto("about:blank");
    // With the session go its watches, and the switch on the scripts.
    await cdp.detach();
    for (const event of ["dialog", "download"] as const) tab.removeAllListeners(event);
    return true;
  };
  return withDeadline(emptied(), limitMs).catch(() => false);
}
