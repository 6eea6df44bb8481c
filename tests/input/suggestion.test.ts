import { describe, expect, it } from "vitest";
import { plain, suggestion } from "../../src/input/suggestion.ts";

describe("suggestion", () => {
  const keys = ["url", "name", "max_pages", "declaration_url"];
  it.each([
    ["urll", "url"],
    ["maxPages", "max_pages"],
    ["declaration-url", "declaration_url"],
    ["nmae", null],
    ["NAME", "name"],
    ["colour", null],
    ["x".repeat(1_000_000), null],
  ])("for %.20s is %s", (written, expected) => {
    expect(suggestion(written, keys)).toBe(expected);
  });
});

describe("plain", () => {
  it("leaves letters, digits and % without case or accents", () => {
    expect(plain("% Recours\r\nau  Numérique (É)")).toBe("%recoursaunumeriquee");
  });
});
