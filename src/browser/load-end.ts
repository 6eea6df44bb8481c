import { setTimeout as pause } from "node:timers/promises";
import type { CDPSession, Page } from "playwright";
import { DeadlineError, withDeadline } from "../lib/deadline.ts";
import { waitForShortTasks } from "./in-page/short-tasks.ts";
import { openReader } from "./session.ts";

/** When a load counts as over, in ms; Lighthouse's own figures by default. */
export type LoadEndLimits = {
  /** Calm after the `load` event, after the first paint, on the network, then on the main thread. */
  readonly quiet: number;
  /** Whole wait: what there is by then is measured. */
  readonly whole: number;
};

export const loadEndLimits: LoadEndLimits = { quiet: 1000, whole: 45_000 };

/**
 * Watches a load, from before the navigation on; the function waits for its end as Lighthouse does, so that both
 * measure the same stretch; no longer once it is lost.
 */
export function watchLoadEnd(page: Page, cdp: CDPSession, mainFrame: string, limits: LoadEndLimits): (isLost: () => boolean) => Promise<void> {
  const since = watchCalm(cdp, mainFrame);
  const end = async (isLost: () => boolean): Promise<void> => {
    while (Date.now() - since() < limits.quiet) {
      if (page.isClosed() || isLost()) return;
      await pause(50);
    }
    await mainThreadQuiet(page, limits.quiet);
  };
  return (isLost) => withDeadline(end(isLost), limits.whole).catch(lateIsOver);
}

function lateIsOver(error: unknown): void {
  if (!(error instanceof DeadlineError)) throw error;
}

/** Resource types that stay open for ever, and are waited for by nobody. */
const endless: ReadonlySet<string> = new Set(["WebSocket", "EventSource"]);

/** Since when (epoch, ms) the page has been loaded, painted, and calm on the network: at most two requests, none of weight; in the future when not yet. */
function watchCalm(cdp: CDPSession, mainFrame: string): () => number {
  const open = new Map<string, { readonly heavy: boolean }>();
  const seen = { loaded: Number.POSITIVE_INFINITY, painted: Number.POSITIVE_INFINITY, busy: Date.now() };
  const isBusy = (): boolean => open.size > 2 || [...open.values()].some(({ heavy }) => heavy);
  const change = (alter: () => void): void => {
    const before = isBusy();
    alter();
    if (before || isBusy()) seen.busy = Date.now();
  };
  const close = ({ requestId }: { readonly requestId: string }): void => change(() => open.delete(requestId));
  cdp.on("Network.requestWillBeSent", ({ requestId, request, type = "Other", frameId }) => {
    if (!/^https?:/.test(request.url)) return;
    const heavy = frameId === mainFrame && !endless.has(type) && /High/.test(request.initialPriority);
    change(() => open.set(requestId, { heavy }));
  });
  cdp.on("Network.loadingFinished", close);
  cdp.on("Network.loadingFailed", close);
  cdp.on("Page.loadEventFired", () => {
    seen.loaded = Date.now();
  });
  cdp.on("Page.lifecycleEvent", ({ frameId, name }) => {
    if (frameId === mainFrame && name === "firstContentfulPaint") seen.painted = Date.now();
  });
  return () => Math.max(seen.loaded, seen.painted, isBusy() ? Number.POSITIVE_INFINITY : seen.busy);
}

/** A document that is replaced meanwhile is waited for again; the whole wait has its limit elsewhere. */
async function mainThreadQuiet(page: Page, quietMs: number): Promise<void> {
  for (;;) {
    try {
      const reader = await openReader(page);
      return await reader(waitForShortTasks, quietMs);
    } catch (error) {
      if (page.isClosed() || !(error instanceof Error) || !/context|navigat|frame/i.test(error.message)) throw error;
      await pause(100);
    }
  }
}
