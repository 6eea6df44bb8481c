import { expect, it } from "vitest";
import type { IndicatorId, Provenance } from "../../src/domain/indicator.ts";
import { levelChanges } from "../../src/history/levels.ts";
import { indicatorsOf } from "../support/sample-parts.ts";

type Cell = readonly [level: string, provenance: Provenance];
const open: Cell = ["À vérifier", "to-confirm"];
const row = (id: IndicatorId, [level, provenance]: Cell) => indicatorsOf({ [id]: [level, provenance, ""] });

it.each<[IndicatorId, Cell, Cell, string | undefined]>([
  ["handicap", ["Totale", "measured"], ["Partielle", "measured"], "regressed"],
  ["handicap", ["Non conforme", "measured"], ["Partielle", "measured"], "fixed"],
  ["handicap", ["Partielle", "measured"], open, "unknown"],
  ["handicap", open, ["Non conforme", "measured"], "new"],
  ["handicap", open, open, undefined],
  ["auth", ["FranceConnect", "measured"], ["FranceConnect +", "measured"], "unchanged"],
  ["auth", ["FranceConnect", "measured"], ["FranceConnect", "declared"], undefined],
  ["auth", ["FranceConnect", "measured"], ["Non applicable", "measured"], "gone"],
  ["auth", ["Non applicable", "measured"], ["Non", "measured"], "new"],
  ["online", ["À venir", "declared"], ["Oui", "declared"], "new"],
  ["usage", ["87 %", "imported"], ["20 %", "imported"], "unchanged"],
])("%s from %j to %j: %s", (id, from, to, change) => {
  expect(levelChanges(row(id, from), row(id, to)).map((one) => one.change)).toEqual(change === undefined ? [] : [change]);
});

it("carries both sides, in the order of the report", () => {
  const before = indicatorsOf({ jdma: ["Oui", "measured", "vu"], handicap: ["Totale", "measured", "lu"] });
  expect(levelChanges(before, indicatorsOf({ jdma: ["Non", "measured", "pas vu"], handicap: ["Totale", "declared", ""] }))).toEqual([
    {
      indicator: "jdma",
      change: "regressed",
      from: { level: "Oui", rank: "goal", provenance: "measured" },
      to: { level: "Non", rank: "bottom", provenance: "measured" },
    },
  ]);
});
