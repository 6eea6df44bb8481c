import type { Gatherer } from "./gatherer.ts";

/** Windows that the page tried to open by itself: the guards have held them back and noted them. */
export const windows: Gatherer<"windows"> = {
  key: "windows",
  limitMs: 1000,
  gather: async (probe) => ({ opened: probe.windows() }),
};
