import { describe, expect, it } from "vitest";
import { notObserved, observed } from "../../src/domain/observation.ts";
import { reviewItems } from "../../src/rgaa/review.ts";
import { axeOf, nodeOf, resultOf } from "../support/axe-results.ts";
import { visitOf } from "../support/dossiers.ts";

const url = "https://logement.exemple.gouv.fr/";

describe("what a person has to look at", () => {
  it("lists each criterion once, in order, with its official question and the places on every page", () => {
    const start = axeOf({
      violations: [resultOf("image-alt"), resultOf("heading-order", [nodeOf("#h", "<h4>")])],
      incomplete: [resultOf("color-contrast", [nodeOf("#a", "<p>"), nodeOf("#b", "<p>")])],
    });
    const form = axeOf({ incomplete: [resultOf("color-contrast", [nodeOf("#c", "<p>")])] });
    const items = reviewItems([visitOf({ evidence: { axe: observed(start) } }), visitOf({ role: "form", evidence: { axe: observed(form) } })]);
    expect(items).toEqual([
      {
        criterion: "3.2",
        question:
          "Dans chaque page web, le contraste entre la couleur du texte et la couleur de son arrière-plan est-il suffisamment élevé (hors cas particuliers)\u00a0?",
        candidates: [
          { page: "start", url, selector: "#a", quote: "<p>" },
          { page: "start", url, selector: "#b", quote: "<p>" },
          { page: "form", url, selector: "#c", quote: "<p>" },
        ],
      },
      {
        criterion: "9.1",
        question: "Dans chaque page web, l’information est-elle structurée par l’utilisation appropriée de titres\u00a0?",
        candidates: [{ page: "start", url, selector: "#h", quote: "<h4>" }],
      },
    ]);
  });

  it("gives ten places of a page at most", () => {
    const nodes = Array.from({ length: 15 }, (_, index) => nodeOf(`#n${index}`));
    const items = reviewItems([visitOf({ evidence: { axe: observed(axeOf({ incomplete: [resultOf("color-contrast", nodes)] })) } })]);
    expect(items.map(({ candidates }) => candidates.length)).toEqual([10]);
  });

  it("is empty for pages that were not seen, or on which axe failed", () => {
    const axe = observed(axeOf({ incomplete: [resultOf("color-contrast")] }));
    expect(
      reviewItems([visitOf({ status: "blocked", evidence: { axe } }), visitOf({ evidence: { axe: notObserved("crashed", "x") } }), visitOf()]),
    ).toEqual([]);
  });
});
