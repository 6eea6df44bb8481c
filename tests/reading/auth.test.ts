import { expect, it } from "vitest";
import { isForCompaniesOnly, readAuth } from "../../src/reading/auth.ts";
import { connectOf } from "../support/candidates.ts";

const page = { role: "start" as const, url: "https://demarche.gouv.fr/", clicks: 0 };
const words = (index: number) => connectOf({ tag: "p", name: "", classes: "", actionable: false, context: `FranceConnect, phrase ${index}` });

it("keeps every control and five mentions", () => {
  const candidates = [...[1, 2, 3, 4, 5, 6, 7].map(words), connectOf(), connectOf({ name: "S’identifier avec ProConnect" })];
  const { evidence, proconnect } = readAuth([{ page, candidates }]);
  expect([evidence.map((one) => `${one.brand} ${one.kind}`), proconnect]).toEqual([
    ["FranceConnect button", "ProConnect button", ...Array(5).fill("FranceConnect mention")],
    true,
  ]);
});

it("does not take a disabled ProConnect for a way in", () => {
  expect(readAuth([{ page, candidates: [connectOf({ name: "S’identifier avec ProConnect", disabled: true })] }]).proconnect).toBe(false);
});

it.each([
  [["entreprise"], true],
  [["Entreprise", "Association", "Collectivités"], true],
  [["particulier", "entreprise"], false],
  [["autres"], false],
  [[], false],
])("%j is for companies only: %s", (audience, expected) => {
  expect(isForCompaniesOnly(audience)).toBe(expected);
});
