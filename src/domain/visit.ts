import type { Gathered } from "./evidence.ts";
import type { Procedure } from "./procedure.ts";
import type { Text } from "./text.ts";

/** What a page is for, in the path of a person. */
export const pageRoles = ["start", "login", "form", "help", "contact", "declaration", "legal", "page"] as const;
export type PageRole = (typeof pageRoles)[number];

/** Honest outcomes of a visit; they must never be mixed up. */
export const visitStatuses = [
  "ok",
  "redirected",
  "login_wall",
  "blocked",
  "closed",
  "maintenance",
  "not_found",
  "server_error",
  "tls_error",
  "dns_error",
  "connection_error",
  "timeout",
  "too_large",
  "not_html",
  "unstable",
  "no_url",
  "scanner_error",
] as const;
export type VisitStatus = (typeof visitStatuses)[number];

/** How the explorer came to a page. */
export type Origin = {
  readonly url: string;
  /** Name of the link that was followed, word for word. */
  readonly text: string;
  readonly selector: string;
};

/** One page of a procedure seen once. */
export type Visit = {
  readonly role: PageRole;
  readonly requestedUrl: string;
  /** Where the browser ended; null when nothing was reached. May carry random states: never an identity. */
  readonly finalUrl: string | null;
  readonly status: VisitStatus;
  /** The evidence for the status: what was seen, in a sentence; `quote` is the page's own words. */
  readonly why: Text;
  readonly quote?: string;
  /** Status code of the main document; null when there was no answer. */
  readonly httpStatus: number | null;
  /** 0 for the start page, then the number of links followed. */
  readonly clicks: number;
  readonly from: Origin | null;
  /** False when the page was still changing at the end of the wait: what was not seen may have come later. Absent otherwise. */
  readonly calm?: false;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly ms: number;
  readonly evidence: Gathered;
  /** Files of evidence taken away to stay within the limit of their size; absent when none was. */
  readonly cut?: readonly { readonly path: string; readonly bytes: number }[];
  /** Seen once for several procedures: the id of the one for which the page was loaded. */
  readonly sharedWith?: string;
};

/** With what the pages were looked at. */
export type Environment = {
  readonly vigie: string;
  readonly browser: string;
  readonly axe: string;
  readonly node: string;
  readonly locale: string;
  readonly viewport: string;
  readonly userAgent: string;
};

/** Version of the dossier's shape; the store migrates older ones. */
export const DOSSIER_SCHEMA = 1;

/** Everything seen for one procedure in one edition. */
export type Dossier = {
  readonly schema: typeof DOSSIER_SCHEMA;
  readonly edition: string;
  readonly procedure: Procedure;
  /** ISO 8601, UTC: when the last page was left. */
  readonly gatheredAt: string;
  readonly environment: Environment;
  /** The start page first; empty only when the procedure has no URL. */
  readonly visits: readonly Visit[];
  /** Same start page as another procedure: the id of the procedure for which it was visited. */
  readonly sharedWith?: string;
};

/** Statuses of a page that showed its own content, and so can be judged. */
const judgeable: ReadonlySet<VisitStatus> = new Set(["ok", "redirected", "login_wall"]);

/** True when the page showed its own content: `ok`, `redirected`, or the login page that stands before the procedure. */
export const isJudgeable = (visit: Pick<Visit, "status">): boolean => judgeable.has(visit.status);
