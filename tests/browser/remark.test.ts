import { expect, it } from "vitest";
import { remarked } from "../../src/browser/remark.ts";
import { visitOf } from "../support/dossiers.ts";

it("adds a sentence to the reason of a visit, in both languages", () => {
  expect(remarked(visitOf(), { fr: "De plus.", en: "Besides." })).toEqual(visitOf({ why: { fr: "seen De plus.", en: "seen Besides." } }));
});
