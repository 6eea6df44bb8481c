import type { CrossTreeSelector, UnlabelledFrameSelector } from "axe-core";
import type { CDPSession } from "playwright";
import { elementIn, framePlace, type Place } from "./axe-places.ts";
import type { Told } from "./axe-source.ts";

/**
 * `onfocus` is null in a world of our own, whatever the page set: axe would accuse what moves the focus on at once (the ends of a focus trap). Where it accuses
 * elements of that, those that have a handler in the page's world get one in ours. True when there is one, and axe has to look again.
 */
export async function noteHandlers(cdp: CDPSession, main: Place, { violations }: Told): Promise<boolean> {
  const nodes = violations.filter(({ id }) => id === "aria-hidden-focus").flatMap((rule) => rule.nodes);
  const targets = nodes.flatMap(({ all }) => all).flatMap(({ relatedNodes = [] }) => relatedNodes.map(({ target }) => target));
  const noted = await Promise.all(targets.slice(0, MOST).map((target) => noteOne(cdp, main, target).catch(() => false)));
  return noted.includes(true);
}

/** So many elements are asked. */
const MOST = 50;

async function noteOne(cdp: CDPSession, main: Place, target: UnlabelledFrameSelector): Promise<boolean> {
  const steps = target as readonly CrossTreeSelector[];
  let place: Place | null = main;
  for (const frame of steps.slice(0, -1)) place = place && (await framePlace(cdp, place, frame));
  // In the page's own world there is nothing to note.
  if (!place || "objectId" in place) return false;
  const objectId = await elementIn(cdp, place, steps.at(-1) ?? "");
  const { node } = await cdp.send("DOM.describeNode", { objectId });
  const { object } = await cdp.send("DOM.resolveNode", { backendNodeId: node.backendNodeId });
  const asked = "function () { return typeof this.onfocus === 'function'; }";
  const { result } = await cdp.send("Runtime.callFunctionOn", { objectId: object.objectId ?? "", functionDeclaration: asked, returnByValue: true });
  if (result.value !== true) return false;
  const given = "function () { Object.defineProperty(this, 'onfocus', { value: () => undefined, configurable: true }); }";
  await cdp.send("Runtime.callFunctionOn", { objectId, functionDeclaration: given });
  return true;
}
