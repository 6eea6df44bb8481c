import type { LegibilityEvidence, TextLoss, TextLosses } from "../../src/domain/legibility.ts";

/** A text of the page that lost something; cut, unless told otherwise. */
export const lossOf = (selector: string, part: Partial<TextLoss> = {}): TextLoss => ({
  selector,
  html: `<p id="${selector.slice(1)}">`,
  how: "cut",
  before: false,
  ...part,
});

export const lossesOf = (...losses: readonly TextLoss[]): TextLosses => ({ losses, count: losses.length });

const none = lossesOf();

/** A page with texts, none of which suffers from anything. */
export const legibilityOf = (part: Partial<LegibilityEvidence> = {}): { readonly legibility: LegibilityEvidence } => ({
  legibility: {
    texts: 5,
    frames: 0,
    textZoom: none,
    pageZoom: { ...none, unreachable: 0 },
    spacing: none,
    narrow: { ...none, unreachable: 0 },
    orientation: { turned: [], lost: 0, missing: [] },
    downwards: null,
    ...part,
  },
});
