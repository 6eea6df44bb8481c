import { expect, it } from "vitest";
import { realism, realistic } from "./faults.ts";

const pages = Array.from({ length: 100 }, (_, index) => ({ host: "127.0.0.2", path: `/${index}` }));
const draw = (seed: string) => {
  const manners = realistic(pages, seed);
  return pages.map(({ host, path }) => manners(host, path));
};

it("draws the same network from the same seed, another from another", () => {
  expect(draw("a")).toEqual(draw("a"));
  expect(draw("a")).not.toEqual(draw("b"));
});

it("lets 3 % of the pages without an answer and 2 % with an error, and every request wait", () => {
  const manners = draw("a");
  const count = (kind: string): number => manners.filter((manner) => manner.kind === kind).length;
  expect([count("silent"), count("error"), count("answers")]).toEqual([3, 2, 95]);
  expect(manners.every(({ latencyMs }) => latencyMs >= realism.least && latencyMs <= realism.most)).toBe(true);
});
