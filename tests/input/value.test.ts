import { describe, expect, it } from "vitest";
import { said, withLines } from "./support.ts";

const advised = (line: string): string | undefined => said(withLines(line))[0]?.split("; write ")[1];

describe("the user's own value in the form that was expected", () => {
  it.each([
    ["ministry: 0044", 'ministry: "0044"'],
    ["ministry: 1_000", undefined],
    ["ministry: 1.50", 'ministry: "1.50"'],
    ["volume: 600\u00A0000", "volume: 600000"],
    ["volume: '1 234,5'", "volume: 1234.5"],
    ["volume: environ 500", "volume: 600000"],
    ["declared: { rgaa_rate: 96.4 }", "rgaa_rate: 0.964"],
    ["declared: { rgaa_rate: 964 }", "rgaa_rate: 0.76"],
    ["declared: { rgaa_rate: '150 %' }", "rgaa_rate: 0.76"],
    ["declared: { rgaa_rate: 7 % }", "rgaa_rate: 0.07"],
    ['max_pages: "8"', "max_pages: 8"],
    ['max_pages: "8.5"', "max_pages: 6"],
    ["audience: particulier et entreprise", "audience: [particulier et entreprise]"],
    ["audience: 'a: b'", "audience: [particulier, entreprise]"],
    ["budget: { handicap: PARTIELLE }", "handicap: Partielle"],
    ["budget: { auth: France Connect }", "auth: FranceConnect"],
    [`ministry: ${"1".repeat(100)}`, "ministry: Services du Premier ministre"],
  ])("%s becomes %s", (line, expected) => {
    expect(advised(line)).toBe(expected);
  });
});
