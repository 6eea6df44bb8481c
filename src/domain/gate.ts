import type { LevelledId } from "./indicator.ts";
import type { LevelDemands } from "./procedure.ts";
import type { ReportFinding } from "./report.ts";
import type { PageRole } from "./visit.ts";

/** What the gate looks at. `audited`: a page was seen; `beyond_login`: a page of the procedure itself, past the login; the others: budgets. */
export type GateRule = "audited" | "beyond_login" | "coverage" | "score" | LevelledId | "new_findings";

/** What is demanded of every procedure whose list says nothing else. */
export type GateDemands = {
  /** Lowest score, 0–100; null: none is demanded. */
  readonly minScore: number | null;
  /** Lowest coverage of the score, 0–1. */
  readonly minCoverage: number;
  /** How many new findings are accepted. */
  readonly maxNewFindings: number;
  /** Lowest levels; nothing is demanded of the other indicators. */
  readonly levels: LevelDemands;
};

/** A finding that people accept for a while, and why. Keys that are absent match everything. */
export type Waiver = {
  readonly check?: string;
  readonly rule?: string;
  readonly procedure?: string;
  readonly page?: PageRole;
  readonly reason: string;
  /** ISO date: the last day on which it holds. */
  readonly expires: string;
};

/** One demand on one procedure. `skipped`: it does not apply, or could not be looked at for a reason that another line tells. */
export type GateLine = {
  readonly rule: GateRule;
  readonly outcome: "passed" | "failed" | "skipped";
  /** What there is: a figure, a level, a status; null when there is none. */
  readonly actual: number | string | null;
  /** What is demanded; null when nothing is. */
  readonly wanted: number | string | null;
};

/** A new finding that a waiver lets through. */
type WaivedFinding = { readonly finding: ReportFinding; readonly waiver: Waiver };

/** The gate's verdict on one procedure. */
export type GateProcedure = {
  readonly id: string;
  readonly name: string;
  readonly url: string | null;
  /** Why the page was not seen, in the report's words. */
  readonly why: string;
  readonly lines: readonly GateLine[];
  /** Failed findings that the baseline does not have; none without a baseline. */
  readonly added: readonly ReportFinding[];
  readonly waived: readonly WaivedFinding[];
  /** Failed findings where the baseline could not look: told, never held against the procedure. */
  readonly unseenBefore: readonly ReportFinding[];
};

/** The gate's verdict: passed when something was audited and no line failed. */
export type Gate = {
  readonly passed: boolean;
  readonly edition: string;
  /** Edition of the baseline; null without one. */
  readonly baseline: string | null;
  readonly procedures: readonly GateProcedure[];
  /** Waivers that let nothing through. */
  readonly unused: readonly Waiver[];
};
