import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { exampleOf, examples } from "../../src/input/example.ts";
import { keysOf } from "../../src/input/shape.ts";
import { said } from "./support.ts";

describe("examples", () => {
  it("has one for each key of the file, and no other", () => {
    const [general, ofBlock] = [false, true].map((dotted) => Object.keys(examples).filter((key) => key.includes(".") === dotted));
    expect(general?.toSorted()).toEqual([...new Set(Object.values(keysOf).flat())].toSorted());
    const known = Object.entries(keysOf).flatMap(([block, keys]) => keys.map((key) => `${block}.${key}`));
    expect(ofBlock?.filter((key) => !known.includes(key))).toEqual([]);
  });

  it.each(Object.entries(keysOf).flatMap(([block, keys]) => keys.map((key) => [block, key] as const)))("in %j, that of %s is valid", (block, key) => {
    const line: Record<string, unknown> = parse(exampleOf(key, block));
    const procedure = { id: "1", name: "n" };
    const documents: Record<string, unknown> = {
      "": { procedures: [procedure], ...line },
      defaults: { defaults: line, procedures: [procedure] },
      procedures: { procedures: [{ ...procedure, ...line }] },
      pages: { procedures: [{ ...procedure, pages: [{ role: "login", url: "https://x.fr", ...line }] }] },
      declared: { procedures: [{ ...procedure, declared: line }] },
      imported: { procedures: [{ ...procedure, imported: { source: "s", ...line } }] },
      budget: { procedures: [{ ...procedure, budget: line }] },
    };
    expect(said(JSON.stringify(documents[block]))).toEqual([]);
  });

  it("shows the form of a key that it does not know", () => {
    expect(exampleOf("colour")).toBe("colour: …");
  });
});
