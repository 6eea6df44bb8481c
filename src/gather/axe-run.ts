import type axeCore from "axe-core";
import type { AxeResults, CrossTreeSelector, FrameContextObject, PartialResult, RunOptions } from "axe-core";
import type { CDPSession, Page } from "playwright";
import { noteHandlers } from "./axe-handlers.ts";
import { callIn, framePlace, mainPlace, type Place } from "./axe-places.ts";
import { axeOptions, axeSource, keepTold, type Told } from "./axe-source.ts";
import { withTimers } from "./axe-timers.ts";
import { answerOf, bounded, mainFrameOf, sessionOf, worldOf } from "./tab-session.ts";

/**
 * Runs axe in a world of our own in every frame: same DOM, built-ins that no script of the page has touched. Only documents whose scripts made `ElementInternals` are
 * judged in their own world, where axe finds the roles and names that these hold (decision 0020); not even the page's own document when `apart`.
 */
export async function runAxe(page: Page, apart = false): Promise<Told> {
  const cdp = await sessionOf(page);
  const id = await mainFrameOf(cdp);
  const main = apart ? { executionContextId: await worldOf(cdp, id) } : await mainPlace(cdp, id);
  await withTimers(cdp, main);
  const run = (): Promise<Told> => (page.frames().length > 1 ? withFrames(cdp, main) : alone(cdp, main));
  const told = await run();
  return (await noteHandlers(cdp, main, told)) ? run() : told;
}

/** Sent and run in one go; only what is kept is sent back, as the protocol brings it: another wrapping costs as much as the journey. */
async function alone(cdp: CDPSession, place: Place): Promise<Told> {
  const world = "executionContextId" in place ? { contextId: place.executionContextId } : {};
  const expression = `${axeSource};window.axe.run(document, ${JSON.stringify(axeOptions)}).then(${keepTold.toString()}).then(${bounded.toString()})`;
  return answerOf(await cdp.send("Runtime.evaluate", { expression, ...world, awaitPromise: true, returnByValue: true })) as Told;
}

/** Frame by frame, put together in the page: what its own document gave does not travel. */
async function withFrames(cdp: CDPSession, main: Place): Promise<Told> {
  const frames = await begin(cdp, main, null);
  const left = { frames: MOST_FRAMES };
  const below = await Promise.all(frames.map((frame) => partialsOf({ cdp, left }, main, frame)));
  return (await callIn(cdp, main, finish, below.flat(), axeOptions)) as Told;
}

/** More frames than this, nested or not, are no page that people read: axe looks into no others, and says which. */
const MOST_FRAMES = 50;

/** Where frames are looked at, and how many more may be. */
type Inside = { readonly cdp: CDPSession; readonly left: { frames: number } };

/** A frame that axe saw in a document: how to find it from there, and what it has to know of it. */
type Frame = { readonly frameSelector: CrossTreeSelector; readonly frameContext: FrameContextObject };

/** Results of a frame and of those in it, in axe's order; null for one that cannot be looked at. */
async function partialsOf({ cdp, left }: Inside, parent: Place, { frameSelector, frameContext }: Frame): Promise<readonly (PartialResult | null)[]> {
  left.frames -= 1;
  if (left.frames < 0) return [null];
  const place = await framePlace(cdp, parent, frameSelector).catch(() => null);
  if (place) await withTimers(cdp, place);
  const frames = place && (await begin(cdp, place, frameContext).catch(() => null));
  if (!place || !frames) return [null];
  const below = Promise.all(frames.map((frame) => partialsOf({ cdp, left }, place, frame)));
  const own = (await callIn(cdp, place, collect).catch(() => null)) as PartialResult | null;
  return own ? [own, ...(await below).flat()] : [null];
}

/** Starts the rules in a document; says which frames it has. */
async function begin(cdp: CDPSession, place: Place, context: FrameContextObject | null): Promise<readonly Frame[]> {
  if ("objectId" in place) await callIn(cdp, place, `function () { ${axeSource}; }`);
  else answerOf(await cdp.send("Runtime.evaluate", { expression: `${axeSource};0`, contextId: place.executionContextId }));
  return (await callIn(cdp, place, start, context, axeOptions)) as readonly Frame[];
}

type InPage = { axe: typeof axeCore; vigiePartial?: Promise<PartialResult> };

/** Runs inside a document. */
function start(context: FrameContextObject | null, options: RunOptions): unknown {
  const { axe } = globalThis as unknown as InPage;
  const frames = axe.utils.getFrameContexts(context ?? document, options);
  const partial = axe.runPartial(context ?? document, options);
  // Whoever asks for it is told what went wrong; nobody else is.
  partial.catch(() => undefined);
  (globalThis as unknown as InPage).vigiePartial = partial;
  return frames;
}

/** Runs inside a document whose rules were started. */
const collect = `function () { return globalThis.vigiePartial?.then(${bounded.toString()}); }`;

/** Runs inside the page, once its frames have spoken. */
async function putTogether(below: readonly (PartialResult | null)[], options: RunOptions): Promise<AxeResults> {
  const { axe, vigiePartial } = globalThis as unknown as InPage;
  return axe.finishRun([(await vigiePartial) ?? null, ...below], options);
}

const finish = `function (below, options) { return (${putTogether.toString()})(below, options).then(${keepTold.toString()}).then(${bounded.toString()}); }`;
