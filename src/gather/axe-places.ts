import type axeCore from "axe-core";
import type { CrossTreeSelector } from "axe-core";
import type { CDPSession } from "playwright";
import { answerOf, worldOf } from "./tab-session.ts";

/** Where functions run in a document: in a world of our own, or in that of an object of the page's. */
export type Place = { readonly executionContextId: number } | { readonly objectId: string };

/** The place of the page's own document. */
export async function mainPlace(cdp: CDPSession, frameId: string): Promise<Place> {
  const { result } = await cdp.send("Runtime.evaluate", { expression: markedDocument });
  return placeAt(result) ?? { executionContextId: await worldOf(cdp, frameId) };
}

/** The place of a frame that a document holds; null for one without a document that can be reached. */
export async function framePlace(cdp: CDPSession, parent: Place, selector: CrossTreeSelector): Promise<Place | null> {
  const { node } = await cdp.send("DOM.describeNode", { objectId: await elementIn(cdp, parent, selector) });
  if (!node.frameId || !node.contentDocument) return null;
  const { object } = await cdp.send("DOM.resolveNode", { backendNodeId: node.contentDocument.backendNodeId });
  const functionDeclaration = `function () { return ${markedDocument}; }`;
  const { result } = await cdp.send("Runtime.callFunctionOn", { objectId: object.objectId ?? "", functionDeclaration });
  return placeAt(result) ?? { executionContextId: await worldOf(cdp, node.frameId) };
}

/** Calls a function, sent as text, in a document where axe was put; brings its result back. */
export async function callIn<A extends readonly unknown[]>(
  cdp: CDPSession,
  place: Place,
  inPage: string | ((...given: A) => unknown),
  ...given: A
): Promise<unknown> {
  return answerOf(await cdp.send("Runtime.callFunctionOn", { ...place, ...asCall(inPage, given), awaitPromise: true, returnByValue: true }));
}

/** An element of a document where axe was put, as an object of the protocol. */
export async function elementIn(cdp: CDPSession, place: Place, selector: CrossTreeSelector): Promise<string> {
  return (await cdp.send("Runtime.callFunctionOn", { ...place, ...asCall(find, [selector]) })).result.objectId ?? "";
}

/** The document where it stands when its scripts made `ElementInternals`, else null. Nothing is called that the page may have replaced. */
const markedDocument = 'window["vigie.internals"] === true ? document : null';

const placeAt = ({ objectId }: { readonly objectId?: string }): Place | null => (objectId === undefined ? null : { objectId });

const asCall = <A extends readonly unknown[]>(inPage: string | ((...given: A) => unknown), given: A) => ({
  functionDeclaration: inPage.toString(),
  arguments: given.map((value) => ({ value })),
});

/** Runs inside a document. */
const find = (selector: CrossTreeSelector): unknown => (globalThis as unknown as { axe: typeof axeCore }).axe.utils.shadowSelect(selector);
