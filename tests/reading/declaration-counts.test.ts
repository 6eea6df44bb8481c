import { describe, expect, it } from "vitest";
import { readCounts } from "../../src/reading/declaration-counts.ts";
import { sentencesOf } from "../../src/reading/sentences.ts";
import { declarationBlocks } from "../support/declaration-blocks.ts";

const counts = (text: string) => {
  const found = readCounts(sentencesOf(declarationBlocks(text)));
  return found && [found.met, found.applicable];
};

describe("readCounts", () => {
  it.each<[string, number[] | null]>([
    ["48 critères conformes, 12 non conformes, 46 non applicables.", [48, 60]],
    ["li: Critères non conformes : 12\nli: Critères conformes : 48", [48, 60]],
    ["48 critères sont respectés et 12 ne sont pas respectés", [48, 60]],
    ["48 critères respectés sur 60 applicables", [48, 60]],
    ["Critères conformes : 48/60", [48, 60]],
    ["C : 48, NC : 12, NA : 46", [48, 60]],
    ["48 critères conformes", null],
    ["12 critères non conformes", null],
    ["80 critères conformes sur 60", null],
    ["300 critères conformes, 20 non conformes", null],
    ["Critères conformes : 80 %, non conformes : 20 %", null],
    ["Critères non conformes : 1.1, 3.2 et 8.9", null],
  ])("%s", (text, expected) => {
    expect(counts(text)).toEqual(expected);
  });
});
