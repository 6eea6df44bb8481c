import { expect, it } from "vitest";
import { textsIn } from "../../src/lib/texts.ts";

it("changes the texts of a value at any depth, and the names that are no plain words", () => {
  const value = { a: ["x", 1, null, true, { "#x > p": "x" }], x: "", "b-x": { y: undefined } };
  expect(textsIn(value, (text) => text.replaceAll("x", "…"))).toEqual({ a: ["…", 1, null, true, { "#… > p": "…" }], x: "", "b-x": { y: undefined } });
});
