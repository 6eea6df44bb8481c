import { collectContactCandidates } from "../browser/in-page/contact-candidates.ts";
import type { Gatherer } from "./gatherer.ts";
import { readWithFrames } from "./large-frames.ts";

/** Everything that could be a way to reach a human; hidden panels included. */
export const contacts: Gatherer<"contacts"> = {
  key: "contacts",
  limitMs: 15_000,
  gather: (probe) => readWithFrames(probe, collectContactCandidates, { max: 200 }),
};
