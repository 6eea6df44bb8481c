import { beforeAll, describe, expect, it } from "vitest";
import { every, usual } from "./behaviours/index.ts";
import { shortLimits, surprises, type Tour, tourOf } from "./tour.ts";

/** `HOSTILE=all`, or a pattern of names: every behaviour. The longer lists are left out otherwise, for the time they take. */
const wish = process.env.HOSTILE;
const behaviours = wish === undefined ? usual : every.filter(({ name }) => wish === "all" || new RegExp(wish).test(name));

describe("a hostile site", () => {
  let tour: Tour;
  beforeAll(async () => {
    tour = await tourOf(behaviours, { limits: shortLimits, httpMs: 2500, atOnce: 6 });
  }, 600_000);

  it.each(behaviours.map((one) => [one.name, one] as const))("%s", (_, behaviour) => {
    expect(surprises(behaviour, tour).join("\n")).toBe("");
  });
});
