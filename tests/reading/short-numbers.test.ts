import { expect, it } from "vitest";
import { knownNumbers, shortNumbers } from "../../src/reading/short-numbers.ts";

it("knows whose the shared numbers are", () => {
  expect(["15", "112", "3939", "3928", "3646"].map((number) => shortNumbers.get(number))).toEqual([
    "emergency",
    "emergency",
    "generic",
    "recourse",
    undefined,
  ]);
  expect(["+33170772372", "+33969390000", "+33974751313", "+33140812122"].map((number) => knownNumbers.get(number))).toEqual([
    "generic",
    "recourse",
    "third_party",
    undefined,
  ]);
});
