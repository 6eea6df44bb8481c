import { describe, expect, it } from "vitest";
import check from "../../src/checks/jdma-button.ts";
import type { JdmaCandidate } from "../../src/domain/evidence.ts";
import { observed } from "../../src/domain/observation.ts";
import { jdmaOf } from "../support/candidates.ts";
import { dossierOf, judged, procedureOf, visitOf } from "../support/dossiers.ts";

const url = "https://logement.exemple.gouv.fr/";
const judge = (candidates: readonly JdmaCandidate[], id = "1", jdmaId?: string) =>
  judged(
    check,
    dossierOf([visitOf({ evidence: { jdma: observed({ candidates }) } })], { procedure: procedureOf({ id, ...(jdmaId ? { jdmaId } : {}) }) }),
  )[0];
const source = { page: "start", url, selector: "#avis", quote: "Je donne mon avis" };

describe("jdma-button", () => {
  it("passes with this procedure's button", () => {
    expect(judge([jdmaOf()])).toEqual({
      outcome: "passed",
      level: "Oui",
      why: { fr: "Le bouton de cette démarche (1) est là.", en: "The button of this procedure (1) is there." },
      details: { sources: [source], productId: "1", matches: true },
    });
  });

  it("compares with the product id of the list when it differs from the procedure's", () => {
    expect(judge([jdmaOf()], "1656", "1")?.outcome).toBe("passed");
  });

  it("passes with a button whose address names no procedure", () => {
    expect(judge([jdmaOf({ url: "https://jedonnemonavis.numerique.gouv.fr/Demarches/avis/7?button=8" })])).toMatchObject({
      outcome: "passed",
      level: "Oui",
      details: { productId: null, matches: null },
    });
  });

  it("accuses no button where the product of the procedure is not known: an audit without a list, a slug", () => {
    expect(judge([jdmaOf()], "etat-civil-5dd11a")).toMatchObject({
      outcome: "passed",
      level: "Oui",
      why: { fr: "Le bouton est là ; il recueille les avis de la démarche 1." },
      details: { productId: "1", matches: null },
    });
  });

  it("asks a person when the button is another procedure's", () => {
    const verdict = judge([jdmaOf()], "1656");
    expect([verdict?.outcome, verdict?.level, verdict?.details]).toEqual(["cantTell", "Oui", { sources: [source], productId: "1", matches: false }]);
    expect(verdict?.findings).toEqual([
      {
        outcome: "cantTell",
        message: verdict?.why,
        repair: {
          fr: "Utilisez le bouton créé pour cette démarche, ou indiquez son numéro dans procedures.yaml (jdma_id).",
          en: "Use the button created for this procedure, or state its number in procedures.yaml (jdma_id).",
        },
        ...source,
      },
    ]);
  });

  it("never says Non: not seen is to confirm", () => {
    const verdict = judge([]);
    expect([verdict?.outcome, verdict?.level, verdict?.findings?.length, verdict?.details]).toEqual([
      "cantTell",
      "À vérifier",
      1,
      { sources: [], productId: null, matches: null },
    ]);
    expect(verdict?.why.fr).toContain("la seule page visitée");
  });

  it("points at a control that looks like the button", () => {
    const verdict = judge([jdmaOf({ form: "image", url: "https://sondage.fr/1" })]);
    expect([verdict?.level, verdict?.findings?.[0]?.selector, verdict?.why.fr.includes("ressemble au bouton")]).toEqual([
      "À vérifier",
      "#avis",
      true,
    ]);
  });

  it("is untested when no page was seen", () => {
    expect(judged(check, dossierOf([visitOf({ status: "blocked" })]))[0]?.outcome).toBe("untested");
  });
});
