import type { ActionsEvidence } from "./action-evidence.ts";
import type { ClockEvidence, DocumentsEvidence, ListenersEvidence, WindowsEvidence } from "./behaviour-evidence.ts";
import type { HoverEvidence } from "./hover.ts";
import type { KeyboardEvidence } from "./keyboard-evidence.ts";
import type { LegibilityEvidence } from "./legibility.ts";
import type { MotionEvidence } from "./motion.ts";
import type { Observed } from "./observation.ts";
import type { Text } from "./text.ts";
import type { ContrastEvidence, LanguagesEvidence, SourceEvidence, TwinsEvidence } from "./text-evidence.ts";

/** The part of the page that holds an element, from its landmark (HTML element or ARIA role), nearest first. */
export type Landmark = "header" | "nav" | "main" | "footer" | "aside" | "dialog" | "search" | null;

/** A place in a page that a person can find again. */
export type Place = {
  /** CSS selector that resolves to one element; ` >>> ` crosses an open shadow root, ` |> ` a frame. */
  readonly selector: string;
  readonly landmark: Landmark;
  /** Rendered with a size, not hidden by CSS, `hidden`, `aria-hidden` or a closed panel. */
  readonly visible: boolean;
};

/** One answer of a redirect chain, in order; the last one is the page itself. */
export type Hop = { readonly url: string; readonly status: number };

/** What a plain HTTP client saw (start page only). */
export type HttpEvidence = {
  readonly chain: readonly Hop[];
  /** Lower-case names; only those that matter for judging, cookies never. */
  readonly headers: Readonly<Record<string, string>>;
  /** Server response times in ms (request sent → first byte of the final answer), one per request that was answered. */
  readonly responseMs: readonly number[];
  /** How many requests were sent for `responseMs`. */
  readonly requests: number;
  /** TLS certificate of the final host; null over plain HTTP. `validTo` is ISO 8601. */
  readonly tls: { readonly protocol: string; readonly issuer: string; readonly validTo: string } | null;
};

/** The rendered page, in figures and words. */
export type DomEvidence = {
  readonly url: string;
  readonly title: string;
  readonly lang: string | null;
  /** Visible text, blanks folded, at most 100,000 characters. */
  readonly text: string;
  /** Words stand on the screen, all of them hidden from screen readers: `text` has none of these. Absent otherwise. */
  readonly silent?: true;
  /** Nothing at all stands on the screen: no words, no picture, field or frame that could be seen. Absent otherwise. */
  readonly unseen?: true;
  /**
   * Where `text` is short: words that are seen all the same, as alternatives of pictures, in drawings, in frames of other sites and in objects, at most 5,000 characters.
   * Absent when there are none.
   */
  readonly besides?: string;
  readonly textCut: boolean;
  readonly elements: number;
  readonly headings: readonly { readonly level: number; readonly text: string; readonly selector: string }[];
  /** How many of each element decide whether an RGAA theme applies. */
  readonly counts: Readonly<
    Record<"img" | "svg" | "canvas" | "iframe" | "table" | "form" | "field" | "video" | "audio" | "object" | "link" | "button" | "list", number>
  >;
  /** `content` of `<meta name="viewport">`. */
  readonly viewport: string | null;
  /** `content` of `<meta name="generator">`. */
  readonly generator: string | null;
  /** Relative path of the saved HTML snapshot (open shadow roots and same-origin frames included), null when not saved. */
  readonly snapshot: string | null;
};

/** A link or a control that looks like one. */
export type Link = Place & {
  /** Accessible name, blanks folded, at most 300 characters. */
  readonly name: string;
  /** Absolute URL; null for a link without `href` or a button. */
  readonly href: string | null;
  readonly kind: "link" | "button";
};
export type LinksEvidence = { readonly links: readonly Link[]; readonly cut: boolean };

