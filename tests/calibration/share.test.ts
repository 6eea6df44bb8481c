import { expect, it } from "vitest";
import { shareOf } from "../../src/calibration/share.ts";

const rounded = (count: number, total: number) => {
  const share = shareOf(count, total);
  return share && [share.value, share.low, share.high].map((one) => Number(one.toFixed(4)));
};

it("gives a share with its Wilson interval", () => {
  // Brown, Cai, DasGupta (2001) and tables: 81 of 263, 15 of 20.
  expect(rounded(81, 263)).toEqual([0.308, 0.2553, 0.3662]);
  expect(rounded(15, 20)).toEqual([0.75, 0.5313, 0.8881]);
});

it("stays inside 0–1 and says how little a few cases tell", () => {
  expect(rounded(7, 7)).toEqual([1, 0.6457, 1]);
  expect(rounded(0, 7)).toEqual([0, 0, 0.3543]);
});

it("is nothing of nothing", () => {
  expect(shareOf(0, 0)).toBeNull();
});
