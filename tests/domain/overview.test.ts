import { expect, it } from "vitest";
import { overviewOf } from "../../src/domain/overview.ts";
import { findingOf } from "../support/sample-parts.ts";
import { sampleReport } from "../support/sample-report.ts";

it("keeps of a report what is counted and listed, and nothing of the evidence", () => {
  const report = sampleReport();
  const [first] = report.procedures;
  if (!first) throw new Error("the sample has procedures");
  const { procedures, ...head } = overviewOf({ ...report, procedures: [{ ...first, findings: [findingOf(), findingOf({ outcome: "cantTell" })] }] });
  const { procedures: _, ...same } = report;
  expect(head).toEqual(same);
  expect(procedures).toEqual([
    {
      id: "1656",
      name: "Changement d’adresse en ligne",
      url: first.url,
      administration: "DILA",
      ministry: "Services du Premier ministre",
      status: "ok",
      score: { value: 72.5, grade: "B", coverage: 0.9, goals: { reached: 4, evaluated: 7 } },
      indicators: Object.fromEntries(Object.entries(first.indicators).map(([id, { level, rank, provenance }]) => [id, { level, rank, provenance }])),
      found: { failed: 1, toReview: 1 },
    },
  ]);
});
