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

  it("reads an address of slashes in no time", () => {
    const begun = performance.now();
    expect(pageKey(`https://exemple.fr/${"/".repeat(300_000)}x`)).toHaveLength(300_012);
    expect(performance.now() - begun).toBeLessThan(1000);
  });

  it.each([
    ["https://exemple.fr/#/a", "https://exemple.fr/#/b"],
    ["https://exemple.fr/a?id=1", "https://exemple.fr/a?id=2"],
  ])("tells %s from %s", (one, other) => {
    expect(pageKey(one)).not.toBe(pageKey(other));
  });
});
