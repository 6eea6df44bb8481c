import type { Browser } from "playwright";
import type { Environment } from "../domain/visit.ts";
import type { FileReader } from "../gather/file.ts";
import type { Gatherer } from "../gather/gatherer.ts";
import type { HttpOutcome } from "../gather/http.ts";
import type { Resolve } from "../gather/private-address.ts";
import type { Robots } from "../gather/robots.ts";
import type { ActiveProbes } from "./active.ts";
import type { Gateway } from "./gateway.ts";
import type { Lighthouse } from "./lighthouse.ts";
import { type PageLimits, pageLimits } from "./limits.ts";
import type { Gate } from "./politeness.ts";

/** The desktop window in which pages are read. */
export const desktop = { width: 1280, height: 900 };

/** With what an explorer works; `main` puts it together. */
export type ExplorerParts = {
  /** Starts a browser; called again when the former one is gone. */
  readonly launch: () => Promise<Browser>;
  readonly environment: Environment;
  readonly gate: Gate;
  readonly look: readonly Gatherer[];
  readonly examine: readonly Gatherer[];
  readonly picture: Gatherer;
  /** Trials of the page itself, last of all: each leaves window, scrolling and focus as it found them. */
  readonly probes: readonly Gatherer[];
  /** What is tried in place of `probes` on the pages of these hosts, which whoever runs Vigie calls their own. */
  readonly active?: ActiveProbes;
  /** A plain client's look at a page; a public one leads it to no private machine. */
  readonly http: (url: string, signal: AbortSignal, allowPrivate: boolean) => Promise<HttpOutcome>;
  /** Lighthouse, in a lane, a process and with a browser of its own: it takes nothing of a visit but its address. */
  readonly lighthouse: Lighthouse;
  /** The way out for public pages; without one they go out directly, and only addresses written as such are kept from them. */
  readonly gateway?: Gateway;
  /** Addresses of private machines are not visited at all, not even when the list says so. */
  readonly denyPrivate?: boolean;
  /** Who resolves the names of the list; the system when absent. */
  readonly resolve?: Resolve;
  readonly limits?: ExplorerLimits;
  /** What hosts ask of robots; nobody is asked when absent. */
  readonly robots?: Robots;
  /** Looks at files that pages offer for download; none is asked for when absent. */
  readonly readFile?: FileReader;
};

/** Limits of an explorer; times in ms. */
export type ExplorerLimits = {
  readonly page: PageLimits;
  /** No new page of a procedure is begun after this. */
  readonly procedure: number;
  /** The plain client is alone with the server for so long, so that its times are fair; then the browser begins beside it. */
  readonly headStart: number;
  /** For the answer to a page after the start, as a rule of a server that is known to answer. */
  readonly laterNavigation: number;
  /** What the plain client saw ahead of a visit counts for it no longer than this. */
  readonly askedAhead: number;
  /** Before a start page is looked at again. */
  readonly secondLookPause: number;
  /** For the answer of a server that said nothing before: to a second look at a start page, to a later page of its host. */
  readonly secondNavigation: number;
  /** A browser is replaced after so many procedures… */
  readonly proceduresPerBrowser: number;
  /** … or once it holds so many bytes, besides what those who use it need. */
  readonly bytesPerBrowser: number;
};

/** Those of the field. */
export const explorerLimits: ExplorerLimits = {
  page: pageLimits,
  procedure: 600_000,
  headStart: 5000,
  laterNavigation: 20_000,
  askedAhead: 60_000,
  secondLookPause: 2000,
  secondNavigation: 10_000,
  proceduresPerBrowser: 40,
  bytesPerBrowser: 1_000_000_000,
};
