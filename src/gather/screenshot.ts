import { setTimeout as pause } from "node:timers/promises";
import { boxesOf } from "../browser/in-page/boxes.ts";
import type { ScreenshotEvidence } from "../domain/evidence.ts";
import type { Gatherer, Probe } from "./gatherer.ts";

const desktop = { width: 1280, height: 900 };
const phone = { width: 360, height: 740 };
/** A first screen shows fewer; the limit is for hostile pages. */
const boxesKept = 300;

/** What the first screen shows, on a desk and on a phone, as JPEG. The window is given back its size, whatever happens. */
export const screenshot: Gatherer<"screenshot"> = {
  key: "screenshot",
  limitMs: 30_000,
  gather: async (probe): Promise<ScreenshotEvidence> => {
    const before = probe.page.viewportSize() ?? desktop;
    const wide = await take(probe, "desktop.jpg");
    const boxes = await probe.read(boxesOf, { selectors: probe.named?.() ?? [], ...before, max: boxesKept });
    try {
      await probe.page.setViewportSize(phone);
      return { desktop: wide, mobile: await take(probe, "mobile.jpg"), boxes };
    } finally {
      await probe.page.setViewportSize(before);
    }
  },
};

/** A page draws its first screen in less, ms; one that could not be drawn at once, in less than the second. */
const patience = { first: 8000, again: 4000 };

/** The page's top, without caret nor animation, so that two visits of the same page look the same. */
async function take({ page, read, save, redraw }: Probe, name: string): Promise<string> {
  await read(() => window.scrollTo(0, 0), null);
  const shoot = (timeout: number): Promise<Buffer> => page.screenshot({ type: "jpeg", quality: 60, animations: "disabled", caret: "hide", timeout });
  const again = async (error: unknown): Promise<Buffer> => {
    if (!isUndrawn(error)) throw error;
    await redraw?.();
    return shoot(patience.again);
  };
  const soon = async (error: unknown): Promise<Buffer> => {
    if (!isRefused(error)) throw error;
    await pause(500);
    return shoot(patience.again);
  };
  return save(name, await shoot(patience.first).catch(soon).catch(again));
}

/** This page was just replaced, or the browser cannot draw any. */
const isRefused = (error: unknown): boolean => error instanceof Error && /Unable to capture/.test(error.message);

/** Another page may keep the drawing of all busy, for a while or for ever. */
const isUndrawn = (error: unknown): boolean => isRefused(error) || (error instanceof Error && /Timeout \d+ms/.test(error.message));
