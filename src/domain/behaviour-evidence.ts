import type { Place } from "./evidence.ts";

/** What a PDF says of itself to assistive technologies. */
export type PdfTraits = {
  /** It has a structure: headings, lists and tables are told apart. */
  readonly tagged: boolean;
  /** Its title, "" when none. */
  readonly title: string;
  /** Its language, "" when none. */
  readonly lang: string;
  /** Some text can be read in its first pages; false for a scan. */
  readonly text: boolean;
  readonly pages: number;
  /** ISO 8601 date of its last change, else of its making; null when it does not say. */
  readonly dated: string | null;
};

/** What came when the file was asked for; `why` says what kept us from looking at it. */
export type DocumentFile =
  | { readonly seen: true; readonly type: string; readonly pdf: PdfTraits | null }
  | { readonly seen: false; readonly why: "limit" | "robots" | "unreachable" | "too-large" | "unreadable" | "not-asked" };

/** A link that leads to a file, or may. */
export type DocumentLink = Place & {
  /** Outer HTML, at most 300 characters. */
  readonly html: string;
  /** Accessible name, at most 200 characters. */
  readonly name: string;
  /** Absolute address; null for a button, which is not pressed. */
  readonly href: string | null;
  /** Names and addresses of the other links of the same item, row, card or paragraph; at most 8. */
  readonly beside: readonly { readonly name: string; readonly href: string }[];
  /** Text around it, at most 400 characters. */
  readonly context: string;
  readonly file: DocumentFile;
};

/** Files that the page offers for download. */
export type DocumentsEvidence = {
  /** In the order of the page, at most 40. */
  readonly links: readonly DocumentLink[];
  readonly cut: boolean;
  /** The page holds frames of other origins, whose links were not seen. */
  readonly opaque: boolean;
};
