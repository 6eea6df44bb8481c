import { expect, it } from "vitest";
import { parseJson } from "../../src/lib/json.ts";

it("gives the value, or undefined", () => {
  expect([parseJson('{"a":[1]}'), parseJson("null"), parseJson("{"), parseJson("")]).toEqual([{ a: [1] }, null, undefined, undefined]);
});
