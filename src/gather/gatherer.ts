import type { Page } from "playwright";
import type { Kit } from "../browser/in-page/kit.ts";
import type { Evidence, EvidenceKey } from "../domain/evidence.ts";
import type { PageRole } from "../domain/visit.ts";
import type { FileReader } from "./file.ts";

/** A settled page, as a gatherer may look at it. */
export type Probe = {
  /** For what only the driver can do (viewport, screenshot, axe). Gatherers never press, type or submit. */
  readonly page: Page;
  readonly role: PageRole;
  /** Final URL of the page. */
  readonly url: string;
  /**
   * Runs a function inside the page, in an isolated world, and returns its JSON result.
   * The function is sent as text: it may use its arguments only, no import and no outer variable.
   */
  readonly read: <A, R>(inPage: (kit: Kit, argument: A) => R, argument: A) => Promise<R>;
  /** Saves a file beside the dossier and returns its path relative to the edition folder. The name is ours, never the page's. */
  readonly save: (name: string, content: Uint8Array | string) => Promise<string>;
  /** Addresses of the windows that the page tried to open by itself until now; none was opened. */
  readonly windows: () => readonly string[];
  /** Selectors of the elements that the gatherers before this one named. */
  readonly named?: () => readonly string[];
  /** Has the browser draw anew when no page of it can be drawn any more. */
  readonly redraw?: () => Promise<void>;
  /** Looks at a file that the page offers, beside the browser; none is asked for when absent. */
  readonly readFile?: FileReader;
};

/** Brings back one kind of evidence; judges nothing. What it throws is recorded as a failure of this gatherer alone. */
export type Gatherer<K extends EvidenceKey = EvidenceKey> = {
  readonly key: K;
  /** Longer than this and the gatherer is recorded as `timeout`. */
  readonly limitMs: number;
  /** Roles of the pages it is asked on; every role when absent. */
  readonly roles?: readonly PageRole[];
  readonly gather: (probe: Probe) => Promise<Evidence[K]>;
};
