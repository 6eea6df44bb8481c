import type { IndicatorId, Provenance, Rank } from "./indicator.ts";
import type { ConfirmedLevel, ReportFinding } from "./report.ts";
import type { VisitStatus } from "./visit.ts";

/**
 * What became of something from one edition to the next, the most pressing first. `unknown`: it cannot be told, because one of the two
 * editions could not see it; never counted as better or worse.
 */
export const changes = ["regressed", "gone", "unknown", "new", "fixed", "unchanged"] as const;
export type Change = (typeof changes)[number];

/** A level in one edition. */
export type LevelSide = { readonly level: string; readonly rank: Rank; readonly provenance: Provenance };

/** An indicator whose level is not the same word in both editions. `new`: known now; `gone`: does not apply any more. */
export type LevelChange = { readonly indicator: IndicatorId; readonly change: Change; readonly from: LevelSide; readonly to: LevelSide };

/** Scores of both editions, 0–100. */
export type ScoreChange = {
  readonly from: number | null;
  readonly to: number | null;
  /** `to - from`, one decimal; null when one is missing or when the scoring methods differ. */
  readonly delta: number | null;
};

/**
 * A rule broken by a component of a page. `regressed`: on more elements, or certain now; `gone`: its page is no longer part of the visit;
 * `fixed`: its page and rule were looked at again, and it is not there.
 */
export type FindingChange = {
  readonly change: Change;
  /** As the current edition says it, else as the previous one did. */
  readonly finding: ReportFinding;
  /** Elements touched in each edition; 0 when there are none. */
  readonly before: number;
  readonly after: number;
};

/** Something that somebody should act on. */
export type Alert =
  | { readonly kind: "service-gone"; readonly from: VisitStatus; readonly to: VisitStatus; readonly why: string }
  | { readonly kind: "level-lost"; readonly indicator: IndicatorId; readonly from: string; readonly to: string; readonly why: string }
  | { readonly kind: "jdma-lost"; readonly why: string }
  /** `criteria`: RGAA criteria non-compliant now, on pages where the edition before looked and found nothing. */
  | { readonly kind: "new-nonconformity"; readonly criteria: readonly string[] }
  /** `date`: ISO date of the last day of validity. */
  | { readonly kind: "declaration-expiring" | "declaration-expired"; readonly date: string }
  /** `found`: the level that is found now, against the one that `by` confirmed. */
  | { readonly kind: "confirmation-contradicted"; readonly indicator: IndicatorId; readonly confirmed: ConfirmedLevel; readonly found: string }
  /** `quote`: issuer and last day of the certificate. */
  | { readonly kind: "tls-expiring"; readonly quote: string };

/** One procedure in two editions. */
export type ProcedureChange = {
  readonly id: string;
  readonly name: string;
  /** Decided by the levels and by whether the service answers; findings are counted beside. */
  readonly change: Change;
  /** Null on the side where the procedure is not listed. */
  readonly status: { readonly from: VisitStatus | null; readonly to: VisitStatus | null };
  readonly score: ScoreChange;
  readonly levels: readonly LevelChange[];
  readonly findings: readonly FindingChange[];
  readonly alerts: readonly Alert[];
};

type ComparedEdition = { readonly edition: string; readonly generatedAt: string; readonly method: number };

/** Two editions side by side: the procedures of the current one in its order, then those that left the list. */
export type Comparison = {
  readonly previous: ComparedEdition;
  readonly current: ComparedEdition;
  readonly procedures: readonly ProcedureChange[];
};
