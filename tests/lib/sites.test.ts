import { describe, expect, it } from "vitest";
import { pageKey } from "../../src/lib/sites.ts";

describe("pageKey", () => {
  it.each([
    ["http://www.exemple.fr/a/", "https://exemple.fr/a"],
    ["https://exemple.fr/demande;jsessionid=0A1B2C/a.do?x=1", "https://exemple.fr/demande/a.do?x=1"],
    ["https://exemple.fr/a#contenu", "https://exemple.fr/a"],
  ])("takes %s for %s", (one, other) => {
    expect(pageKey(one)).toBe(pageKey(other));
  });

  it.each([
    ["https://exemple.fr/#/a", "https://exemple.fr/#/b"],
    ["https://exemple.fr/a?id=1", "https://exemple.fr/a?id=2"],
  ])("tells %s from %s", (one, other) => {
    expect(pageKey(one)).not.toBe(pageKey(other));
  });
});
