import { setTimeout as pause } from "node:timers/promises";
import type { CDPSession, Page } from "playwright";
import { readTimeSigns } from "../browser/in-page/time-signs.ts";
import type { ClockEvidence, TimedMove } from "../domain/behaviour-evidence.ts";
import type { Gatherer } from "./gatherer.ts";
import { type HeldRequest, holdEverything } from "./hold.ts";
import { mainFrameOf } from "./tab-session.ts";

/** Twenty hours, in steps of minutes: short ones where time limits are usual. */
const STEPS = [1, 4, 5, 5, 5, 5, 5, 15, 15, 60, 120, 240, 360, 360];
/** What the page may compute meanwhile (seconds of its own CPU time, so that a busy machine changes nothing), and the longest wait for it (ms). */
const BUDGET_S = 1;
const WAIT_MS = 5000;
const MOST_NOTICES = 5;

/**
 * Lets twenty hours pass in a moment and looks at what the page does by itself: the browser's own timers run ahead (CDP virtual time), so nothing of the page
 * is replaced and nothing is loaded again. Whatever it tries to send is held back. It stays so: nothing may come after this on the page.
 */
export const clock: Gatherer<"clock"> = {
  key: "clock",
  limitMs: 15_000,
  gather: async ({ page, read, url }): Promise<ClockEvidence> => {
    // Its session stays open: closing it would let the page's clock go on.
    const cdp = await page.context().newCDPSession(page);
    const said: string[] = [];
    page.on("dialog", (dialog) => {
      if (said.length < MOST_NOTICES) said.push(dialog.message().slice(0, 200));
      dialog.dismiss().catch(() => undefined);
    });
    const reasons = await watchReasons(cdp);
    const cookies = (await page.context().cookies(url)).length;
    const held = await holdEverything(page);
    const reached = await advance(cdp, () => held().some(({ leaves }) => leaves));
    const { notices, embedded } = await read(readTimeSigns, { max: MOST_NOTICES });
    const leaving = held().find(({ leaves }) => leaves);
    return {
      reached,
      move: leaving ? moveOf(leaving, reasons(), reached, page) : null,
      notices: [...said, ...notices].slice(0, MOST_NOTICES),
      asked: held().filter(({ leaves }) => !leaves).length,
      cookies,
      embedded,
    };
  },
};

/** Why the main frame was sent on, last reason last. */
async function watchReasons(cdp: CDPSession): Promise<() => readonly string[]> {
  const reasons: string[] = [];
  const mainFrame = await mainFrameOf(cdp);
  cdp.on("Page.frameRequestedNavigation", ({ frameId, reason }) => {
    if (frameId === mainFrame) reasons.push(reason);
  });
  await cdp.send("Page.enable");
  return () => reasons;
}

/** Lets the steps pass, one after the other, until the page leaves or its budget would not do for the next one. Returns the minutes that have passed. */
async function advance(cdp: CDPSession, hasLeft: () => boolean): Promise<number> {
  await cdp.send("Performance.enable", { timeDomain: "threadTicks" });
  const end = Date.now() + WAIT_MS;
  const before = await cpuTime(cdp);
  let minutes = 0;
  for (const step of STEPS) {
    const used = (await cpuTime(cdp)) - before;
    const isTooDear = used + (used / Math.max(minutes, 1)) * step > BUDGET_S;
    if (isTooDear || hasLeft() || !(await pass(cdp, step, end))) return minutes;
    minutes += step;
  }
  return minutes;
}

/** Lets so many minutes pass; false when they had not by the end (ms since the epoch). */
async function pass(cdp: CDPSession, minutes: number, end: number): Promise<boolean> {
  const passed = new Promise<boolean>((done) => cdp.once("Emulation.virtualTimeBudgetExpired", () => done(true)));
  await cdp.send("Emulation.setVirtualTimePolicy", { policy: "advance", budget: minutes * 60_000 });
  const isPassed = await Promise.race([passed, pause(Math.max(1, end - Date.now()), false)]);
  if (!isPassed) await cdp.send("Emulation.setVirtualTimePolicy", { policy: "pause" });
  return isPassed;
}

/** CPU time of the page's process, in seconds. */
async function cpuTime(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "ProcessTime")?.value ?? 0;
}

const kinds: Readonly<Record<string, TimedMove["reason"]>> = {
  scriptInitiated: "script",
  reload: "reload",
  metaTagRefresh: "meta",
  httpHeaderRefresh: "header",
  formSubmissionGet: "form",
  formSubmissionPost: "form",
};

function moveOf({ url }: HeldRequest, reasons: readonly string[], minute: number, page: Page): TimedMove {
  return { reason: kinds[reasons[0] ?? ""] ?? "other", minute, url, same: url === page.url().split(/[?#]/)[0] };
}
