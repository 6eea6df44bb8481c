import { expect, it } from "vitest";
import { percent } from "../../src/lib/percent.ts";

it("prints as the observatory does", () => {
  expect([percent(77.83), percent(100), percent(0), percent(99.856, 2)]).toEqual(["77,8 %", "100 %", "0 %", "99,86 %"]);
});
