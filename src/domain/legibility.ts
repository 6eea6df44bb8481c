/** What became of a text that could be read before. */
export type TextLoss = {
  /** The element that holds the text. */
  readonly selector: string;
  /** Outer HTML, at most 300 characters. */
  readonly html: string;
  /**
   * `cut`: the edge of a box goes through its letters. `shortened`: whole lines are left out, or an ellipsis stands for the rest. `hidden`: nothing of it is
   * left. `covered`: another text is written over it.
   */
  readonly how: "cut" | "shortened" | "hidden" | "covered";
  /** It was already cut so before, by the box that holds it and nothing else. */
  readonly before: boolean;
};

/** Texts that suffered from one change of the display: those that can be told, at most 20, and how many there are. */
export type TextLosses = { readonly losses: readonly TextLoss[]; readonly count: number };

/** The same in a smaller window, which may fold texts away; `unreachable` are those that no control of the page is said to bring back. */
type FoldedLosses = TextLosses & { readonly unreachable: number };

/** How the texts of a page fare when the display changes; each change is null when no time was left for it. */
export type LegibilityEvidence = {
  /** Pieces of text that can be read at first, those in frames left out. */
  readonly texts: number;
  /** Visible frames: what they hold was not looked at. */
  readonly frames: number;
  /** Letters twice as large, and nothing else. */
  readonly textZoom: TextLosses | null;
  /** The whole page twice as large: a window of 640 × 512 CSS pixels. */
  readonly pageZoom: FoldedLosses | null;
  /** The spacing of WCAG 1.4.12. */
  readonly spacing: TextLosses | null;
  /** A window 320 CSS pixels wide. */
  readonly narrow: FoldedLosses | null;
  readonly orientation: OrientationEvidence | null;
  /** The first text that is written downwards; null without one. `whole`: all the page is. `scrolls`: then it has to be scrolled down when it is 256 px high. */
  readonly downwards: { readonly whole: boolean; readonly scrolls: boolean; readonly selector: string; readonly html: string } | null;
};

/** The page in two windows of the same size, one of which is a portrait and the other a landscape. */
export type OrientationEvidence = {
  /** Elements with text that are turned by a right angle in one of them only, at most 20. */
  readonly turned: readonly { readonly selector: string; readonly html: string }[];
  /** Share of the text that only one of them shows, 0–1: of the longer text. */
  readonly lost: number;
  /** Elements whose text only one of them shows, at most 20. */
  readonly missing: readonly { readonly selector: string; readonly html: string }[];
};
