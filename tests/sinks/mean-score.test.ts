import { expect, it } from "vitest";
import { givenScores, meanScore } from "../../src/sinks/mean-score.ts";
import { sampleReport } from "../support/sample-report.ts";

const { procedures } = sampleReport();

it("is the mean of the scores that could be given: null is not zero", () => {
  expect(givenScores(procedures)).toEqual([72.5, 51, 34.2, 40]);
  expect(meanScore(procedures)).toBeCloseTo(49.425, 6);
});

it("keeps a score of zero, and is null without any score", () => {
  const [first] = procedures;
  const zero = first ? [{ ...first, score: { ...first.score, value: 0 } }] : [];
  expect([meanScore(zero), meanScore([])]).toEqual([0, null]);
});
