import { describe, expect, it } from "vitest";
import check from "../../src/checks/declaration-mention.ts";
import { observed } from "../../src/domain/observation.ts";
import { same } from "../../src/domain/text.ts";
import type { Visit } from "../../src/domain/visit.ts";
import { completeDeclaration, declarationWith, footerMention, startWith } from "../support/declarations.ts";
import { dossierOf, judged, visitOf } from "../support/dossiers.ts";

const judge = (...pages: readonly Visit[]) => judged(check, dossierOf(pages))[0];
const messages = (...pages: readonly Visit[]) => (judge(...pages)?.findings ?? []).map(({ message, page, quote }) => [page, quote, message.en]);
const declared = declarationWith(completeDeclaration);

describe("declaration-mention", () => {
  it("passes when the mention is exact and agrees", () => {
    expect(judge(startWith("Accessibilité : partiellement conforme"), declared)).toEqual({
      outcome: "passed",
      why: {
        fr: "La page d'accueil affiche « Accessibilité : partiellement conforme ».",
        en: "The home page shows “Accessibilité : partiellement conforme”.",
      },
    });
  });

  it("cannot tell when no mention was seen on a page that was not wholly seen", () => {
    expect(judge(startWith(null, null, { calm: false }))).toEqual({
      outcome: "cantTell",
      why: {
        fr: "Aucune mention n'a été vue, mais la page de départ changeait encore quand elle a été lue.",
        en: "No mention was seen, but the start page was still changing when it was read.",
      },
      findings: [expect.objectContaining({ outcome: "cantTell", page: "start", quote: "", selector: "" })],
    });
  });

  it.each<[string, string | null, string]>([
    ["Accessibilité : totalement conforme", null, "The mention says “totalement conforme” but the statement says “partiellement conforme”."],
    [
      "Déclaration d’accessibilité",
      null,
      "The page names accessibility without one of the three legal states (totalement, partiellement or non conforme).",
    ],
    [
      "Conforme RGAA 4.1 niveau AA",
      null,
      "The page names accessibility without one of the three legal states (totalement, partiellement or non conforme).",
    ],
    [
      "Accessibilité : non/partiellement/totalement conforme",
      null,
      "The mention is the model's own text, left as is: it does not say which of the three states applies.",
    ],
  ])("fails on the wrong words: %s", (quote, _none, message) => {
    expect(messages(startWith(quote), declared)).toEqual([["start", quote, message]]);
  });

  it("fails without a mention", () => {
    expect(judge(startWith(null), declared)?.outcome).toBe("failed");
    expect(messages(startWith(null), declared)).toEqual([
      ["start", "", "The home page shows no mention of its accessibility status: a disabled person does not know what to expect."],
    ]);
  });

  it("fails when the mention is no link", () => {
    expect(messages(startWith("Accessibilité : non conforme", null))).toEqual([
      ["start", "Accessibilité : non conforme", "The mention does not lead to the accessibility statement: it is not a usable link."],
    ]);
  });

  it("fails when another page says otherwise", () => {
    const login = visitOf({
      role: "login",
      evidence: { declaration: observed({ mentions: [footerMention("Accessibilité : non conforme")], blocks: [] }) },
    });
    expect(messages(startWith("Accessibilité : partiellement conforme"), login, declared)).toEqual([
      ["login", "Accessibilité : non conforme", "This page shows “Accessibilité : non conforme” while the home page says “partiellement conforme”."],
    ]);
  });

  it("is untested when no page could be judged", () => {
    expect(judge(visitOf({ status: "dns_error", why: same("unknown host") }))).toEqual({ outcome: "untested", why: same("unknown host") });
  });
});
