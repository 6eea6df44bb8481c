import type { ListenersEvidence } from "../domain/behaviour-evidence.ts";
import type { HoverEvidence } from "../domain/hover.ts";

/** Events by which a script knows that the pointer passes, or that something has the focus. */
const passing = /^(mouse(over|enter|move)|pointer(over|enter|move)|focus|focusin)$/;

/** Certainly nothing shows when pointer and focus pass: all was tried and could be read, and no script listens for it. */
export const nothingShows = (hover: HoverEvidence, { types, opaque }: Pick<ListenersEvidence, "types" | "opaque">): boolean =>
  hover.contents.length === 0 && !hover.cut && hover.opaque === 0 && !opaque && !types.some((type) => passing.test(type));
