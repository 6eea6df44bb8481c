import { expect, it } from "vitest";
import { type Statement, tableOf, withTable } from "./document.ts";

const statement: Statement = {
  corpus: {
    count: 46,
    figures: { rate: { right: 7, total: 7, left: 2 }, meansF1: { right: 72, total: 75, left: 0 }, status: { right: 0, total: 0, left: 3 } },
  },
  town: { count: 26, figures: { rate: { right: 15, total: 20, left: 0 } } },
};

it("prints counts, shares, intervals, goals and what the predecessor reached", () => {
  const lines = tableOf(statement).split("\n");
  expect(lines[0]).toBe("| figure | goal | 46 labelled pages | left to a person | demo town, 26 procedures | predecessor |");
  expect(lines.filter((line) => /rate|F1|Outcome|Feedback/.test(line))).toEqual([
    "| Means of contact, F1 | ≥ 95 % | 0.960 | 0 | – |  |",
    "| RGAA rate, ± 0.5 point | ≥ 97 % | 7/7 = 100 % (64.6–100) | 2 | 15/20 = 75 % (53.1–88.8) | 14 % (± 0.6) |",
    "| Feedback button (JDMA) | ≥ 99 % | – |  | – |  |",
    "| Outcome of the visit |  | – | 3 | – |  |",
  ]);
});

it("changes what is between the markers only, and the same table gives the same document", () => {
  const document = "Before\n<!-- figures: written by npm run accuracy -->\nold\n<!-- end of figures -->\nAfter\n";
  const once = withTable(document, "| new |");
  expect(once).toBe("Before\n<!-- figures: written by npm run accuracy -->\n\n| new |\n\n<!-- end of figures -->\nAfter\n");
  expect(withTable(once, "| new |")).toBe(once);
});

it("refuses a document without markers", () => {
  expect(() => withTable("Before\n", "| new |")).toThrow("the document has no place for the figures");
});
