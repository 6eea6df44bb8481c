import { expect, it } from "vitest";
import { jdma } from "../../src/gather/jdma.ts";
import { launchTestBrowser } from "../support/browser.ts";
import { gatherFrom } from "../support/reading.ts";

it("jdma gatherer: the official forms, whatever the product", async () => {
  const browser = await launchTestBrowser();
  const url = "https://monavis.numerique.gouv.fr/Demarches/77";
  const found = await gatherFrom(browser, jdma, `<a id="j" href="${url}">Je donne mon avis</a>`);
  await browser.close();
  expect([jdma.key, found]).toEqual([
    "jdma",
    { candidates: [{ selector: "#j", landmark: null, visible: true, form: "link", url, quote: "Je donne mon avis" }] },
  ]);
});
