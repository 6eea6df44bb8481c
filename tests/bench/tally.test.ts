import { expect, it } from "vitest";
import { isWhole, tallyOf } from "./tally.ts";

const truths = [
  { url: "a", works: true },
  { url: "b", works: true },
  { url: "c", works: true },
  { url: "d", works: false },
  { url: "e", works: false },
];
const result = (url: string, outcome: "verdict" | "down" | "failed") => ({ url, outcome, detail: "" });

it("counts every page once, and one without a result as lost", () => {
  const results = [result("a", "verdict"), result("b", "down"), result("d", "down"), result("e", "verdict")];
  const tally = tallyOf(truths, results);
  expect(tally).toEqual({ pages: 5, verdicts: 1, wronglyDown: 1, lost: 1, faultsTold: 1, faultsMissed: 1 });
  expect(isWhole(tally)).toBe(false);
});

it("is whole when every page that works has its verdict, whatever is said of the others", () => {
  expect(
    isWhole(
      tallyOf(
        truths,
        ["a", "b", "c", "e"].map((url) => result(url, "verdict")),
      ),
    ),
  ).toBe(true);
});
