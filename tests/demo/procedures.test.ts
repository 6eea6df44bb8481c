import { describe, expect, it } from "vitest";
import { demoProcedures } from "../../src/demo/procedures.ts";
import { townRoutes } from "../../src/demo/routes.ts";
import { demoExpectations } from "../e2e/demo-expected.ts";

const procedures = demoProcedures("http://127.0.0.1:1");
const routes = townRoutes(new Date("2026-11-22"));
const pathOf = (url: string): string => new URL(url).pathname;

describe("demoProcedures", () => {
  it("has one expectation for each procedure", () => {
    expect(procedures.map(({ id }) => id)).toEqual(Object.keys(demoExpectations));
  });

  it("lists only addresses that the town serves", () => {
    const addresses = procedures.flatMap(({ url, declarationUrl }) => [url, declarationUrl ?? null]).filter((url) => url !== null);
    expect(addresses.filter((url) => !routes[pathOf(url)])).toEqual([]);
  });

  it("holds one procedure without an address and two on the same one, told apart by the declaration", () => {
    expect(procedures.filter(({ url }) => url === null).map(({ id }) => id)).toEqual(["9022"]);
    const shared = procedures.filter(({ id, url }) => procedures.some((other) => other.id !== id && other.url !== null && other.url === url));
    expect(shared.map(({ id, declarationUrl }) => [id, declarationUrl])).toEqual([
      ["9023", undefined],
      ["9026", "http://127.0.0.1:1/vergers/composteur/accessibilite-immeuble"],
    ]);
  });

  it("brings imported figures for some, with their source", () => {
    expect(procedures.flatMap(({ imported }) => imported?.source ?? [])).toEqual(Array(5).fill("édition de démonstration"));
  });

  it("spreads over several administrations and ministries", () => {
    expect(new Set(procedures.map(({ administration }) => administration)).size).toBe(6);
    expect(new Set(procedures.map(({ ministry }) => ministry)).size).toBe(5);
  });
});
