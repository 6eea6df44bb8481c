import { describe, expect, it } from "vitest";
import { readProcedures } from "../../src/input/procedures-file.ts";
import { said, withLines } from "./support.ts";

const inFull = "write the value in full";
const bomb = [
  "a: &a [x,x,x,x,x,x,x,x,x,x]",
  ..."bcdefghi".split("").map((name, index) => `${name}: &${name} [${Array(10).fill(`*${"abcdefghi"[index]}`).join(",")}]`),
  "procedures: *i",
].join("\n");

describe("the tree of the file", () => {
  it("follows aliases, at the place where they are used", () => {
    expect(said("procedures:\n  - { id: a, name: &n 1 }\n  - { id: b, name: *n }\n")).toEqual([
      '2:14 name: 1 is read as a number, but a text is needed; write name: "1"',
      '3:14 name: 1 is read as a number, but a text is needed; write name: "1"',
    ]);
  });

  it("gives up a YAML bomb, saying only that", () => {
    expect(said(bomb)).toEqual([
      expect.stringMatching(/: the aliases of this file multiply beyond measure \(more than 10000 values\); write the value in full$/),
    ]);
  });

  it("gives up an alias that repeats a huge text", () => {
    const source = `procedures:\n  - { id: a, name: &n "${"x".repeat(100_000)}" }\n${"  - { id: b, name: *n }\n".repeat(100)}`;
    expect(said(source)).toEqual([expect.stringContaining("the aliases of this file multiply beyond measure")]);
  });

  it("refuses an alias that contains itself", () => {
    expect(said("procedures: &a [*a]")).toContain(`1:17 procedures[0][0]: "*a" contains itself; ${inFull}`);
  });

  it("refuses an alias without an anchor", () => {
    expect(said(withLines("url: *x"))).toEqual([
      `4:5 url: "*x" points to an anchor that does not exist (a value that starts with * goes in quotes); ${inFull}`,
    ]);
  });

  it("refuses the merge key, a key that is not a word, a key written twice", () => {
    expect(said(withLines("<<: { volume: 1 }", "? [a]", ": b", "volume: 1", "volume: 2"))).toEqual([
      "4:5 <<: the merge key << is not understood; copy the keys, or use defaults:",
      '5:7 procedures[0]: a key must be a word; write id: "1656"',
      '8:5 volume: key "volume" written twice; keep only one of the two lines',
    ]);
  });

  it("lets no key reach the prototype of an object", () => {
    expect(said(withLines("__proto__: { polluted: 1 }", "constructor: { prototype: { polluted: 1 } }"))).toEqual([
      "4:5 __proto__: forbidden key; remove this key",
      expect.stringMatching(/^5:5 constructor: unknown key "constructor"; remove it; possible keys: id, name/),
    ]);
    expect("polluted" in {}).toBe(false);
  });

  it("reads values whatever the YAML version says of them", () => {
    const read = readProcedures('%YAML 1.1\n---\nprocedures: [{ id: "1", name: b, declared: { online: "yes", declaration_date: 2024-12-10 } }]', {
      file: "f",
      env: {},
    });
    expect(read.ok && read.procedures[0]?.declared).toEqual({ online: "yes", declaration_date: "2024-12-10" });
  });
});
