import { collectDom } from "../browser/in-page/dom.ts";
import { serialisePage } from "../browser/in-page/snapshot.ts";
import type { Gatherer } from "./gatherer.ts";

/**
 * The page in figures and words, and its rendered HTML saved as `<role>.html` (about 400 kB at most; longer pages are cut).
 * The caller's `save` makes the name unique for each page.
 */
export const dom: Gatherer<"dom"> = {
  key: "dom",
  limitMs: 15_000,
  gather: async (probe) => {
    const facts = await probe.read(collectDom, { maxText: 100_000 });
    const html = await probe.read(serialisePage, { maxBytes: 400_000 });
    return { ...facts, snapshot: await probe.save(`${probe.role}.html`, html) };
  },
};
