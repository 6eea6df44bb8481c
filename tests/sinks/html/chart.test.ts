import { expect, it } from "vitest";
import { meter, stackedBar } from "../../../src/sinks/html/chart.ts";

it("stacks the parts from 0 to 100 %, hatched beside the colour, hidden from screen readers", () => {
  const { markup } = stackedBar([
    { level: "Oui", rank: "goal", count: 3 },
    { level: "Non", rank: "bottom", count: 1 },
  ]);
  const fills = [...markup.matchAll(/class="(fill|pattern) (\w+)" x="([\d.]+)%" width="([\d.]+)%"/g)].map((match) => match.slice(1));
  expect(fills).toEqual([
    ["fill", "goal", "0", "75"],
    ["pattern", "goal", "0", "75"],
    ["fill", "bottom", "75", "25"],
    ["pattern", "bottom", "75", "25"],
  ]);
  expect(markup).toContain('aria-hidden="true"');
});

it("draws nothing rather than dividing by zero", () => {
  expect(stackedBar([]).markup).not.toContain("NaN");
  expect(meter(40).markup).toContain('width="40%"');
});
