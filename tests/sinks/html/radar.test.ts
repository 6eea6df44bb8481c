import { expect, it } from "vitest";
import { radar } from "../../../src/sinks/html/radar.ts";

const axes = [
  { label: "Nord", share: 1, before: 0.5 },
  { label: "Est", share: 0.5, before: 0.5 },
  { label: "Sud", share: 0, before: 0.5 },
  { label: "Ouest", share: 0.25, before: 0.5 },
];
const path = (markup: string, kind: string): string | undefined => new RegExp(`class="${kind}" d="([^"]*)"`).exec(markup)?.[1];

it("draws the shares clockwise from the top, with the line of the goal at 80 %, hidden from screen readers", () => {
  const { markup } = radar(axes);
  expect(path(markup, "area")).toBe("M0,-122L61,0L0,0L-30.5,0Z");
  expect(path(markup, "goal-line")).toBe("M0,-97.6L97.6,0L0,97.6L-97.6,0Z");
  expect(path(markup, "earlier")).toBe("M0,-61L61,0L0,61L-61,0Z");
  expect(markup).toContain('aria-hidden="true"');
});

it("draws no edition before when a share of it is not known", () => {
  expect(path(radar([...axes, { label: "Centre", share: 1, before: null }]).markup, "earlier")).toBeUndefined();
});
