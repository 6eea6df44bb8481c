import type { Landmark } from "./evidence.ts";

/** An element on which the Tab key stops. */
export type FocusStop = {
  readonly selector: string;
  /** Outer HTML, at most 300 characters. */
  readonly html: string;
  readonly tag: string;
  /** `type` of the element, "" when none is written. */
  readonly type: string;
  /** Accessible name, at most 120 characters. */
  readonly name: string;
  readonly landmark: Landmark;
  /** It is part of the main content. */
  readonly inMain: boolean;
  readonly tabindex: number;
  /** CSS pixels from the top left corner of the document, while it has the focus. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** While it has the focus it has a size, and lies neither off the page nor in what is hidden or transparent. */
  readonly shown: boolean;
  /** It stays at its place on the screen when the page is scrolled. */
  readonly fixed: boolean;
  /** Where a link within the page leads; null for anything else. */
  readonly target: {
    readonly id: string;
    readonly exists: boolean;
    /** It is the main content, in it, or just around it. */
    readonly main: boolean;
    readonly shown: boolean;
  } | null;
  /**
   * What the focus changes in the picture of the page, the text caret left out. `drawn`: pixels on it or beside it, on this element or on another that looks and
   * is styled alike. `elsewhere`: pixels farther off in the window. `none`: not one pixel. `unmeasured`: no time was left, or what has the focus is a frame.
   */
  readonly change: "drawn" | "elsewhere" | "none" | "unmeasured";
  /** Where the page tried to go when it got the focus; null when it stayed. */
  readonly leads: string | null;
};

/** Where the Tab key goes round without an end. */
export type FocusLoop = {
  /** Places in `stops`. */
  readonly stops: readonly number[];
  /** A stop that takes the focus back each time, alone. */
  readonly single: boolean;
  /** Ways out that were tried and work. */
  readonly exits: readonly ("shift-tab" | "escape")[];
  /** All of it stands in a dialog. */
  readonly dialog: boolean;
  /** Some element of it, or around it, listens to keys. */
  readonly listens: boolean;
  /** Sentences of the page, or names of controls in the loop, that tell of a key or of a help; at most 5. */
  readonly advice: readonly string[];
};

/** What the Tab key does in the page, from the first stop to the last. */
export type KeyboardEvidence = {
  /** In the order of the Tab key, each once, at most 100. */
  readonly stops: readonly FocusStop[];
  /** Elements that can have the focus, those that only scripts can give it included. */
  readonly focusable: number;
  /** The page shows a main content area. */
  readonly main: boolean;
  /** Entries that are seen in the navigation areas before it, that of the page itself included; older dossiers do not say. */
  readonly menu?: number;
  /** Elements that lost the focus as soon as they got it, at most 10. */
  readonly lost: readonly { readonly selector: string; readonly html: string }[];
  /** `left`: the focus went through the page and left it. `loop`: it never did. `cut`: no time was left, or too many stops. */
  readonly end: "left" | "loop" | "cut";
  readonly loop: FocusLoop | null;
};
