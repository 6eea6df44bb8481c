import { describe, expect, it } from "vitest";
import { UserError } from "../../src/cli/failure.ts";
import { type Selection, select } from "../../src/cli/selection.ts";
import { procedureOf } from "../support/dossiers.ts";

const list = [
  procedureOf({ id: "1763", name: "L’aide", ministry: "Économie", audience: ["particulier", "entreprise"] }),
  procedureOf({ id: "2508", name: "Passeport", ministry: "Intérieur" }),
  procedureOf({ id: "2509", name: "Permis", ministry: "Intérieur" }),
];
const ids = (selection: Partial<Selection>): readonly string[] => select(list, { only: [], where: [], ...selection }).map(({ id }) => id);
const refusal = (selection: Partial<Selection>, lang: "fr" | "en" = "fr"): string => {
  try {
    ids(selection);
  } catch (error) {
    if (error instanceof UserError) return error.text[lang];
  }
  throw new Error("nothing was refused");
};

describe("select", () => {
  it.each<[Partial<Selection>, readonly string[]]>([
    [{}, ["1763", "2508", "2509"]],
    [{ only: ["2509", "1763"] }, ["1763", "2509"]],
    [{ where: ["ministry=interieur"] }, ["2508", "2509"]],
    [{ where: ["name=l'AIDE"] }, ["1763"]],
    [{ where: ["audience=entreprise"] }, ["1763"]],
    [{ where: ["ministry=Intérieur", "name=per"] }, ["2509"]],
    [{ only: ["2508"], where: ["ministry=Intérieur"] }, ["2508"]],
  ])("%j keeps %j", (selection, kept) => {
    expect(ids(selection)).toEqual(kept);
  });

  it("names the nearest id", () => {
    expect(refusal({ only: ["1764", "2508", "zzzz"] })).toBe(
      "--only 1764, zzzz : pas d'identifiant de ce nom dans la liste. Vouliez-vous dire 1763 ?",
    );
    expect(refusal({ only: ["zzzz"] }, "en")).toBe("--only zzzz: no such id in the list.");
  });

  it("names the keys, and the nearest", () => {
    expect(refusal({ where: ["minister=x"] })).toBe(
      "--where minister=x : écrivez CLÉ=MOTS, où CLÉ est ministry, administration, perimeter, audience, name, id. Vouliez-vous dire ministry ?",
    );
    expect(refusal({ where: ["ministry"] }, "en")).toBe(
      "--where ministry: write KEY=WORDS, where KEY is ministry, administration, perimeter, audience, name, id.",
    );
  });

  it("shows the values that a key has", () => {
    expect(refusal({ where: ["ministry=Culture"] })).toBe(
      "--where ministry=Culture : aucune démarche de la liste. Valeurs de ministry :\n  Économie\n  Intérieur",
    );
    const many = Array.from({ length: 12 }, (_, index) => procedureOf({ id: `p${index}` }));
    expect(() => select(many, { only: [], where: ["id=x"] })).toThrow("\n  p6\n  p7\n  …");
    const evil = procedureOf({ ministry: "Int\u001b[2Jérieur" });
    expect(() => select([evil], { only: [], where: ["ministry=x"] })).toThrow("Values of ministry:\n  Intérieur");
    expect(() => select([procedureOf({ perimeter: "" })], { only: [], where: ["perimeter=x"] })).toThrow("Values of perimeter: none");
  });

  it("tells conditions that exclude each other", () => {
    expect(refusal({ only: ["1763"], where: ["ministry=Intérieur"] })).toBe(
      "Aucune démarche ne répond à la fois à tout ce que demandent --only et --where : retirez une condition.",
    );
  });
});
