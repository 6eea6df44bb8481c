import type { Confirmation } from "../../domain/confirmation.ts";
import { indicatorIds, type LevelledId, levelledIds, provenances } from "../../domain/indicator.ts";
import { type Budget, type Declared, type Imported, importedFigures, type NamedPage, type Procedure } from "../../domain/procedure.ts";
import type { ReportFinding, ReportPage, ReportProcedure, ReportVerdict, ReviewItem, Score, ScoreLine } from "../../domain/report.ts";
import { outcomes, type Spot } from "../../domain/verdict.ts";
import { pageRoles, visitStatuses } from "../../domain/visit.ts";
import { indicatorsSchema } from "./indicators.ts";
import { between, dictionary, figureOrWords, list, maybe, nullable, number, object, oneOf, type Schema, text, time, whole } from "./kit.ts";

const indicator = oneOf(indicatorIds);
const page = oneOf(pageRoles);
const status = oneOf(visitStatuses);

const lowestLevels = Object.fromEntries(levelledIds.map((id) => [id, maybe(text())])) as Record<LevelledId, ReturnType<typeof maybe>>;

const rgaa: Schema = {
  ...dictionary(oneOf(["C", "NC", "NA", "NT"]), { type: "string", pattern: "^\\d{1,2}\\.\\d{1,2}$" }),
  description: "Criterion → status as automatic tests leave it: conforming, non-conforming, not applicable, not tested.",
};

const score = object<Score>({
  value: nullable(between(0, 100, "Weighted mean; null when less than half of the weight could be tested.")),
  grade: nullable(oneOf(["A", "B", "C", "D", "E"])),
  coverage: between(0, 1, "Tested weight over applicable weight."),
  goals: object<Score["goals"]>({ reached: whole, evaluated: whole }),
  lines: list(
    object<ScoreLine>({
      indicator,
      level: text(),
      provenance: oneOf(provenances),
      rank: oneOf(["goal", "middle", "bottom", "grey"]),
      weight: number,
      points: nullable(between(0, 100, "Null when the line is left out of the mean.")),
      note: text("Why the line is left out; empty when it counts."),
    }),
  ),
});

const reportPage = object<ReportPage>({
  role: page,
  requestedUrl: text(),
  finalUrl: nullable(text()),
  status,
  why: text(),
  quote: maybe(text()),
  httpStatus: nullable({ type: "integer" }),
  clicks: whole,
  title: text(),
  via: text("Name of the link that led here; empty for the start page."),
  visitedAt: time("When the page was asked for."),
  ms: number,
  screenshot: nullable(text("Path relative to the edition folder.")),
  mobileScreenshot: nullable(text()),
  boxes: maybe(dictionary({ type: "array", items: number, minItems: 4, maxItems: 4 })),
  cut: maybe(list(object<NonNullable<ReportPage["cut"]>[number]>({ path: text(), bytes: whole }))),
  failures: list(object<ReportPage["failures"][number]>({ gatherer: text(), detail: text() })),
  rulesLeftOut: maybe(list(text())),
  rgaa,
});

const review = object<ReviewItem>({
  criterion: text(),
  question: text("The official question."),
  candidates: list(object<ReviewItem["candidates"][number]>({ page, url: text(), selector: text(), quote: text() })),
});

const finding = object<ReportFinding>({
  check: text(),
  rule: maybe(text("The rule inside the check, for checks that run an engine.")),
  indicator,
  outcome: oneOf(["failed", "cantTell"]),
  subject: maybe(text("What it is about, where several checks say it: findings of one subject are told together.")),
  page,
  url: text(),
  references: list(text()),
  message: text(),
  repair: text(),
  selector: text(),
  quote: text(),
  count: { type: "integer", minimum: 1 },
  others: maybe(list(object<Spot>({ selector: text(), quote: text() }))),
});

const verdict = object<ReportVerdict>({
  check: text(),
  title: text(),
  indicator,
  outcome: oneOf(outcomes),
  why: text(),
  level: maybe(text("Official label that the check states for its indicator.")),
  page: maybe(page),
  url: maybe(text()),
});

const listed = object<Procedure>({
  id: text(),
  name: text(),
  administration: text(),
  ministry: text(),
  perimeter: text(),
  url: nullable(text()),
  audience: list(text()),
  volume: nullable(figureOrWords),
  volumeOnline: nullable(figureOrWords),
  franceConnect: maybe(oneOf(["expected", "not_applicable"])),
  declarationUrl: maybe(text()),
  jdmaId: maybe(text()),
  pages: list(object<NamedPage>({ role: page, url: text() })),
  maxPages: whole,
  declared: object<Declared>({
    online: maybe(text()),
    handicap: maybe(text()),
    rgaa_rate: maybe(figureOrWords),
    declaration_date: maybe(text()),
    auth: maybe(text()),
    dlnuf: maybe(figureOrWords),
  }),
  confirmed: maybe(
    dictionary(
      object<Confirmation>({
        value: figureOrWords,
        by: text("The service or the role that answers for it."),
        on: text("ISO date."),
        against: maybe(text()),
      }),
      indicator,
    ),
  ),
  imported: maybe(
    object<Imported>({
      source: text(),
      date: maybe(text()),
      sources: maybe(dictionary(list(oneOf(importedFigures)))),
      satisfaction: maybe(figureOrWords),
      simplicity: maybe(figureOrWords),
      help_used: maybe(figureOrWords),
      help_reachable: maybe(figureOrWords),
      help_efficient: maybe(figureOrWords),
      usage: maybe(figureOrWords),
      uptime: maybe(figureOrWords),
      response_ms: maybe(figureOrWords),
    }),
  ),
  budget: maybe(
    object<Budget>({
      score: maybe(number),
      ...lowestLevels,
      new_findings: maybe(number),
    }),
  ),
});

/** One procedure of a report. */
export const procedureSchema: Schema = object<ReportProcedure>({
  id: text("Official procedure id, the join key from edition to edition."),
  name: text(),
  url: nullable(text()),
  administration: text(),
  ministry: text(),
  status,
  why: text("The status in a sentence."),
  advice: text("What to do about the status."),
  score,
  indicators: indicatorsSchema,
  pages: list(reportPage),
  rgaa,
  review: list(review),
  findings: list(finding),
  verdicts: list(verdict),
  sharedWith: maybe(text("Same start page as the procedure with this id, whose visit was used.")),
  gatheredAt: time("When the last page was left."),
  listed,
});
