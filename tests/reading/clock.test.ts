import { expect, it } from "vitest";
import { endsSession, isScripted, isWhole } from "../../src/reading/clock.ts";
import { clockOf } from "../support/clock.ts";

const to = (path: string) => ({ reason: "script", minute: 5, url: `https://exemple.gouv.fr${path}`, same: false }) as const;

it("takes the twenty hours for whole only when all passed and nothing hung on an answer", () => {
  const parts = [{}, { reached: 540 }, { asked: 1 }];
  expect(parts.map((part) => isWhole(clockOf(part).clock))).toEqual([true, false, false]);
});

it.each([
  ["/deconnexion", true],
  ["/auth/login", true],
  ["/session-expir%C3%A9e", true],
  ["/accueil", false],
  ["/", false],
])("tells from %s whether a session ends: %s", (path, expected) => {
  expect(endsSession(to(path))).toBe(expected);
});

it("leaves what the document itself orders to other rules", () => {
  expect((["script", "reload", "form", "meta", "header"] as const).map((reason) => isScripted({ ...to("/"), reason }))).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});
