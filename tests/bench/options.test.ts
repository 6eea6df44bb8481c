import { expect, it } from "vitest";
import { readOptions } from "./options.ts";

it("reads rows, several at once or one after the other", () => {
  expect(readOptions(["--quick", "--only", "a,b", "--only", "c"], ["a", "b", "c"])).toEqual({
    quick: true,
    only: ["a", "b", "c"],
    keep: false,
  });
});

it("keeps no quick run", () => {
  expect(readOptions(["--keep", "--only", "a"], ["a"])).toEqual({ quick: false, only: ["a"], keep: true });
  expect(() => readOptions(["--keep", "--quick"], ["a"])).toThrow("--keep: a quick run is not kept");
});

it("names the rows that there are when one is unknown", () => {
  expect(() => readOptions(["--only", "z"], ["a", "b"])).toThrow("--only z: there is no such row; write one of a, b");
});
