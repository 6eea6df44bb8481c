import { describe, expect, it } from "vitest";
import { visible } from "../../src/lib/visible.ts";

describe("visible", () => {
  it.each([
    ["Acte \u202Eetnecer\u202C", "Acte etnecer"],
    ["\uFEFFNom\u200F", "Nom"],
    ["a\u0000b\u001B[31mc", "ab[31mc"],
    ["deux\nlignes\tet\u00A0l’été", "deux\nlignes\tet\u00A0l’été"],
  ])("%j is %j", (text, expected) => {
    expect(visible(text)).toBe(expected);
  });
});
