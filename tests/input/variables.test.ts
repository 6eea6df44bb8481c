import { describe, expect, it } from "vitest";
import { substituted } from "../../src/input/variables.ts";

const ref = (name: string): string => `$\{${name}}`;

describe("substituted", () => {
  it("replaces each variable once, and says what was put in", () => {
    expect(substituted(`${ref("A")}/x?t=${ref("B_2")}`, { A: `https://a.fr/${ref("B_2")}`, B_2: "s" })).toEqual({
      ok: true,
      text: `https://a.fr/${ref("B_2")}/x?t=s`,
      secrets: [`https://a.fr/${ref("B_2")}`, "s"],
    });
  });

  it("leaves a text without variables alone, lone dollars included", () => {
    expect(substituted("https://a.fr/$x$", { x: "no" })).toEqual({ ok: true, text: "https://a.fr/$x$", secrets: [] });
  });

  it("names every missing or empty variable once", () => {
    expect(substituted(ref("A") + ref("B") + ref("A"), { B: "" })).toEqual({ ok: false, missing: ["A", "B"], malformed: false });
  });

  it("does not take what an object inherits for a variable", () => {
    expect(substituted(ref("constructor"), {})).toEqual({ ok: false, missing: ["constructor"], malformed: false });
  });

  it.each([ref(""), ref("a-b"), "$" + "{A", ref("1A")])("says that %s is badly written", (text) => {
    expect(substituted(text, { A: "x" })).toEqual({ ok: false, missing: [], malformed: true });
  });
});
