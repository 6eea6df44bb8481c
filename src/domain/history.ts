import type { LevelSide } from "./comparison.ts";
import type { IndicatorId } from "./indicator.ts";
import type { PageRole, VisitStatus } from "./visit.ts";

/** The levels of one procedure in one edition. */
export type Levels = { readonly [I in IndicatorId]: LevelSide };

/** How many goals were reached, of those that could be told. */
export type Goals = { readonly reached: number; readonly evaluated: number };

/** One procedure in one edition. */
export type HistoryPoint = {
  readonly status: VisitStatus;
  /** 0–100; null when too little was tested. */
  readonly score: number | null;
  readonly goals: Goals;
  readonly levels: Levels;
};

/** What the next editions look back to of a procedure: a few figures, small enough for thousands of procedures. */
export type ProcedureDigest = HistoryPoint & {
  readonly id: string;
  readonly name: string;
  /** RGAA criteria found non-compliant, by role of the pages that the automatic tests looked at; a role is absent when they did not. */
  readonly nonCompliant: { readonly [R in PageRole]?: readonly string[] };
  /** Rules that could say nothing of a page of that role, by their places in the edition's `rules`; a role is absent when all could. */
  readonly leftOut?: { readonly [R in PageRole]?: readonly number[] };
};

/** An edition in a few figures: `digest.json`, written beside its report. */
export type EditionDigest = {
  readonly schemaVersion: 1;
  readonly edition: string;
  readonly generatedAt: string;
  /** Version of Vigie that judged it. */
  readonly vigie: string;
  /** Version of the scoring method. */
  readonly method: number;
  /** Every rule of the RGAA engine that judged it; absent from older digests. */
  readonly rules?: readonly string[];
  /** Those that were visited, in the order of the list. */
  readonly procedures: readonly ProcedureDigest[];
};

/** An edition as a whole. */
export type EditionTrend = Pick<EditionDigest, "edition" | "generatedAt" | "vigie" | "method"> & {
  readonly procedures: number;
  /** Mean of the scores that could be given, 0–100, one decimal; null without any. */
  readonly score: number | null;
  readonly goals: Goals;
};

/** How the procedures of an edition stand on one indicator. */
export type IndicatorTrend = {
  readonly goal: number;
  readonly middle: number;
  readonly bottom: number;
  /** Not applicable, to come… */
  readonly grey: number;
  /** Still to confirm. */
  readonly open: number;
  /** Goals reached of the levels that are known (goal, middle, bottom), 0–1; null without any. */
  readonly share: number | null;
};

/** One procedure, edition by edition. */
export type ProcedureHistory = {
  readonly id: string;
  readonly name: string;
  /** One per edition, in their order; null: not visited in that one. */
  readonly points: readonly (HistoryPoint | null)[];
};

/** Several editions of the same list, oldest first: what trends are drawn from. */
export type History = {
  readonly editions: readonly EditionTrend[];
  /** One point per edition, in their order. */
  readonly indicators: Readonly<Record<IndicatorId, readonly IndicatorTrend[]>>;
  /** The procedures of the last edition in its order, then those that left the list. */
  readonly procedures: readonly ProcedureHistory[];
};
