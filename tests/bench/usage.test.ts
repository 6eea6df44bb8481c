import { expect, it } from "vitest";
import { cpuOf, type ProcessSample } from "./usage.ts";

const at = (pid: number, parent: number, own: number, waited = 0): ProcessSample => ({ pid, parent, own, waited });

it("adds up the last that was seen of each process", () => {
  expect(
    cpuOf([
      [at(1, 0, 1), at(2, 1, 3)],
      [at(1, 0, 2), at(2, 1, 5)],
    ]),
  ).toBe(7);
});

it("takes a parent's word for the end of a child that nobody saw, and counts nothing twice", () => {
  expect(cpuOf([[at(1, 0, 1), at(2, 1, 3)], [at(1, 0, 1, 4)]])).toBe(5);
  expect(cpuOf([[at(1, 0, 1)], [at(1, 0, 1, 2)]])).toBe(3);
});

it("keeps what was seen of a child that outlived its parent", () => {
  expect(cpuOf([[at(1, 0, 1), at(2, 1, 3)], [at(2, 1, 6)]])).toBe(7);
});
