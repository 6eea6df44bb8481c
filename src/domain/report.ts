import type { Box } from "./evidence.ts";
import type { IndicatorId, Provenance, Rank } from "./indicator.ts";
import type { Procedure } from "./procedure.ts";
import type { Details } from "./reading.ts";
import type { Lang } from "./text.ts";
import type { Outcome, Spot } from "./verdict.ts";
import type { Environment, PageRole, VisitStatus } from "./visit.ts";

/** Letter of a score: A ≥ 80 (the observatory's goal line), B ≥ 65, C ≥ 50, D ≥ 35, E below. */
export type Grade = "A" | "B" | "C" | "D" | "E";

/** Status of an RGAA criterion: conforming, non-conforming, not applicable, not tested. */
export type CriterionStatus = "C" | "NC" | "NA" | "NT";

/** One line of the computation of a score. */
export type ScoreLine = {
  readonly indicator: IndicatorId;
  readonly level: string;
  readonly provenance: Provenance;
  readonly rank: Rank;
  readonly weight: number;
  /** 100, 50, 0; null when the line is left out of the mean. */
  readonly points: number | null;
  /** Why the line is left out, in the report's language; "" when it counts. */
  readonly note: string;
};

/** A procedure's score with its whole computation. */
export type Score = {
  /** Weighted mean 0–100, one decimal; null when less than half of the weight could be tested. */
  readonly value: number | null;
  readonly grade: Grade | null;
  /** Tested weight over applicable weight, 0–1. */
  readonly coverage: number;
  readonly goals: { readonly reached: number; readonly evaluated: number };
  readonly lines: readonly ScoreLine[];
};

/** An indicator in a report, without its details. */
export type IndicatorBase = {
  readonly level: string;
  readonly rank: Rank;
  readonly provenance: Provenance;
  /** The reason of the level, in the report's language. */
  readonly why: string;
  /** What was declared by hand or published before, beside the measure; absent when nothing was. */
  readonly declared?: string;
  /** Number behind the level when there is one (a rate, a mark), in the official unit. */
  readonly value?: number | string;
  /** Where an imported value comes from. */
  readonly source?: string;
  /** What a person confirmed of this cell; absent when nobody did. */
  readonly confirmed?: ConfirmedLevel;
};

/** A level that a person stands for, beside what is found without them. */
export type ConfirmedLevel = {
  readonly level: string;
  /** The service or the role that answers for it. */
  readonly by: string;
  /** ISO date. */
  readonly on: string;
  /** The level that Vigie or the list gives now, when it is another one: never an overwrite. */
  readonly found?: string;
  /** True when that was so already when it was confirmed: no alert. */
  readonly known?: true;
};

/** An indicator in a report. Details are there when the indicator was measured. */
export type Indicator<I extends IndicatorId = IndicatorId> = IndicatorBase & (I extends keyof Details ? Partial<Details[I]> : unknown);
export type Indicators = { readonly [I in IndicatorId]: Indicator<I> };

export type ReportFinding = {
  readonly check: string;
  readonly rule?: string;
  readonly indicator: IndicatorId;
  readonly outcome: "failed" | "cantTell";
  /** What it is about, where several checks say it: findings of one subject are told together. */
  readonly subject?: string;
  readonly page: PageRole;
  readonly url: string;
  readonly references: readonly string[];
  readonly message: string;
  readonly repair: string;
  readonly selector: string;
  readonly quote: string;
  readonly count: number;
  /** The other elements that share the finding; at most 19 are listed. */
  readonly others?: readonly Spot[];
};

/** One of the many rules of the RGAA engine found it; the other findings come from a check that looks at one thing. */
export const isOfEngine = ({ indicator, rule }: Pick<ReportFinding, "indicator" | "rule">): boolean => indicator === "handicap" && rule !== undefined;

export type ReportVerdict = {
  readonly check: string;
  readonly title: string;
  readonly indicator: IndicatorId;
  readonly outcome: Outcome;
  readonly why: string;
  /** Official label that the check states for its indicator; absent when it states none. */
  readonly level?: string;
  readonly page?: PageRole;
  readonly url?: string;
};

export type ReportPage = {
  readonly role: PageRole;
  readonly requestedUrl: string;
  readonly finalUrl: string | null;
  readonly status: VisitStatus;
  readonly why: string;
  readonly quote?: string;
  readonly httpStatus: number | null;
  readonly clicks: number;
  readonly title: string;
  /** Name of the link that led here; "" for the start page. */
  readonly via: string;
  readonly visitedAt: string;
  readonly ms: number;
  /** Paths relative to the edition folder. */
  readonly screenshot: string | null;
  readonly mobileScreenshot: string | null;
  /** Where the elements that the report names stand in the screenshot (left, top, width, height in px), by selector; absent when it shows none. */
  readonly boxes?: Readonly<Record<string, Box>>;
  /** Files of evidence taken away to stay within the limit of their size; absent when none was. */
  readonly cut?: readonly { readonly path: string; readonly bytes: number }[];
  /** Gatherers that brought nothing back, with the reason. */
  readonly failures: readonly { readonly gatherer: string; readonly detail: string }[];
  /** Rules of the RGAA engine that could say nothing of the page (a probe switched off, facts cut short); absent when all could. */
  readonly rulesLeftOut?: readonly string[];
  readonly rgaa: Readonly<Record<string, CriterionStatus>>;
};

/** Something that only a human can decide. */
export type ReviewItem = {
  readonly criterion: string;
  /** The official question. */
  readonly question: string;
  /** Where to look: `url` is the address of the page. */
  readonly candidates: readonly { readonly page: PageRole; readonly url: string; readonly selector: string; readonly quote: string }[];
};

export type ReportProcedure = {
  readonly id: string;
  readonly name: string;
  readonly url: string | null;
  readonly administration: string;
  readonly ministry: string;
  readonly status: VisitStatus;
  /** The status in a sentence, and what to do about it. */
  readonly why: string;
  readonly advice: string;
  readonly score: Score;
  readonly indicators: Indicators;
  readonly pages: readonly ReportPage[];
  readonly rgaa: Readonly<Record<string, CriterionStatus>>;
  readonly review: readonly ReviewItem[];
  readonly findings: readonly ReportFinding[];
  readonly verdicts: readonly ReportVerdict[];
  /** Same visit as another procedure's. */
  readonly sharedWith?: string;
  readonly gatheredAt: string;
  /** As listed in procedures.yaml. */
  readonly listed: Procedure;
};

/** The one value that every sink renders and every comparison reads. */
export type Report = {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: "vigie"; readonly version: string };
  /** Version of the scoring method. */
  readonly method: number;
  /** Every rule of the RGAA engine that judged the edition; absent from older reports. */
  readonly rules?: readonly string[];
  readonly lang: Lang;
  readonly edition: string;
  /** When the last page of the edition was left (ISO 8601): the same dossiers always give the same report. */
  readonly generatedAt: string;
  readonly environment: Environment | null;
  /** Procedures of the list that have no dossier yet (an interrupted sweep); empty when the edition is complete. */
  readonly missing: readonly { readonly id: string; readonly name: string }[];
  readonly procedures: readonly ReportProcedure[];
};
