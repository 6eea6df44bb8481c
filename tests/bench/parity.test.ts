import { expect, it } from "vitest";
import { parityOf } from "./parity.ts";

it("sets medians side by side, and how far the rounds of each engine lie apart", () => {
  const scores = {
    text: { "own-load": [1, 1, 0.98], native: [1, 0.99, 1] },
    app: { "own-load": [0.5, 0.55, 0.6], native: [0.6, 0.61, 0.62] },
    frame: { "own-load": [0.7, 0.72], native: [0.7, 0.7] },
  };
  expect(parityOf(scores, 3)).toEqual({
    rounds: 3,
    pages: [
      { page: "text", own: 1, native: 1, delta: 0, spread: { "own-load": 0.02, native: 0.01 } },
      { page: "app", own: 0.55, native: 0.61, delta: -0.06, spread: { "own-load": 0.1, native: 0.02 } },
      { page: "frame", own: 0.71, native: 0.7, delta: 0.01, spread: { "own-load": 0.02, native: 0 } },
    ],
    medianDelta: 0.01,
    medianNativeSpread: 0.01,
  });
});

it("takes a page that an engine could not measure for no agreement", () => {
  const { pages, medianDelta } = parityOf({ text: { "own-load": [Number.NaN], native: [1] } }, 1);
  expect([pages[0]?.own, medianDelta]).toEqual([Number.NaN, Number.NaN]);
});
