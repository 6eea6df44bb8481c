import type { CDPSession, Page } from "playwright";
import type { Gatherer, Probe } from "../gather/gatherer.ts";
import type { Target } from "../reading/path.ts";
import type { ActiveProbes } from "./active.ts";
import type { Conclusion } from "./conclusion.ts";
import type { Gateway } from "./gateway.ts";
import type { Basket } from "./gathering.ts";
import type { Guarded } from "./guards.ts";
import type { PageLimits } from "./limits.ts";
import type { Gate } from "./politeness.ts";
import type { Watch } from "./watch.ts";

/** What a page visit needs from the procedure's visit. */
export type PageSetting = {
  readonly openPage: () => Promise<Page>;
  /** Takes the tab of a page that went well, emptied, for the next one; it is closed when absent. */
  readonly keepPage?: (page: Page) => void;
  readonly gate: Gate;
  /** Cheap looks, on which the outcome is decided. */
  readonly look: readonly Gatherer[];
  /** Costly ones, for pages that showed their own content. */
  readonly examine: readonly Gatherer[];
  /** Also for pages that did not: the proof of what stopped us. */
  readonly picture: Gatherer;
  /** Trials of a page that showed its own content: after everything else, pictures included. */
  readonly probes: readonly Gatherer[];
  /** What is tried in their place on pages of one's own. */
  readonly active?: ActiveProbes;
  /** Under this name documents are asked for beside the browser. */
  readonly userAgent: string;
  readonly save: Probe["save"];
  /** Has the browser draw anew when no page of it can be drawn any more. */
  readonly redraw?: Probe["redraw"];
  /** Looks at files that pages offer; none is asked for when absent. */
  readonly readFile?: Probe["readFile"];
  /** Pages that the public does not see may reach private machines; public ones may not. True when absent. */
  readonly allowPrivate?: boolean;
  /** Through which the page goes out, and which knows why it could not; none when absent. */
  readonly gateway?: Pick<Gateway, "failureOf">;
  readonly limits?: PageLimits;
  /** Called when the server keeps us waiting; what it returns, when the wait is over. */
  readonly lend?: () => () => void;
  /** A page could not be closed: its browser is not to be trusted any more. */
  readonly onStuck?: () => void;
};

/** A page on its way, and what is known of it. */
export type Sight = {
  readonly page: Page;
  readonly cdp: CDPSession;
  readonly target: Target;
  readonly setting: PageSetting;
  readonly limits: PageLimits;
  readonly watch: Watch;
  readonly guarded: () => Guarded;
  readonly basket: Basket;
  readonly conclusion: Conclusion;
};
