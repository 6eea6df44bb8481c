import { expect, it } from "vitest";
import { readOptions } from "./options.ts";

it("reads rows, several at once or one after the other", () => {
  expect(readOptions(["--quick", "--only", "a,b", "--only", "c"], ["a", "b", "c"])).toEqual({ quick: true, only: ["a", "b", "c"] });
});

it("names the rows that there are when one is unknown", () => {
  expect(() => readOptions(["--only", "z"], ["a", "b"])).toThrow("--only z: there is no such row; write one of a, b");
});
