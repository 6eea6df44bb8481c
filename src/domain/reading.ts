import type { LighthouseEvidence } from "./evidence.ts";
import type { PageRole } from "./visit.ts";

/** Where a fact was read; every positive statement of Vigie carries one. */
export type Source = {
  readonly page: PageRole;
  readonly url: string;
  readonly selector: string;
  /** The page's own words. */
  readonly quote: string;
};

/** The three legal states (decree 2019-768), plus what some sites write instead. */
export type ConformityState = "totale" | "partielle" | "non";

/** What the accessibility declaration of a procedure says, and what is wrong with it. */
export type DeclarationReading = {
  /** URL of the declaration that was read; null when none was found. */
  readonly url: string | null;
  /** State displayed on the pages ("Accessibilité : partiellement conforme"); `unknown` = named without one of the three states. */
  readonly mention: ConformityState | "unknown" | null;
  /** State in the declaration's own text. */
  readonly level: ConformityState | null;
  /** Share of RGAA criteria met, 0–100; never the optional average. */
  readonly rate: number | null;
  /** The optional average, kept apart so that nobody takes it for the rate. */
  readonly averageRate: number | null;
  /** Date of establishment or last update, ISO; the newest of the two. */
  readonly date: string | null;
  readonly established: string | null;
  readonly updated: string | null;
  /** Older than 3 years at the time of the visit. Null without a date. */
  readonly expired: boolean | null;
  /** "4.1", "4.1.2", "3.0"… as written. */
  readonly rgaaVersion: string | null;
  readonly auditor: string | null;
  /** Mandatory parts: are they there? */
  readonly parts: Readonly<
    Record<
      "state" | "results" | "nonAccessibleContent" | "date" | "technologies" | "environment" | "tools" | "pages" | "contact" | "recourse" | "schema",
      boolean
    >
  > | null;
  /** Words that carry each value, by field name (mention, level, rate, averageRate, established, updated, rgaaVersion, auditor). */
  readonly quotes: Readonly<Record<string, string>>;
  /** The places of these words, same keys. */
  readonly sources: Readonly<Record<string, Source>>;
};

/** A control or a mention of an identity provider. */
export type ConnectEvidence = Source & {
  readonly brand: "FranceConnect" | "FranceConnect +" | "ProConnect" | "other";
  /** `button`, `link`, `form`, `image`: a usable control; `mention`: words only. */
  readonly kind: "button" | "link" | "form" | "image" | "mention";
  readonly visible: boolean;
  readonly disabled: boolean;
  readonly clicks: number;
  readonly authorizeUrl: string | null;
};
export type AuthReading = { readonly evidence: readonly ConnectEvidence[]; readonly proconnect: boolean };

export const contactKinds = ["phone", "email", "form", "postal", "counter", "chat", "callback", "relay"] as const;
export type ContactKind = (typeof contactKinds)[number];
/** Whose contact it is; only `service` counts for the level. */
export type ContactScope = "service" | "third_party" | "generic" | "recourse" | "emergency";

/** One way to reach somebody. */
export type ContactMeans = Source & {
  readonly kind: ContactKind;
  /** Normalised: E.164 or short number, lower-case address, absolute URL. */
  readonly value: string;
  readonly scope: ContactScope;
  /** scope === "service". */
  readonly own: boolean;
  /** Links followed from the start page; one more when the means itself is a page behind a link. */
  readonly clicks: number;
  /** Behind a login page. */
  readonly behindWall: boolean;
  /** Opening hours as written, when given beside it. */
  readonly hours: string | null;
  /** Premium-rate number (089…). */
  readonly premium: boolean;
};
export type ContactReading = {
  readonly contacts: readonly ContactMeans[];
  /** Telephone, call-back or counter of the service itself. */
  readonly nonDigital: boolean;
};

export type JdmaReading = {
  readonly sources: readonly Source[];
  readonly productId: string | null;
  /** Null when there is no product id to compare. */
  readonly matches: boolean | null;
};

/** How Lighthouse's score was come by: scores of different engines, or of machines of different power, are not to be compared. */
export type LighthouseRun = Required<Pick<LighthouseEvidence, "engine" | "version" | "benchmarkIndex">>;

/** What an indicator carries beside its level, by indicator; absent rows carry nothing. */
export type Details = {
  readonly handicap: { readonly declaration: DeclarationReading };
  readonly auth: AuthReading;
  readonly contact: ContactReading;
  readonly jdma: JdmaReading;
  readonly uptime: { readonly up: boolean; readonly rate: number | null };
  readonly performance: {
    readonly responseMs: number;
    readonly samples: readonly number[];
    readonly lighthouse: number | null;
    readonly lighthouseRun: LighthouseRun | null;
  };
  readonly mobile: { readonly widths: readonly { readonly width: number; readonly scrollWidth: number }[]; readonly zoomBlocked: boolean };
  readonly online: { readonly seen: "form" | "account" | "question" | "information" | null };
  readonly dlnuf: { readonly asked: readonly string[] };
};
