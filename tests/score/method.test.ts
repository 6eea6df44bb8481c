import { expect, it } from "vitest";
import { grades, METHOD, points, weights } from "../../src/score/method.ts";

it("is method 1: whoever changes a figure gives it a new number", () => {
  expect({ METHOD, weights, points, grades }).toEqual({
    METHOD: 1,
    weights: {
      handicap: 4,
      contact: 4,
      auth: 3,
      performance: 2,
      mobile: 2,
      uptime: 2,
      jdma: 1,
      simplicity: 1,
      satisfaction: 1,
      help_reachable: 1,
      help_efficient: 1,
      online: 0,
      dlnuf: 0,
      help_used: 0,
      usage: 0,
    },
    points: { goal: 100, middle: 50, bottom: 0 },
    grades: [
      ["A", 80],
      ["B", 65],
      ["C", 50],
      ["D", 35],
      ["E", 0],
    ],
  });
});
