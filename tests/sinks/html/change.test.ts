import { expect, it } from "vitest";
import { change, shift } from "../../../src/sinks/html/change.ts";

const of = (now: number, before: number, unit: "count" | "points" = "count") =>
  change({ now, before, edition: "2026-T3" }, unit, "fr").markup.replace(/<[^>]*>/g, "");

it("says in words how a figure moved, as it is printed", () => {
  expect([of(12, 10), of(10, 12), of(10, 10)]).toEqual(["+2 depuis 2026-T3", "−2 depuis 2026-T3", "sans changement depuis 2026-T3"]);
  expect([of(71.3, 68.9, "points"), of(50.01, 50.03, "points")]).toEqual(["+2,4\u00a0pt depuis 2026-T3", "sans changement depuis 2026-T3"]);
});

it("says the difference alone where the edition is named elsewhere, and nothing when nothing moved", () => {
  const alone = (now: number, before: number): string => shift({ now, before, edition: "2026-T3" }, "points", "fr").markup.replace(/<[^>]*>/g, "");
  expect([alone(71.3, 68.9), alone(50.01, 50.03)]).toEqual(["+2,4\u00a0pt", ""]);
});
