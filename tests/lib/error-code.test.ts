import { expect, it } from "vitest";
import { codeOf } from "../../src/lib/error-code.ts";

it.each([
  [Object.assign(new Error("x"), { code: "ENOENT" }), "ENOENT"],
  [{ code: "EAI_AGAIN" }, "EAI_AGAIN"],
  [Object.assign(new Error("x"), { code: 12 }), ""],
  [new Error("x"), ""],
  ["ENOENT", ""],
  [null, ""],
  [undefined, ""],
])("%s has the code %s", (error, code) => {
  expect(codeOf(error)).toBe(code);
});
