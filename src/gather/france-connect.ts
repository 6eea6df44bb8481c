import { collectConnectCandidates } from "../browser/in-page/connect-candidates.ts";
import type { Gatherer } from "./gatherer.ts";

/** Controls and words that name FranceConnect or another "…Connect" identity. */
export const franceConnect: Gatherer<"franceConnect"> = {
  key: "franceConnect",
  limitMs: 15_000,
  gather: (probe) => probe.read(collectConnectCandidates, { max: 200 }),
};
