import { collectLinks } from "../browser/in-page/links.ts";
import type { Gatherer } from "./gatherer.ts";

/** Links and buttons of the page with their accessible names and places. */
export const links: Gatherer<"links"> = {
  key: "links",
  limitMs: 10_000,
  gather: (probe) => probe.read(collectLinks, { max: 2000 }),
};
