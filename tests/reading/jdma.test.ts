import { describe, expect, it } from "vitest";
import { lookalikes, productOf, readJdma } from "../../src/reading/jdma.ts";
import { jdmaOf } from "../support/candidates.ts";

const page = { role: "start" as const, url: "https://demarche.gouv.fr/fin" };
const source = { ...page, page: "start" as const };
const at = (...urls: readonly string[]) => [{ page, candidates: urls.map((url) => jdmaOf({ url })) }];
const found = { page: "start", url: source.url, selector: "#avis", quote: "Je donne mon avis" };
const host = "https://jedonnemonavis.numerique.gouv.fr";

describe("readJdma", () => {
  it.each([
    [`${host}/Demarches/1?button=2`, "1", true],
    [`${host}/Demarches/3452?&view-mode=formulaire-avis&key=a`, "3452", false],
    ["https://voxusagers.numerique.gouv.fr/Demarches/1?&view-mode=formulaire-avis", "1", true],
    ["https://monavis.numerique.gouv.fr/demarches/1", "1", true],
    [`${host}/Demarches/avis/77?button=8`, null, null],
  ])("reads %s", (url, productId, matches) => {
    expect(readJdma(at(url), "1")).toEqual({ sources: [found], productId, matches });
  });

  it.each([
    host,
    `${host}/`,
    `${host}/static/bouton-bleu.svg`,
    `${host}/mentions-legales`,
    `${host}/public/product/12/stats`,
    "https://sondage.fr/Demarches/1",
    "pas une adresse",
  ])("takes %s for no button", (url) => {
    expect(readJdma(at(url), "1")).toEqual({ sources: [], productId: null, matches: null });
  });

  it("reads scripts and frames", () => {
    const script = jdmaOf({ form: "script", url: `${host}/Demarches/1?button=5`, quote: "" });
    const frame = jdmaOf({ form: "iframe", url: `${host}/Demarches/2` });
    expect(readJdma([{ page, candidates: [script, frame] }], "2")).toEqual({
      sources: [{ ...found, quote: `${host}/Demarches/1?button=5` }, found],
      productId: "2",
      matches: true,
    });
  });

  it("prefers the product of the procedure", () => {
    expect(readJdma(at(`${host}/Demarches/9`, `${host}/Demarches/1`), "1").productId).toBe("1");
  });
});

it("productOf reads the product, not the form", () => {
  expect([productOf(`${host}/Demarches/12?button=3`), productOf(`${host}/Demarches/avis/12`), productOf("")]).toEqual(["12", null, null]);
});

it("lookalikes lists pictures of the button that lead elsewhere", () => {
  const image = jdmaOf({ form: "image", url: "https://sondage.fr/1", quote: "" });
  expect(lookalikes([{ page, candidates: [image, jdmaOf()] }])).toEqual([{ ...found, quote: "https://sondage.fr/1" }]);
});
