import type { Report } from "../../src/domain/report.ts";

/** What was gathered, without what takes a different time at each visit: dates, durations, and the level and score that they make. */
export const timeless = (report: Report) => ({
  ...report,
  generatedAt: "",
  procedures: report.procedures.map(({ gatheredAt: _, indicators: { performance: _time, ...indicators }, score: _score, ...rest }) => ({
    ...rest,
    indicators,
    pages: rest.pages.map(({ visitedAt: _when, ms: _long, ...one }) => one),
    verdicts: rest.verdicts.filter(({ indicator }) => indicator !== "performance"),
    findings: rest.findings.filter(({ indicator }) => indicator !== "performance"),
  })),
});
