import { expect, it } from "vitest";
import { fileNameOf } from "../../src/input/file-name.ts";

it.each([
  ["État civil / mariage", "Etat-civil-mariage"],
  ["..a..", "a"],
  ["CON", null],
  ["…", null],
  ["x".repeat(80), "x".repeat(64)],
  [`${"x".repeat(63)} y`, "x".repeat(63)],
])("makes a file name of %j", (words, name) => {
  expect(fileNameOf(words)).toBe(name);
});
