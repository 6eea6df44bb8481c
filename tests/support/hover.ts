import type { HoverContent, HoverEvidence } from "../../src/domain/hover.ts";
import { listenersOf } from "./listeners.ts";

/** A help that shows over the text, on hover and on focus, and behaves as it should. */
export const contentOf = (part: Partial<HoverContent> = {}): HoverContent => ({
  selector: "#aide",
  html: '<span id="aide">',
  trigger: { selector: "button", html: "<button>", focusable: true, leads: false },
  onHover: true,
  onFocus: true,
  byStyles: true,
  covers: true,
  spare: false,
  escapes: true,
  hoverable: true,
  lasts: true,
  ...part,
});

/** A page of which everything was tried. */
export const hoverOf = (contents: readonly HoverContent[] = [], part: Partial<HoverEvidence> = {}) => ({
  hover: { tried: 4, cut: false, opaque: 0, pale: [], contents, ...part } satisfies HoverEvidence,
  ...listenersOf(),
});
