import type { CDPSession } from "playwright";
import type { Kit } from "../browser/in-page/kit.ts";
import { kitSource } from "../browser/in-page/kit-source.ts";
import type { Place } from "../domain/evidence.ts";
import { withDeadline } from "../lib/deadline.ts";
import type { Probe } from "./gatherer.ts";
import { answerOf, callIn, sessionOf, worldOf } from "./tab-session.ts";

/** For one frame, and for all, to answer, ms; and the most frames that are read. */
const bounds = { one: 2000, all: 3000, frames: 5 };

/** What a reader brings back, in lists. */
type Lists = { readonly [key: string]: unknown };

/**
 * Reads a page, and in the same way the large frames of other sites on it, which no reader of the page's own document enters: an administration often shows
 * the form of somebody else in the middle of its own page. What is found there has its place in the page: ` |> ` enters the frame.
 */
export async function readWithFrames<A, R extends Lists>(probe: Probe, inPage: (kit: Kit, argument: A) => R, argument: A): Promise<R> {
  const own = await probe.read(inPage, argument);
  if (probe.page.frames().length === 1) return own;
  // What frames do (endless nests, one that hangs or goes) takes nothing from what the page itself holds.
  const framed = await withDeadline(readFrames(probe, inPage, argument), bounds.all).catch((): readonly R[] => []);
  return framed.reduce(joined, own);
}

async function readFrames<A, R extends Lists>({ page }: Probe, inPage: (kit: Kit, argument: A) => R, argument: A): Promise<readonly R[]> {
  const cdp = await sessionOf(page);
  const { frameTree } = await cdp.send("Page.getFrameTree");
  const foreign = (frameTree.childFrames ?? []).filter(({ frame }) => frame.securityOrigin !== frameTree.frame.securityOrigin);
  const readFrame = async (frameId: string): Promise<R | null> => {
    const place = await placeOf(cdp, frameTree.frame.id, frameId);
    return place && within(place, await callIn(cdp, await worldOf(cdp, frameId), inPage, argument));
  };
  const all = foreign.slice(0, bounds.frames).map(({ frame }) => withDeadline(readFrame(frame.id), bounds.one).catch(() => null));
  return (await Promise.all(all)).filter((one) => one !== null);
}

/** Where a frame stands in its page; null when it is seen by nobody, or too small to be what people came for. */
async function placeOf(cdp: CDPSession, page: string, frameId: string): Promise<Place | null> {
  const { backendNodeId } = await cdp.send("DOM.getFrameOwner", { frameId });
  const executionContextId = await worldOf(cdp, page);
  const { objectId = "" } = (await cdp.send("DOM.resolveNode", { backendNodeId, executionContextId })).object;
  const functionDeclaration = `function () { return (${placeOfLarge.toString()})(${kitSource}, this); }`;
  return answerOf(await cdp.send("Runtime.callFunctionOn", { objectId, functionDeclaration, returnByValue: true })) as Place | null;
}

/** Runs inside the page. A quarter of the window is what a form takes, and no player, map or badge. */
function placeOfLarge(kit: Kit, frame: Element): Place | null {
  const { width, height } = frame.getBoundingClientRect();
  const place = kit.place(frame);
  return place.visible && width * height >= (innerWidth * innerHeight) / 4 ? place : null;
}

/** What was found in a frame, as seen from its page. */
function within<T>(frame: Place, value: T): T {
  return JSON.parse(JSON.stringify(value), (key, inner: unknown) => {
    if (key === "selector" && typeof inner === "string") return `${frame.selector} |> ${inner}`;
    return key === "landmark" ? (inner ?? frame.landmark) : inner;
  }) as T;
}

/** Lists one after the other; one list that was cut is enough. */
const joined = <R extends Lists>(own: R, framed: R): R =>
  Object.fromEntries(
    Object.entries(own).map(([key, value]) => [key, Array.isArray(value) ? [...value, ...(framed[key] as unknown[])] : value || framed[key]]),
  ) as R;
