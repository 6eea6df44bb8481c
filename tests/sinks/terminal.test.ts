import { describe, expect, it } from "vitest";
import { column, painter, plain, width } from "../../src/sinks/terminal.ts";

describe("text that cannot command a terminal", () => {
  it.each([
    ["colours", "a\u001b[31mb\u001b[0mc", "abc"],
    ["eight-bit control sequences", "a\u009b2Jb", "ab"],
    ["window titles, closed by BEL or ST", "a\u001b]0;titre\u0007b\u001b]2;x\u001b\\c", "abc"],
    ["links", "\u001b]8;;https://evil.test\u001b\\ici\u001b]8;;\u001b\\", "ici"],
    ["a sequence cut short", "fin\u001b[", "fin"],
    ["single escapes", "a\u001bcb", "ab"],
    ["other controls", "a\u0000\u0008\u007fb", "ab"],
    ["marks that turn the direction", "a\u202eb\u2066c", "abc"],
    ["line ends and tabs", "a\r\nb\tc  d", "a b c d"],
  ])("takes out %s", (_, hostile, expected) => {
    expect(plain(hostile)).toBe(expected);
  });

  it("composes accents and keeps everything else", () => {
    expect(plain("De\u0301marche « été » 日本")).toBe("Démarche « été » 日本");
  });
});

describe("columns", () => {
  it("counts what a terminal shows", () => {
    expect([width("été"), width("e\u0301te\u0301"), width("日本"), width("👩‍💻"), width("")]).toEqual([3, 3, 4, 2, 0]);
  });

  it("fills and cuts to exactly so many columns", () => {
    expect([column("été", 5), column("Déclaration", 6), column("日本語", 4), column("abc", 3)]).toEqual(["été  ", "Décla…", "日… ", "abc"]);
  });
});

it("paints only when asked", () => {
  expect([painter(false)("bottom", "x"), painter(true)("bottom", "x")]).toEqual(["x", "\u001b[31mx\u001b[0m"]);
});
