import type { IndicatorId } from "./indicator.ts";
import type { Details } from "./reading.ts";
import type { Text } from "./text.ts";
import type { PageRole } from "./visit.ts";

/** The five outcomes of W3C EARL. `untested` is never green. */
export const outcomes = ["passed", "failed", "cantTell", "inapplicable", "untested"] as const;
export type Outcome = (typeof outcomes)[number];

/** An element, and the page's own words or markup there. */
export type Spot = { readonly selector: string; readonly quote: string };

/** One thing to repair or to look at. */
export type Finding = {
  readonly outcome: "failed" | "cantTell";
  /** What is wrong, where, who is hurt. */
  readonly message: Text;
  /** How to repair it. */
  readonly repair?: Text;
  /** CSS selector of the element; "" when the finding is about the page or the procedure as a whole. */
  readonly selector: string;
  /** The page's own words or markup; "" when the finding is an absence. */
  readonly quote: string;
  /** `RGAA 8.3.1`, `WCAG 3.1.1`, `ACT b5c3f8`; those of the check when absent. */
  readonly references?: readonly string[];
  /** The rule inside the check, for checks that run an engine (an axe rule id). */
  readonly rule?: string;
  /** What it is about, where several checks say it, each in its way (`declaration-date`): a reader is told once. */
  readonly subject?: string;
  /** How many elements share this finding; 1 when absent. */
  readonly count?: number;
  /** The other elements that share it, in the order of the page; at most 19 are listed. */
  readonly others?: readonly Spot[];
  /** Which page, when the check looks at several. */
  readonly page?: PageRole;
  readonly url?: string;
};

/** What a check's `judge` returns. `I` types the level's details. */
export type Judgement<I extends IndicatorId = IndicatorId> = {
  readonly outcome: Outcome;
  /** The reason of the outcome in a sentence. */
  readonly why: Text;
  readonly findings?: readonly Finding[];
  /** Official label for the indicator; only one check of each indicator states it. */
  readonly level?: string;
  readonly details?: I extends keyof Details ? Details[I] : never;
};

/** A judgement, with who made it and where. */
export type Verdict = Judgement & {
  readonly check: string;
  readonly indicator: IndicatorId;
  readonly title: Text;
  readonly references: readonly string[];
  /** Page checks: the page that was judged. */
  readonly page?: PageRole;
  readonly url?: string;
};

/** Nothing is wrong. */
export const passed = (why: Text): Judgement => ({ outcome: "passed", why });
/** There was nothing to look at. */
export const inapplicable = (why: Text): Judgement => ({ outcome: "inapplicable", why });
/** It could not be looked at. */
export const untested = (why: Text): Judgement => ({ outcome: "untested", why });
/** At least one finding says what is wrong. */
export const failed = (why: Text, findings: readonly [Finding, ...Finding[]]): Judgement => ({ outcome: "failed", why, findings });
/** A human has to look; at least one finding says at what. */
export const cantTell = (why: Text, findings: readonly [Finding, ...Finding[]]): Judgement => ({ outcome: "cantTell", why, findings });
