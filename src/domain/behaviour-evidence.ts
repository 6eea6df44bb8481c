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

/** Windows that the page tried to open by itself since its load, focus and pointer left alone; none was opened. */
export type WindowsEvidence = {
  /** Their addresses, without query, at most 20. */
  readonly opened: readonly string[];
};

/** Where a page tried to go by itself after some time. */
export type TimedMove = {
  readonly reason: "script" | "reload" | "meta" | "header" | "form" | "other";
  /** Minutes after which it had happened, at the latest. */
  readonly minute: number;
  /** Without query. */
  readonly url: string;
  /** It is the page itself. */
  readonly same: boolean;
};

/** What a page does by itself in twenty hours, let pass in a moment by the browser's clock. */
export type ClockEvidence = {
  /** Minutes that were let pass, of 1,200. */
  readonly reached: number;
  /** Where it tried to go first; it was held back, and the clock stopped there. */
  readonly move: TimedMove | null;
  /** What it said or offered by then about time, a session, or how to stay; at most 5. */
  readonly notices: readonly string[];
  /** Requests that it sent by itself meanwhile; none was answered. */
  readonly asked: number;
  /** Cookies that the page's address would be sent. */
  readonly cookies: number;
  /** Elements that may refresh themselves without a script of the page: object, embed, canvas, frames. */
  readonly embedded: number;
};

/** An event that something waits for. */
export type Listener = {
  readonly type: string;
  /** `nothing`: its function is empty. `leaves`: it opens another page or sends a form, by its own words. */
  readonly does: "nothing" | "leaves" | "other";
  /** It compares a key with a letter, digit or sign, by its own words; key events only. */
  readonly printable: boolean;
};

/** An element that listens to events, other than the document, its root and its body. */
export type ListeningElement = Place & {
  /** Outer HTML, at most 300 characters. */
  readonly html: string;
  readonly tag: string;
  /** `role` of the element, "" when none is written. */
  readonly role: string;
  /** Accessible name, or content, at most 120 characters. */
  readonly name: string;
  readonly listeners: readonly Listener[];
  /** The Tab key can reach it. */
  readonly focusable: boolean;
  /** Only a script can give it the focus. */
  readonly scripted: boolean;
  /** It is, or belongs to, a control of HTML or a label of one. */
  readonly native: boolean;
  /** It holds something that can have the focus. */
  readonly holds: boolean;
  /** The pointer becomes a hand over it. */
  readonly pointer: boolean;
  readonly disabled: boolean;
  /** A control that the keyboard reaches has the same name. */
  readonly twin: boolean;
};

/** What scripts wait for. */
export type ListenersEvidence = {
  /** Scripts of the page that run. */
  readonly scripts: number;
  /** Links, fields and buttons that are seen and not disabled. */
  readonly controls: number;
  /** Those among them that lead elsewhere or keep a choice by themselves: links and fields. */
  readonly settings: number;
  /** On the window, the document, its root and its body, frames included; each kind once. */
  readonly global: readonly Listener[];
  /** On other elements, in the order of the page, at most 300. */
  readonly elements: readonly ListeningElement[];
  /** Types of events that anything listens to, frames included, listeners that do nothing left out; sorted. */
  readonly types: readonly string[];
  readonly cut: boolean;
  /** Some frames could not be looked into. */
  readonly opaque: boolean;
  /** Whether moving the device changes what the page shows; null when nothing listens to it. */
  readonly motion: { readonly changes: boolean } | null;
};
