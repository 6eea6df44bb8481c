import type { CDPSession } from "playwright";
import { readStance, resume } from "../browser/in-page/stance.ts";
import type { Evidence, EvidenceKey } from "../domain/evidence.ts";
import type { Gatherer, Probe } from "./gatherer.ts";
import { mainFrameOf } from "./tab-session.ts";

/** A page that is put to the test. */
export type Trial = Probe & {
  /** A session of its own, closed afterwards with all that it emulated. */
  readonly cdp: CDPSession;
  /** Where the page tried to go meanwhile; it was held back. "GET https://…", without query. */
  readonly held: () => readonly string[];
  /** The time of the trial is used up: what is left is not measured, and the facts say so. */
  readonly isLate: () => boolean;
};

/** Besides its own time, what a trial may take to end and to put the page back. In ms. */
const GRACE_MS = 10_000;

/**
 * A gatherer that does something to the page (keys, pointer, widths, styles), within a time of its own. The page cannot navigate while it runs, and is given back
 * its window, its scrolling and its focus afterwards.
 */
export const defineTrial = <K extends EvidenceKey>(key: K, budgetMs: number, gather: (trial: Trial) => Promise<Evidence[K]>): Gatherer<K> => ({
  key,
  limitMs: budgetMs + GRACE_MS,
  gather: async (probe) => {
    const end = Date.now() + budgetMs;
    const cdp = await probe.page.context().newCDPSession(probe.page);
    try {
      const held = await holdNavigation(cdp);
      return await givenBack(probe, () => gather({ ...probe, cdp, held: () => held, isLate: () => Date.now() > end }));
    } finally {
      await cdp.detach();
    }
  },
});

/** Does something to the page; its window, its scrolling and its focus are as before then. */
async function givenBack<T>({ page, read }: Probe, work: () => Promise<T>): Promise<T> {
  const before = { stance: await read(readStance, null), size: page.viewportSize() };
  try {
    return await work();
  } finally {
    if (before.size) await page.setViewportSize(before.size);
    await read(resume, before.stance);
  }
}

/** Documents that the main frame asks for are refused: the page stays. Returns what was asked for. */
async function holdNavigation(cdp: CDPSession): Promise<readonly string[]> {
  const held: string[] = [];
  const mainFrame = await mainFrameOf(cdp);
  cdp.on("Fetch.requestPaused", ({ requestId, request, frameId }) => {
    const leaves = frameId === mainFrame;
    if (leaves) held.push(`${request.method} ${request.url.split(/[?#]/)[0]}`);
    // "Aborted" leaves the page where it is. It may be gone by now: nothing is left to answer.
    const answer = leaves ? cdp.send("Fetch.failRequest", { requestId, errorReason: "Aborted" }) : cdp.send("Fetch.continueRequest", { requestId });
    answer.catch(() => undefined);
  });
  await cdp.send("Fetch.enable", { patterns: [{ resourceType: "Document", requestStage: "Request" }] });
  return held;
}
