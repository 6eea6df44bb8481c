import { setTimeout as pause } from "node:timers/promises";
import type { CDPSession } from "playwright";
import { beginMotion, countOpaque, readMotion } from "../browser/in-page/motion.ts";
import type { MotionEvidence } from "../domain/motion.ts";
import { animatedImages } from "./moving-images.ts";
import { defineTrial } from "./trial.ts";

/** Longer than the 5 seconds of RGAA 13.8, and than the pause of usual carousels. */
const OBSERVED_S = 12;
const PASSING_MS = 6000;
const max = 20;

/**
 * What moves, blinks or flashes when nobody touches the page. Twelve seconds pass in a moment by the browser's own clock (CDP virtual time), as shown to
 * people who did not ask for less movement. The page's clock stays virtual: only the probe of the clock may come after this.
 */
export const motion = defineTrial("motion", 10_000, async (trial): Promise<MotionEvidence> => {
  const { page, cdp, read } = trial;
  await page.emulateMedia({ reducedMotion: "no-preference" });
  try {
    await read(beginMotion, { most: 200 });
    const opaque = { ...(await read(countOpaque, null)), asked: await hasAskedForMotion(cdp) };
    const images = await animatedImages(trial, max);
    const observed = (await pass(cdp, OBSERVED_S)) ? OBSERVED_S : 0;
    return { observed, ...(await read(readMotion, { max })), ...images, opaque };
  } finally {
    await page.emulateMedia({ reducedMotion: "reduce" });
  }
});

/** Lets seconds pass at once; false when the page was too busy for that. */
async function pass(cdp: CDPSession, seconds: number): Promise<boolean> {
  const passed = new Promise<boolean>((done) => cdp.once("Emulation.virtualTimeBudgetExpired", () => done(true)));
  await cdp.send("Emulation.setVirtualTimePolicy", { policy: "advance", budget: seconds * 1000 });
  const whole = await Promise.race([passed, pause(PASSING_MS, false)]);
  await cdp.send("Emulation.setVirtualTimePolicy", { policy: "advance" });
  return whole;
}

/** The visit's first script leaves a word in the page's world, which is read there without calling anything that the page may have replaced. */
async function hasAskedForMotion(cdp: CDPSession): Promise<boolean> {
  const { result } = await cdp.send("Runtime.evaluate", { expression: 'window["vigie.motion"] === true' });
  return result.value === true;
}