/** A field of a form. Values typed by anybody are never read. */
export type Field = {
  readonly selector: string;
  /** `input` type, or `select`, `textarea`, `file`… */
  readonly type: string;
  readonly name: string;
  /** Accessible label, at most 200 characters. */
  readonly label: string;
  readonly placeholder: string;
  readonly required: boolean;
  readonly autocomplete: string;
  readonly visible: boolean;
};
export type Form = Place & {
  readonly method: "get" | "post" | "dialog";
  /** Absolute URL of the target. */
  readonly action: string;
  /** Accessible name or nearest heading. */
  readonly name: string;
  readonly fields: readonly Field[];
  /** Names of its submit buttons. */
  readonly submits: readonly string[];
};
export type FormsEvidence = { readonly forms: readonly Form[] };

/** A block of visible text (paragraph, list item, cell, heading, caption…) with its place. */
export type TextBlock = Place & {
  readonly tag: string;
  readonly text: string;
  /** Text of the nearest heading above, "" when none. */
  readonly heading: string;
};
export type TextsEvidence = { readonly blocks: readonly TextBlock[]; readonly cut: boolean };

/** Something that could be a way to reach a human; the reading decides. */
export type ContactCandidate = Place & {
  readonly kind: "tel-link" | "mail-link" | "phone-text" | "mail-text" | "address-text" | "form" | "contact-link" | "chat" | "appointment" | "image";
  /** What is shown: the sentence or the control's name, at most 400 characters. */
  readonly quote: string;
  /** Absolute `href`, `tel:` or `mailto:` target; null when none. */
  readonly href: string | null;
  /** Text of the nearest heading above, "" when none. */
  readonly heading: string;
  /** Sentence or block around the candidate, at most 600 characters. */
  readonly context: string;
};
export type ContactsEvidence = { readonly candidates: readonly ContactCandidate[]; readonly cut: boolean };

/** An element that names FranceConnect or another …Connect identity, or whose target does. */
export type ConnectCandidate = Place & {
  readonly tag: string;
  /** Accessible name. */
  readonly name: string;
  readonly title: string;
  readonly classes: string;
  /** Absolute target of the link or of the form it submits; null when none is written in the page. */
  readonly target: string | null;
  readonly method: "get" | "post" | null;
  /** A link with href, a button, a submit or image input, a role=button or an element with a click handler attribute. */
  readonly actionable: boolean;
  readonly disabled: boolean;
  /** File names of the images inside and of the CSS backgrounds, own or of a descendant. */
  readonly images: readonly string[];
  /** Sentence or block around, at most 300 characters. */
  readonly context: string;
  /** Heading of the block of its own in which a control that only says "Se connecter" stands; legend above a radio button. */
  readonly heading?: string | undefined;
  /** A radio button or a tab: chosen first, it starts the identification at the next step. */
  readonly choice?: "radio" | "tab" | undefined;
  /** Identity host to which the redirects of a same-site target lead, parameters reduced to `acr_values` and `scope`; never asked itself. */
  readonly reaches?: string | undefined;
};
export type FranceConnectEvidence = { readonly candidates: readonly ConnectCandidate[] };

/** A place that talks about the page's accessibility status, or links to the declaration. */
export type DeclarationMention = Place & {
  /** The exact words shown, at most 300 characters. */
  readonly quote: string;
  readonly href: string | null;
};
export type DeclarationEvidence = {
  readonly mentions: readonly DeclarationMention[];
  /** Text blocks of the page, in order, when the page looks like a declaration itself; empty otherwise. */
  readonly blocks: readonly TextBlock[];
};

/** One of the official forms of the "Je donne mon avis" button. */
export type JdmaCandidate = Place & {
  readonly form: "link" | "image" | "script" | "iframe";
  /** Absolute URL of the link, image, script or frame. */
  readonly url: string;
  readonly quote: string;
};
export type JdmaEvidence = { readonly candidates: readonly JdmaCandidate[] };

