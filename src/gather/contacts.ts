import { collectContactCandidates } from "../browser/in-page/contact-candidates.ts";
import type { Gatherer } from "./gatherer.ts";

/** Everything that could be a way to reach a human; hidden panels included. */
export const contacts: Gatherer<"contacts"> = {
  key: "contacts",
  limitMs: 15_000,
  gather: (probe) => probe.read(collectContactCandidates, { max: 200 }),
};
