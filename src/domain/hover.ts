/** Content that shows when the pointer comes over something, or when it gets the focus; nothing was pressed but Escape. */
export type HoverContent = {
  readonly selector: string;
  /** Outer HTML, at most 300 characters. */
  readonly html: string;
  /** What brought it. `focusable`: it, or something in it, can have the focus. `leads`: all that can be done with it is to follow a link. */
  readonly trigger: { readonly selector: string; readonly html: string; readonly focusable: boolean; readonly leads: boolean };
  /** The pointer brings it; so does the focus. */
  readonly onHover: boolean;
  readonly onFocus: boolean;
  /** The styles alone bring it: no script changed anything. */
  readonly byStyles: boolean;
  /** It lies over other text. */
  readonly covers: boolean;
  /** All its words stand elsewhere in the page, or a control of the page is said to open it. */
  readonly spare: boolean;
  /** Escape puts it away, the pointer or the focus staying where it is. */
  readonly escapes: boolean;
  /** The pointer can go to it without losing it; null where the pointer did not bring it. */
  readonly hoverable: boolean | null;
  /** It stays for two seconds as long as the pointer stays; null where the pointer did not bring it. */
  readonly lasts: boolean | null;
};

/** Words that cannot be read well while the pointer is there, or the focus, though they can otherwise. */
export type PaleWords = {
  readonly selector: string;
  /** Outer HTML, at most 300 characters. */
  readonly html: string;
  readonly state: "hover" | "focus";
  /** Contrast after WCAG, and the one that the size of the words asks for. */
  readonly ratio: number;
  readonly need: 3 | 4.5;
};

/** What shows when pointer and focus pass over the page. */
export type HoverEvidence = {
  /** Elements that were tried: one of each kind that looks alike. */
  readonly tried: number;
  /** There were more kinds than could be tried, or no time was left. */
  readonly cut: boolean;
  /** Style sheets of other sites, which could not be read, and visible frames. */
  readonly opaque: number;
  readonly pale: readonly PaleWords[];
  /** At most 5. */
  readonly contents: readonly HoverContent[];
};