/** One axe-core result on one element. */
export type AxeNode = {
  readonly selector: string;
  /** Outer HTML, at most 300 characters. */
  readonly html: string;
  /** axe's own explanation. */
  readonly why: Text;
};
export type AxeResult = {
  readonly rule: string;
  readonly tags: readonly string[];
  readonly impact: "minor" | "moderate" | "serious" | "critical" | null;
  readonly help: Text;
  readonly helpUrl: string;
  /** At most 20 nodes are kept; `count` is how many there were. */
  readonly nodes: readonly AxeNode[];
  readonly count: number;
};
export type AxeEvidence = {
  readonly version: string;
  readonly violations: readonly AxeResult[];
  /** What axe could not decide. */
  readonly incomplete: readonly AxeResult[];
  /** Ids of the rules that ran and found only conforming elements. */
  readonly passes: readonly string[];
  /** Ids of the rules that found nothing to look at. */
  readonly inapplicable: readonly string[];
};

/** How the page behaves at one width. */
export type ReflowWidth = {
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** `scrollWidth` of the document: content width in CSS pixels. */
  readonly scrollWidth: number;
  /** Elements that stick out on the right, widest first, at most 10; scrollable containers and tables are left out. */
  readonly overflowing: readonly { readonly selector: string; readonly right: number; readonly html: string }[];
  /** Visible interactive elements smaller than 24 × 24 CSS px, at most 10. */
  readonly smallTargets: readonly { readonly selector: string; readonly width: number; readonly height: number }[];
  readonly smallTargetCount: number;
};
export type ReflowEvidence = { readonly widths: readonly ReflowWidth[]; readonly viewport: string | null };

/** Who loaded the page for Lighthouse: we, with our guards, or Lighthouse itself. */
export const lighthouseEngines = ["own-load", "native"] as const;
export type LighthouseEngine = (typeof lighthouseEngines)[number];

/** Lighthouse figures of the start page; scores 0–1, times in ms. Lab figures: they vary from run to run. */
export type LighthouseEvidence = {
  /** Absent in older dossiers: native. */
  readonly engine?: LighthouseEngine;
  readonly version: string;
  readonly scores: Readonly<Record<string, number | null>>;
  readonly metrics: Readonly<Record<"fcp" | "lcp" | "tbt" | "cls" | "si", number | null>>;
  /** CPU power of the machine just before the load, on Lighthouse's scale: what ran beside it shows here. */
  readonly benchmarkIndex: number;
};

/** Where an element stands in a picture: left, top, width, height, in px of the picture. */
export type Box = readonly [x: number, y: number, width: number, height: number];

/** Pictures saved beside the dossier: paths relative to the edition folder. */
export type ScreenshotEvidence = {
  readonly desktop: string;
  readonly mobile: string | null;
  /** Where the elements that the evidence of this page names stand in the picture of the desk, by selector; only those that it shows. Absent in older dossiers. */
  readonly boxes?: Readonly<Record<string, Box>>;
};

/** Everything a visit can bring back, by gatherer. */
export type Evidence = {
  readonly http: HttpEvidence;
  readonly dom: DomEvidence;
  readonly links: LinksEvidence;
  readonly forms: FormsEvidence;
  readonly texts: TextsEvidence;
  readonly languages: LanguagesEvidence;
  readonly contrast: ContrastEvidence;
  readonly twins: TwinsEvidence;
  readonly contacts: ContactsEvidence;
  readonly franceConnect: FranceConnectEvidence;
  readonly declaration: DeclarationEvidence;
  readonly jdma: JdmaEvidence;
  readonly axe: AxeEvidence;
  readonly reflow: ReflowEvidence;
  readonly lighthouse: LighthouseEvidence;
  readonly screenshot: ScreenshotEvidence;
  readonly keyboard: KeyboardEvidence;
  readonly windows: WindowsEvidence;
  readonly documents: DocumentsEvidence;
  readonly listeners: ListenersEvidence;
  readonly actions: ActionsEvidence;
  readonly clock: ClockEvidence;
  readonly legibility: LegibilityEvidence;
  readonly hover: HoverEvidence;
  readonly motion: MotionEvidence;
  readonly source: SourceEvidence;
};
export type EvidenceKey = keyof Evidence;

/** What was brought back of each gatherer that was asked; a key is absent when the gatherer was not asked on this page. */
export type Gathered = { readonly [K in EvidenceKey]?: Observed<Evidence[K]> };
