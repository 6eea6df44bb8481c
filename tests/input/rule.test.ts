import { describe, expect, it } from "vitest";
import { said, withLines } from "./support.ts";

const withId = (id: string): string => `procedures: [{ id: ${JSON.stringify(id)}, name: n }]`;

describe("ids", () => {
  it.each(["1656", "0044", "a", "A-b_c.d", "x".repeat(64), "-", "_", "CONSOLE", "COM10"])("%s is one", (id) => {
    expect(said(withId(id))).toEqual([]);
  });

  it.each([
    ["", "demarche-1"],
    [".a", "a"],
    ["a.", "a"],
    ["..", "demarche-1"],
    ["../../etc/passwd", "etc-passwd"],
    ["a/b\\c", "a-b-c"],
    ["démarche n° 1", "demarche-n-1"],
    ["a\u0000b", "a-b"],
    ["a\n", "a"],
    ["x".repeat(65), "x".repeat(64)],
  ])("%j is none, and becomes %s", (id, better) => {
    expect(said(withId(id))).toEqual([expect.stringMatching(/ cannot become a file name: .*; write id: "/)]);
    expect(said(withId(id))[0]).toContain(`write id: "${better}"`);
  });

  it.each(["CON", "nul", "Com1", "LPT9.txt", "aux.json"])("%s is a device name of Windows", (id) => {
    expect(said(withId(id))).toEqual([`1:16 id: "${id}" is a name reserved by Windows, and the id becomes a file name; write id: "demarche-${id}"`]);
  });

  it("are not used twice, not even with other capitals", () => {
    expect(said("procedures:\n  - { id: a, name: n }\n  - { id: A, name: n }\n  - { id: a, name: n }\n")).toEqual([
      '3:7 id: "A" differs from "a" (procedure no. 1) only by case; write an id that was never used',
      '4:7 id: "a" is already the id of procedure no. 1; write an id that was never used',
    ]);
  });

  it("are not used twice, not even where the quotes are missing", () => {
    expect(said('procedures:\n  - { id: "12", name: n }\n  - { id: 12, name: n }\n')).toEqual([
      '3:7 id: "12" is already the id of procedure no. 1; write an id that was never used',
    ]);
  });
});

describe("URLs", () => {
  it("are checked wherever they stand", () => {
    expect(said(withLines("url: a.fr", "declaration_url: b.fr", "pages:", "  - { role: help, url: c.fr }"))).toEqual([
      '4:5 url: "a.fr" is not an absolute URL; write https://a.fr',
      '5:5 declaration_url: "b.fr" is not an absolute URL; write https://b.fr',
      '7:23 url: "c.fr" is not an absolute URL; write https://c.fr',
    ]);
  });
});
