import { expect, it } from "vitest";
import { digestOf } from "../../src/history/digest.ts";
import { historyOf } from "../../src/history/trends.ts";
import { trendsText } from "../../src/sinks/trends-text.ts";
import { sampleHistory } from "../support/sample-comparison.ts";
import { sampleReport } from "../support/sample-report.ts";

it.each(["fr", "en"] as const)("tells the trends (%s)", async (lang) => {
  await expect(trendsText(sampleHistory(), lang)).toMatchFileSnapshot(`../golden/trends.${lang}.txt`);
});

it("says when scores cannot be compared, and shows the last editions only", () => {
  const many = historyOf(
    Array.from({ length: 8 }, (_, place) =>
      digestOf(sampleReport({ edition: `e${place}`, generatedAt: `2026-0${place + 1}-01`, method: place < 7 ? 1 : 2 })),
    ),
  );
  const text = trendsText(many, "en");
  expect([text.includes("e1 "), text.includes("e2 ")]).toEqual([false, true]);
  expect(text).toContain("Scores cannot be compared: the scoring method changed.\nThe last 6 editions; all of them are in the tables.");
});
