import { collectJdmaCandidates } from "../browser/in-page/jdma-candidates.ts";
import type { Gatherer } from "./gatherer.ts";

/** The official forms of the "Je donne mon avis" button. */
export const jdma: Gatherer<"jdma"> = {
  key: "jdma",
  limitMs: 10_000,
  gather: (probe) => probe.read(collectJdmaCandidates, { max: 200 }),
};
