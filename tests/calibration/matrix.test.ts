import { expect, it } from "vitest";
import { type Compared, keysOf, matrixOf } from "../../src/calibration/matrix.ts";

const pair = (truth: Compared["truth"], read: Compared["read"], same = truth === read): Compared => ({ truth, read, same });

it("counts by truth and by Vigie, in the official order, the values that occur", () => {
  const compared = [pair("Partiel", "Oui"), pair("Oui", "Oui"), pair("Oui", "Oui"), pair("Oui", "Non")];
  expect(matrixOf("contact", compared)).toEqual({
    rows: ["Oui", "Partiel", "Non"],
    columns: ["Oui", "Partiel", "Non"],
    counts: [
      [2, 0, 1],
      [1, 0, 0],
      [0, 0, 0],
    ],
  });
});

it("keeps absence and words that no list knows", () => {
  expect(matrixOf("mention", [pair(null, "non"), pair("autre", "autre")])).toEqual({
    rows: ["non", "none", "autre"],
    columns: ["non", "none", "autre"],
    counts: [
      [0, 0, 0],
      [1, 0, 0],
      [0, 0, 1],
    ],
  });
});

it("shows rates and dates as right, other or absent", () => {
  const compared = [pair(76, 76.4, true), pair(76, 90), pair(76, null), pair(null, 41), pair(null, null)];
  expect(matrixOf("rate", compared)).toEqual({
    rows: ["given", "none"],
    columns: ["same", "other", "none"],
    counts: [
      [1, 1, 1],
      [0, 1, 1],
    ],
  });
});

it("has no category without a pair", () => {
  expect(matrixOf("auth", [])).toEqual({ rows: [], columns: [], counts: [] });
});

it("gives a value as good as the truth the truth's key", () => {
  expect(keysOf(pair("Non", "Non applicable", true))).toEqual(["Non", "Non"]);
  expect(keysOf(pair(null, 41))).toEqual(["none", "41"]);
});
