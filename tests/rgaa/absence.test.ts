import { describe, expect, it } from "vitest";
import { absentCriteria } from "../../src/rgaa/absence.ts";
import { axeOf, domOf } from "../support/axe-results.ts";

const absent = (counts: Parameters<typeof domOf>[0], axe: Parameters<typeof absentCriteria>[1] = axeOf()): string[] => [
  ...absentCriteria(domOf(counts), axe),
];
const themesOf = (ids: readonly string[]): number[] => [...new Set(ids.map((id) => Number(id.split(".")[0])))];

describe("criteria that do not apply", () => {
  it("are those of everything that a page of text lacks", () => {
    expect(themesOf(absent({}))).toEqual([1, 2, 4, 5, 6, 10, 11]);
    expect(absent({})).not.toContain("4.10");
    expect(absent({})).toHaveLength(9 + 2 + 12 + 8 + 2 + 1 + 13);
  });

  it.each([
    ["img", 1],
    ["table", 5],
    ["link", 6],
    ["field", 11],
    ["form", 11],
  ] as const)("a page with %s keeps theme %i", (key, theme) => {
    expect(themesOf(absent({ [key]: 1 }))).not.toContain(theme);
  });

  it("a vector image may be a picture or a medium, a button speaks to 11.9 alone, a film to theme 4", () => {
    expect(absent({}).filter((id) => !absent({ svg: 1 }).includes(id))).toEqual([
      "1.1",
      "1.2",
      "1.3",
      "1.4",
      "1.5",
      "1.6",
      "1.7",
      "1.8",
      "1.9",
      "4.8",
      "4.9",
      "4.12",
      "4.13",
    ]);
    expect(absent({}).filter((id) => !absent({ button: 1 }).includes(id))).toEqual(["11.9"]);
    expect(absent({}).filter((id) => !absent({ video: 1 }).includes(id))).toEqual(["4.1", "4.2", "4.3", "4.4", "4.5", "4.6", "4.7", "4.11", "4.13"]);
  });

  it.each(["iframe", "object"] as const)("nothing is certain while an %s may hold what was not counted", (key) => {
    expect(absent({ [key]: 1 })).toEqual([]);
  });

  it("axe has a veto: it saw an image by its role", () => {
    const axe = axeOf();
    const seen = { inapplicable: axe.inapplicable.filter((rule) => rule !== "role-img-alt") };
    expect(themesOf(absent({}, seen))).toEqual([2, 4, 5, 6, 10, 11]);
  });

  it("the counts stand alone when axe brought nothing back", () => {
    expect(absent({}, null)).toEqual(absent({}));
  });
});
