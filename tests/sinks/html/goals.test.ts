import { expect, it } from "vitest";
import type { History } from "../../../src/domain/history.ts";
import { overviewOf } from "../../../src/domain/overview.ts";
import type { Report } from "../../../src/domain/report.ts";
import { goals } from "../../../src/sinks/html/goals.ts";
import { groups } from "../../../src/sinks/html/groups.ts";
import { keyFigures } from "../../../src/sinks/html/key-figures.ts";
import { nothing } from "../../../src/sinks/html/markup.ts";
import { sampleHistory } from "../../support/sample-comparison.ts";
import { longReport, sampleReport } from "../../support/sample-report.ts";

const words = (markup: string): string => markup.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");
const goalsOf = (report: Report, history: History | null = null): string => words(goals(overviewOf(report), history, nothing).markup);

it("counts every level, and the share at the goal among what is known, with its change", () => {
  const text = goalsOf(sampleReport(), sampleHistory());
  expect(text).toContain("Connect 2 Non 2 À vérifier 2 50 % 2 sur 4 −30 pt");
  expect(text).toMatch(/Contact humain .*?75 % 3 sur 4/);
  expect(text).toContain("ce qui a bougé depuis l’édition 2026-T3");
});

it("counts the marks, those that could not be given too", () => {
  expect(goalsOf(sampleReport())).toContain("B dès 65 1 16,7 % C dès 50 1 16,7 % D dès 35 1 16,7 % E sous 35 1 16,7 % non notée 2 33,3 %");
});

it("draws no radar and divides by nothing when nothing is known", () => {
  const { markup } = goals(overviewOf(sampleReport({ procedures: [] })), null, nothing);
  expect([markup.includes("radar"), /NaN|Infinity/.test(markup)]).toEqual([false, false]);
});

it("says how the figures of the edition moved, and nothing without an edition before", () => {
  const of = (history: History | null): string => words(keyFigures(overviewOf(sampleReport()), history).markup);
  expect(of(sampleHistory())).toContain("sans changement depuis 2026-T3");
  expect(of(null)).not.toContain("depuis");
});

it("never compares scores of different methods", () => {
  const history = sampleHistory();
  const editions = history.editions.map((edition) => ({ ...edition, method: 7 }));
  const scores = (past: History): string | undefined => /notées ([^0-9]*)/.exec(words(keyFigures(overviewOf(sampleReport()), past).markup))?.[1];
  expect([scores(history) === "", scores({ ...history, editions })?.trim()]).toEqual([false, ""]);
});

it("groups by ministry and by administration, the largest first, and folds what is beyond twelve", () => {
  const report = overviewOf(longReport(30));
  const procedures = report.procedures.map((one, place) => ({ ...one, administration: `Service ${place < 10 ? 0 : place}` }));
  const text = words(groups({ ...report, procedures }, "administration").markup);
  expect(text).toContain("Les 9 autres");
  expect(/Service \d+ Démarches \d+/.exec(text)?.[0]).toBe("Service 0 Démarches 10");
  expect(words(groups(overviewOf(sampleReport()), "ministry").markup)).toContain("Services du Premier ministre Démarches 2 Vues 2");
});
