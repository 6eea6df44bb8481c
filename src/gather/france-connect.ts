import { collectConnectCandidates } from "../browser/in-page/connect-candidates.ts";
import type { Gatherer } from "./gatherer.ts";
import { readWithFrames } from "./large-frames.ts";

/** Controls and words that name FranceConnect or another "…Connect" identity. */
export const franceConnect: Gatherer<"franceConnect"> = {
  key: "franceConnect",
  limitMs: 15_000,
  gather: (probe) => readWithFrames(probe, collectConnectCandidates, { max: 200 }),
};
