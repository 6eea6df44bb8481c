import { collectTexts } from "../browser/in-page/texts.ts";
import type { Gatherer } from "./gatherer.ts";

/** Visible blocks of text, with the heading above each and its place. */
export const texts: Gatherer<"texts"> = {
  key: "texts",
  limitMs: 10_000,
  gather: (probe) => probe.read(collectTexts, { max: 3000, maxText: 1_000_000, hidden: false, lines: false }),
};
