import type { CDPSession, Page } from "playwright";
import type { Listener } from "../domain/behaviour-evidence.ts";

/** A listener as the browser tells it; `node` is null on a window. */
export type FoundListener = Listener & { readonly node: number | null };

/** Every listener of the page, its frames and shadow roots, those in attributes included. Nothing of the page runs for it. */
export async function listListeners(cdp: CDPSession, page: Page): Promise<{ readonly found: readonly FoundListener[]; readonly opaque: boolean }> {
  const contexts: number[] = [];
  const frames = new Set<string>();
  cdp.on("Runtime.executionContextCreated", ({ context }) => {
    const { isDefault, frameId } = (context.auxData ?? {}) as { readonly isDefault?: boolean; readonly frameId?: string };
    if (!isDefault || !frameId) return;
    contexts.push(context.id);
    frames.add(frameId);
  });
  await cdp.send("Runtime.enable");
  const found: FoundListener[] = [...(await listenersOf(cdp, "document"))];
  for (const contextId of contexts) found.push(...(await listenersOf(cdp, "window", contextId).catch(() => [])));
  await cdp.send("Runtime.disable");
  await cdp.send("Runtime.releaseObjectGroup", { objectGroup: GROUP });
  return { found, opaque: frames.size < page.frames().length };
}

/** With a group the browser gives the functions too. */
const GROUP = "vigie-listeners";

async function listenersOf(cdp: CDPSession, expression: "document" | "window", contextId?: number): Promise<readonly FoundListener[]> {
  const { result } = await cdp.send("Runtime.evaluate", { expression, objectGroup: GROUP, ...(contextId === undefined ? {} : { contextId }) });
  if (!result.objectId) return [];
  const { listeners } = await cdp.send("DOMDebugger.getEventListeners", { objectId: result.objectId, depth: -1, pierce: expression === "document" });
  return listeners.map(({ type, backendNodeId, handler }) => {
    const source = handler?.description ?? "";
    return { type, node: backendNodeId ?? null, does: deedOf(source), printable: type.startsWith("key") && printableKey.test(source) };
  });
}

/** What the words of a function say that it does. */
export function deedOf(source: string): Listener["does"] {
  if (emptyBody.test(source.replace(/\s+/g, " ").slice(0, longestEmpty))) return "nothing";
  return leaving.test(source) ? "leaves" : "other";
}

/** A function that does nothing is short. A page may write a longer one only to keep us busy: what is tested here is read again and again. */
const longestEmpty = 300;
const emptyBody = /^(async\s+)?(function\b[^{]*|\(?[\w\s,]*\)?\s*=>\s*)\{\s*((void 0|return( false| true)?);?)?\s*\}$/;
const leaving =
  /(^|[^\w.])((window|document|self|top|parent)\.)?location(\.href)?\s*=(?!=)|location\.(assign|replace|reload)\s*\(|\.submit\s*\(\s*\)|window\.open\s*\(/;
/** A key compared with one character. */
const printableKey = /(===?|case)\s*["'`][^\s"'`]["'`]|["'`]Key[A-Z]["'`]|["'`][^\s"'`]["'`]\s*===?/;
