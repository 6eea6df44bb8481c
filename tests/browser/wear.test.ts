import { expect, it } from "vitest";
import { isWornOut } from "../../src/browser/wear.ts";

const limits = { procedures: 40, bytes: 1e9 };

it.each([
  ["nobody yet, whatever it weighs", { lendings: 0, users: 0, bytes: 9e9 }, false],
  ["fewer procedures than the limit", { lendings: 39, users: 0, bytes: null }, false],
  ["as many as the limit", { lendings: 40, users: 0, bytes: null }, true],
  ["as heavy as the limit", { lendings: 1, users: 0, bytes: 1e9 }, false],
  ["heavier", { lendings: 1, users: 0, bytes: 1e9 + 1 }, true],
  ["heavier by what those who use it need", { lendings: 4, users: 3, bytes: 1.39e9 }, false],
  ["heavier than that", { lendings: 4, users: 3, bytes: 1.4e9 }, true],
])("a browser that served %s", (_case, wear, worn) => {
  expect(isWornOut(wear, limits)).toBe(worn);
});
