import { collectForms } from "../browser/in-page/forms.ts";
import type { Gatherer } from "./gatherer.ts";
import { readWithFrames } from "./large-frames.ts";

/** Forms and their fields; what people type is never read. */
export const forms: Gatherer<"forms"> = {
  key: "forms",
  limitMs: 10_000,
  gather: (probe) => readWithFrames(probe, collectForms, { maxFields: 500 }),
};
