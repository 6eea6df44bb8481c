import { pageBounds } from "../reading/outcome.ts";
import type { SettleLimits } from "./settle.ts";

/** What one page may take. Times in ms, sizes in bytes once decoded. Each limit that is reached is an outcome, never an exception. */
export type PageLimits = {
  /** Until the server's answer is there. */
  readonly navigation: number;
  /** Once the network keeps us waiting for so long, we lend our place to another procedure. */
  readonly patience: number;
  /** Until the `load` event, after which we look at what there is. */
  readonly load: number;
  readonly settle: SettleLimits;
  /** All probes together; those that are left then are not begun. */
  readonly probes: number;
  /** Everything together, gatherers included. */
  readonly whole: number;
  /** For the browser to open a context, a page, a session: a busy machine is slow to, and nothing is wrong with the page. */
  readonly open: number;
  /** For the browser to close a page, a context, itself. */
  readonly close: number;
  /** A renderer that does not answer for this long is taken for hung. */
  readonly alive: number;
  /** The main document. */
  readonly documentBytes: number;
  /** The page with all that it loads; beyond it nothing more is loaded, and what is there is judged. */
  readonly pageBytes: number;
  /** What its scripts hold: objects and buffers, workers not counted. */
  readonly heapBytes: number;
  /** Documents that the main frame may load one after the other: redirects by script or by meta, reloads. */
  readonly navigations: number;
  readonly dialogs: number;
};

export const pageLimits: PageLimits = {
  navigation: 30_000,
  patience: 500,
  load: 10_000,
  settle: { quietMs: 400, staleMs: 4000, limitMs: 8000, contentMs: 5000 },
  probes: 60_000,
  whole: 180_000,
  open: 30_000,
  close: 5000,
  alive: 8000,
  documentBytes: pageBounds.bytes,
  pageBytes: 150_000_000,
  heapBytes: 1_000_000_000,
  navigations: 10,
  dialogs: 20,
};
