import { describe, expect, it } from "vitest";
import { plain } from "../../src/lib/plain.ts";

describe("plain", () => {
  it("leaves only what rules compare", () => {
    expect(plain(" Dé\u00adclaration d\u2019accessibilité\u00a0:\n Non\u2011conforme, \u0152uvre, l\u02bcÉtat\u200b ")).toBe(
      "declaration d'accessibilite : non-conforme, oeuvre, l'etat",
    );
  });
});
