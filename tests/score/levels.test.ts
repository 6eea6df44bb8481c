import { describe, expect, it } from "vitest";
import { indicatorIds } from "../../src/domain/indicator.ts";
import { isScaled, levelOf, type ScaledId } from "../../src/score/levels.ts";

describe("the official level of a figure", () => {
  it.each<[ScaledId, number, string]>([
    ["uptime", 1, "Optimal"],
    ["uptime", 0.999, "Optimal"],
    ["uptime", 0.99899, "Partiel"],
    ["uptime", 0.985, "Partiel"],
    ["uptime", 0.98499, "Faible"],
    ["uptime", 0, "Faible"],
    ["satisfaction", 8, "Optimal"],
    ["satisfaction", 7.99, "Partiel"],
    ["satisfaction", 5, "Partiel"],
    ["satisfaction", 4.99, "Faible"],
    ["simplicity", 8, "Optimal"],
    ["simplicity", 4.99, "Faible"],
    ["help_reachable", 0.85, "Optimal"],
    ["help_reachable", 0.8499, "Partiel"],
    ["help_reachable", 0.7, "Partiel"],
    ["help_reachable", 0.6999, "Faible"],
    ["help_efficient", 8, "Optimal"],
    ["help_efficient", 5, "Partiel"],
    ["help_efficient", 0, "Faible"],
    ["dlnuf", 0, "Optimal"],
    ["dlnuf", 1, "Optimal"],
    ["dlnuf", 2, "Partiel"],
    ["dlnuf", 4, "Partiel"],
    ["dlnuf", 5, "Faible"],
  ])("%s %d is %s, compared before rounding", (id, value, level) => {
    expect(levelOf(id, value)).toBe(level);
  });

  it("exists for seven indicators", () => {
    expect(indicatorIds.filter(isScaled)).toEqual([
      "uptime",
      "performance",
      "dlnuf",
      "simplicity",
      "satisfaction",
      "help_reachable",
      "help_efficient",
    ]);
  });
});
