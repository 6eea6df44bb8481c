import type { Page } from "playwright";
import { collectDom } from "../browser/in-page/dom.ts";
import { serialisePage } from "../browser/in-page/snapshot.ts";
import { withDeadline } from "../lib/deadline.ts";
import type { Gatherer } from "./gatherer.ts";
import { answerOf, sessionOf, worldOf } from "./tab-session.ts";

/** A page with fewer words of its own (characters) may be the setting of a frame. */
const FEW = 200;

/** For one frame to answer, ms, and the most frames that are asked. */
const bounds = { answer: 1500, frames: 5 };

/**
 * The page in figures and words, and its rendered HTML saved as `<role>.html` (about 400 kB at most; longer pages are cut).
 * The caller's `save` makes the name unique for each page.
 */
export const dom: Gatherer<"dom"> = {
  key: "dom",
  limitMs: 15_000,
  gather: async (probe) => {
    const facts = await probe.read(collectDom, { maxText: 100_000 });
    const framed = facts.text.length < FEW && facts.counts.iframe + facts.counts.object > 0;
    const besides = framed ? `${facts.besides ?? ""} ${await foreignWords(probe.page, facts.counts.object > 0).catch(() => "")}`.trim() : "";
    const html = await probe.read(serialisePage, { maxBytes: 400_000 });
    return { ...facts, ...(besides ? { besides } : {}), snapshot: await probe.save(`${probe.role}.html`, html) };
  },
};

/** The words of large frames that no reader of the page's own document enters: those of other sites, those that are shut off from theirs, and pages that stand as objects. */
async function foreignWords(page: Page, withObjects: boolean): Promise<string> {
  const cdp = await sessionOf(page);
  const { frameTree } = await cdp.send("Page.getFrameTree");
  const isForeign = (origin: string): boolean => withObjects || origin !== frameTree.frame.securityOrigin;
  const children = (frameTree.childFrames ?? []).map(({ frame: { id, securityOrigin } }) => ({ id, foreign: isForeign(securityOrigin) }));
  const frames = children.toSorted((one, other) => Number(other.foreign) - Number(one.foreign));
  const wordsOf = async ({ id, foreign }: (typeof frames)[number]): Promise<string> => {
    const contextId = await worldOf(cdp, id);
    const expression = foreign ? frameWords : sandboxedWords;
    return String(answerOf(await cdp.send("Runtime.evaluate", { expression, contextId, returnByValue: true })));
  };
  const all = frames.slice(0, bounds.frames).map((frame) => withDeadline(wordsOf(frame), bounds.answer).catch(() => ""));
  return (await Promise.all(all)).join(" ").trim();
}

/** Runs inside a frame: its words, where it is large enough to be read. */
const frameWords = `innerWidth > 200 && innerHeight > 100 && document.body ? document.body.innerText.replace(/\\s+/g, " ").trim().slice(0, 5000) : ""`;

/** The same where a frame of the page's own site is shut off from it (`sandbox`). */
const sandboxedWords = `origin === "null" ? ${frameWords} : ""`;
