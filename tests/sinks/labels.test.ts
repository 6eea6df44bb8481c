import { describe, expect, it } from "vitest";
import { indicators } from "../../src/domain/indicator.ts";
import { visitStatuses } from "../../src/domain/visit.ts";
import { criterionLabels, glossOf, levelLabel, outcomeLabels, statuses } from "../../src/sinks/labels.ts";

describe("labels", () => {
  it("never shows green what was not tested or not seen", () => {
    expect([
      outcomeLabels.untested.rank,
      criterionLabels.NT.rank,
      criterionLabels.NA.rank,
      statuses.blocked.rank,
      statuses.scanner_error.rank,
    ]).toEqual(Array(5).fill("grey"));
    expect(visitStatuses.filter((status) => statuses[status].rank === "goal")).toEqual(["ok", "redirected"]);
  });

  it("keeps official levels French, with a gloss for English readers", () => {
    expect([levelLabel("Partielle", "fr"), levelLabel("Partielle", "en"), levelLabel("FranceConnect", "en"), levelLabel("–", "en")]).toEqual([
      "Partielle",
      "Partielle (partial)",
      "FranceConnect",
      "–",
    ]);
  });

  it("has a gloss for every official level that is not a proper name", () => {
    const levels = Object.values(indicators).flatMap((info) => Object.keys(info.levels));
    expect(levels.filter((level) => glossOf(level, "en") === "" && !level.startsWith("FranceConnect"))).toEqual([]);
  });
});
