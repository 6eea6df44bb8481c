import { describe, expect, it } from "vitest";
import check from "../../src/checks/declaration-date.ts";
import { declarationUrl, declarationWith, startWith } from "../support/declarations.ts";
import { dossierOf, judged } from "../support/dossiers.ts";

const judge = (text: string) => judged(check, dossierOf([startWith("Accessibilité"), declarationWith(text)]))[0];

describe("declaration-date", () => {
  it("passes up to the third anniversary", () => {
    expect(judge("Cette déclaration a été établie le 2 novembre 2023.")).toEqual({
      outcome: "passed",
      why: { fr: "La déclaration date du 02/11/2023.", en: "The statement is dated 2023-11-02." },
    });
  });

  it("passes on the very day, and not on the next", () => {
    expect(judge("Cette déclaration a été établie le 2 novembre 2026.")?.outcome).toBe("passed");
    expect(judge("Cette déclaration a été établie le 3 novembre 2026.")?.outcome).toBe("failed");
  });

  it.each<[string, string, string]>([
    [
      "Cette déclaration a été établie le 1er novembre 2023.",
      "The statement is dated 2023-11-01: it is more than 3 years old and no longer valid.",
      "#b1",
    ],
    ["Elle a été mise à jour le 5 octobre 2027.", "The statement is dated in the future: 2027-10-05.", "#b1"],
    ["Le site est non conforme avec le RGAA.", "The statement does not say when it was established: nobody knows whether it is still valid.", ""],
  ])("fails: %s", (text, message, selector) => {
    const quote = selector ? text : "";
    expect(judge(text)).toMatchObject({
      outcome: "failed",
      findings: [{ outcome: "failed", message: { en: message }, selector, quote, page: "declaration", url: declarationUrl }],
    });
  });

  it("is inapplicable without a declaration", () => {
    expect(judged(check, dossierOf([startWith(null)]))[0]?.outcome).toBe("inapplicable");
  });
});
