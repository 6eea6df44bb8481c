import type { ReflowEvidence, ReflowWidth } from "../../src/domain/evidence.ts";

/** A page measured at one width; `right` is where its widest content ends, null when it fits. */
export const widthOf = (width: number, right: number | null = null): ReflowWidth => ({
  width,
  height: 740,
  scrollWidth: Math.max(width, right ?? 0),
  overflowing: right === null ? [] : [{ selector: "#large", right, html: '<div id="large">' }],
  smallTargets: [],
  smallTargetCount: 0,
});

/** A page that fits a phone, unless told otherwise. */
export const reflowOf = (part: Partial<ReflowEvidence> = {}): ReflowEvidence => ({
  widths: [widthOf(360), widthOf(320)],
  viewport: "width=device-width, initial-scale=1",
  ...part,
});
