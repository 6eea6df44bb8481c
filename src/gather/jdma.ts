import { collectJdmaCandidates } from "../browser/in-page/jdma-candidates.ts";
import type { Gatherer } from "./gatherer.ts";
import { readWithFrames } from "./large-frames.ts";

/** The official forms of the "Je donne mon avis" button. */
export const jdma: Gatherer<"jdma"> = {
  key: "jdma",
  limitMs: 10_000,
  gather: (probe) => readWithFrames(probe, collectJdmaCandidates, { max: 200 }),
};
