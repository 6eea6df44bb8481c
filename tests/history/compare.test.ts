import { expect, it } from "vitest";
import { compare } from "../support/comparing.ts";
import { previousReport, sampleComparison } from "../support/sample-comparison.ts";
import { sampleReport } from "../support/sample-report.ts";

it("joins procedures by id: those of the current edition, then those that left", () => {
  const brief = sampleComparison().procedures.map(({ id, change, status, score }) => [
    id,
    change,
    status.from,
    status.to,
    score.from,
    score.to,
    score.delta,
  ]);
  expect(brief).toEqual([
    ["1656", "fixed", "ok", "ok", 60.1, 72.5, 12.4],
    ["1657", "regressed", "ok", "ok", 51, 51, 0],
    ["1001", "unchanged", "login_wall", "login_wall", null, 34.2, null],
    ["1002", "regressed", "ok", "dns_error", 50, null, null],
    ["evil-1", "new", null, expect.any(String), null, expect.anything(), null],
    ["1718", "new", null, "no_url", null, null, null],
    ["0999", "gone", "ok", null, 72.5, null, null],
  ]);
});

it("counts findings beside the levels", () => {
  const { procedures } = sampleComparison();
  expect(procedures[0]?.findings.map(({ change, finding, before, after }) => [change, finding.rule, before, after])).toEqual([
    ["regressed", "image-alt", 1, 3],
    ["new", "label", 0, 1],
    ["unknown", "overflow", 0, 1],
    ["new", "color-contrast", 0, 1],
    ["fixed", "button-name", 1, 0],
  ]);
});

it("never calls worse what nobody could see again", () => {
  const seen = previousReport();
  const blocked = seen.procedures.map((procedure) => ({
    ...procedure,
    status: "blocked" as const,
    indicators: sampleReport().procedures.find(({ id }) => id === "1002")?.indicators ?? procedure.indicators,
  }));
  const changes = compare(seen, { ...sampleReport(), procedures: blocked }).procedures.map(({ change }) => change);
  expect(changes).toEqual(["unknown", "unknown", "unknown", "unknown", "unknown"]);
});

it("gives no difference of score between two methods, and none between two equal reports", () => {
  const [first] = compare(previousReport({ method: 1 }), sampleReport({ method: 2 })).procedures;
  expect(first?.score).toEqual({ from: 60.1, to: 72.5, delta: null });
  const same = compare(sampleReport(), sampleReport());
  expect(same.procedures.map(({ change, levels }) => [change, levels])).toEqual(sampleReport().procedures.map(() => ["unchanged", []]));
  expect(same.procedures.flatMap(({ findings }) => findings.filter(({ change }) => change !== "unchanged"))).toEqual([]);
});
