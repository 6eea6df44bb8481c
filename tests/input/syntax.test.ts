import { describe, expect, it } from "vitest";
import { said } from "./support.ts";

const list = (...lines: readonly string[]): string => ["procedures:", ...lines, ""].join("\n");
const quoteFix = "put the whole value in quotes (inside '…', an apostrophe is doubled)";

describe("syntax errors in plain words", () => {
  it.each([
    ["a tab", list("  - id: a", "\t    name: b"), ["3:1 a tab is used as indentation, which YAML forbids; replace each tab by two blanks"]],
    [
      "an open quote",
      list('  - id: "a', "    name: b"),
      ["2:9 the quote opened here is never closed; close the quote at the end of the value (inside '…', an apostrophe is doubled)"],
    ],
    ["an apostrophe inside single quotes", list("  - id: a", "    name: 'L'eau'"), [`3:14 nothing was expected here; ${quoteFix}`]],
    ["a reserved sign", list("  - id: @a", "    name: b"), ["2:9 a value cannot start with this character; put the value in quotes"]],
    [
      "an unknown escape",
      list('  - { id: a, name: "C:\\q" }'),
      ["2:23 unknown sequence after a backslash; double the backslash (\\\\) or use single quotes '…'"],
    ],
    [
      "an open list",
      list("  - id: a", "    name: b", "    audience: [x", "    volume: 1"),
      ["4:15 the bracket or brace opened here is never closed; close it with ] or } at the end of the value"],
    ],
    [
      "a key that stands further left than its neighbours",
      list("  - id: a", "    name: b", "   url: https://x.fr"),
      ["4:1 this line is not aligned with its neighbours; align the keys of a procedure on the same column, with blanks"],
    ],
    [
      "a line without a colon",
      list("  - id: a", "    name", "    url: https://x.fr"),
      ['3:5 this line is not of the form "key: value"; write the key, a colon, a blank, then the value, on one line'],
    ],
    [
      "a key that touches its value",
      list("  - id: a", "    name: b", "    url:https://x.fr"),
      ['4:5 url: a blank is missing after "url:"; write url: …'],
    ],
    [
      "a key that touches its value and would vanish into the text above",
      list("  - id: a", "    name: b", "      url:https://x.fr"),
      ['4:7 url: a blank is missing after "url:"; write url: …'],
    ],
    [
      "two documents",
      "procedures: [{ id: a, name: b }]\n---\nprocedures: []\n",
      ["2:1 the file contains several YAML documents (---); keep a single procedures: list and remove the --- line"],
    ],
    ["an unknown tag", list("  - { id: a, name: !x b }"), ["2:20 misplaced anchor (&) or tag (!); put the value in quotes"]],
    ["an unknown directive", `%FOO\n---\n${list("  - { id: a, name: b }")}`, ["1:1 unknown % directive; remove this line"]],
    ["nesting without end", `procedures: ${"[".repeat(5000)}`, [expect.stringMatching(/^1:\d+ too many nested levels/)]],
    ["something unknown after a block sign", list("  - id: a", "    name: |x", "      b"), [`3:12 nothing was expected here; ${quoteFix}`]],
  ])("explains %s", (_, source, expected) => {
    expect(said(source).slice(0, expected.length)).toEqual(expected);
  });

  it("speaks French", () => {
    expect(said("a: 'b\n", "fr")).toEqual([
      "1:4 le guillemet ouvert ici n'est jamais fermé ; fermez le guillemet à la fin de la valeur (dans '…', une apostrophe se double)",
    ]);
    expect(said("procedures:\n  - id: '1'\n    audience: [a, b\n    name: B\n", "fr")).toEqual([
      "3:15 le crochet ou l'accolade ouvert ici n'est jamais fermé ; fermez-le par ] ou } à la fin de la valeur",
    ]);
    expect(said("procedures:\n  - { id: '1', pages: [a], name: A\n", "fr")[0]).toMatch(/^2:5 le crochet/);
  });
});
