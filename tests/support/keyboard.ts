import type { FocusStop, KeyboardEvidence } from "../../src/domain/keyboard-evidence.ts";

/** A link in the main content, with an outline where it has the focus. */
export const stopOf = (part: Partial<FocusStop> = {}): FocusStop => ({
  selector: "a",
  html: '<a href="/suite">Suite</a>',
  tag: "a",
  type: "",
  name: "Suite",
  landmark: "main",
  inMain: true,
  tabindex: 0,
  box: { x: 20, y: 100, width: 80, height: 20 },
  shown: true,
  fixed: false,
  target: null,
  change: "drawn",
  leads: null,
  ...part,
});

/** What a walk through these stops brought, to its end. */
export const keyboardOf = (stops: readonly FocusStop[], part: Partial<KeyboardEvidence> = {}): { readonly keyboard: KeyboardEvidence } => ({
  keyboard: { stops, focusable: stops.length, main: true, lost: [], end: "left", loop: null, ...part },
});
