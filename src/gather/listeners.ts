import type { CDPSession } from "playwright";
import { kitSource } from "../browser/in-page/kit-source.ts";
import { countScripts, describeListening, stirMotion } from "../browser/in-page/listening.ts";
import type { Listener, ListenersEvidence, ListeningElement } from "../domain/behaviour-evidence.ts";
import { type FoundListener, listListeners } from "./listener-list.ts";
import { mainFrameOf } from "./tab-session.ts";
import { defineTrial } from "./trial.ts";

/** So many elements are described. */
const MOST = 300;

/** What scripts wait for: events on elements, on the document and on the window, and whether moving the device does something. Nothing is pressed. */
export const listeners = defineTrial("listeners", 8000, async ({ page, cdp, read }): Promise<ListenersEvidence> => {
  const { found, opaque } = await listListeners(cdp, page);
  const active = found.filter(({ does }) => does !== "nothing");
  const types = [...new Set(active.map(({ type }) => type))].sort();
  const { elements, global, cut } = await described(cdp, found);
  const motion = types.some((type) => /^device(motion|orientation)/.test(type)) ? { changes: await read(stirMotion, null) } : null;
  return { ...(await read(countScripts, null)), global, elements, types, cut, opaque, motion };
});

type Described = Pick<ListenersEvidence, "elements" | "global" | "cut">;

/** Elements of the main document and its shadow roots; those of frames are told by their types only. */
async function described(cdp: CDPSession, found: readonly FoundListener[]): Promise<Described> {
  const mainFrame = await mainFrameOf(cdp);
  const { executionContextId } = await cdp.send("Page.createIsolatedWorld", { frameId: mainFrame, worldName: "vigie-listeners" });
  const byNode = Map.groupBy(found, ({ node }) => node);
  const nodes = [...byNode.keys()].flatMap((node) => (node === null ? [] : [node]));
  const objects: { readonly node: number; readonly objectId: string }[] = [];
  for (const backendNodeId of nodes.slice(0, MOST)) {
    const resolved = await cdp.send("DOM.resolveNode", { backendNodeId, executionContextId, objectGroup: "vigie-nodes" }).catch(() => null);
    if (resolved?.object.objectId && resolved.object.subtype === "node") objects.push({ node: backendNodeId, objectId: resolved.object.objectId });
  }
  const { result } = await cdp.send("Runtime.callFunctionOn", {
    executionContextId,
    functionDeclaration: `function (...nodes) { ${describeAll} }`,
    arguments: objects.map(({ objectId }) => ({ objectId })),
    returnByValue: true,
  });
  const words = result.value as readonly (Omit<ListeningElement, "listeners"> | null)[];
  const elements = words.flatMap((one, index) => (one ? [{ ...one, listeners: kindsOf(byNode.get(objects[index]?.node ?? null) ?? []) }] : []));
  const seen = new Set(objects.flatMap(({ node }, index) => (words[index] ? [node] : [])));
  // Whatever is no described element: windows, documents, their roots and bodies, and what stands in frames.
  const global = kindsOf(found.filter(({ node }) => node === null || !seen.has(node)));
  await cdp.send("Runtime.releaseObjectGroup", { objectGroup: "vigie-nodes" });
  return { elements, global, cut: nodes.length > MOST };
}

/** Null for the document, its root and its body. */
const describeAll = `
  const isElement = (node) => node.nodeType === 1 && node !== document.documentElement && node !== document.body;
  const told = (${describeListening.toString()})(${kitSource}, nodes.filter(isElement));
  let at = 0;
  return nodes.map((node) => (isElement(node) ? told[at++] : null));`;

/** Each kind of listener once. */
const kindsOf = (found: readonly FoundListener[]): readonly Listener[] => [
  ...new Map(found.map(({ type, does, printable }) => [`${type} ${does} ${printable}`, { type, does, printable }])).values(),
];
