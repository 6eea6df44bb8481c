/** What a rule of axe's own looks at, where it overlooks what browsers and the RGAA count as the same: its selector and the test inside the page, as text. */
type Widened = { readonly id: string; readonly selector: string; readonly matches: (element: HTMLElement) => boolean };

/** Rules of axe's own that look at more elements than axe lets them. */
export const widenedRules: readonly Widened[] = [
  // HTML compares this attribute without regard to capitals, axe with.
  {
    id: "meta-refresh",
    selector: "meta[http-equiv][content]",
    matches: (element) => (element as HTMLMetaElement).httpEquiv.toLowerCase() === "refresh",
  },
];
