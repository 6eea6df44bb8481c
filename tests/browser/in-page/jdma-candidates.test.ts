import type { Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { collectJdmaCandidates } from "../../../src/browser/in-page/jdma-candidates.ts";
import { launchTestBrowser, openHtml } from "../../support/browser.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchTestBrowser();
});
afterAll(() => browser.close());

const host = "https://jedonnemonavis.numerique.gouv.fr";
async function collect(body: string, max = 200) {
  const { read, close } = await openHtml(browser, `<!doctype html><html lang="fr"><body>${body}</body></html>`);
  const { candidates } = await read(collectJdmaCandidates, { max });
  await close();
  return candidates;
}

describe("collectJdmaCandidates", () => {
  it("finds the button with its official or its copied image", async () => {
    const body = `<main><a id="a" href="${host}/Demarches/1?button=2"><img src="${host}/static/bouton-bleu.svg" alt="Je donne mon avis" width="9" height="9"></a></main><a id="b" href="//voxusagers.numerique.gouv.fr/Demarches/3?&view-mode=formulaire-avis">Donner son avis</a>`;
    expect(await collect(body)).toEqual([
      { selector: "#a", landmark: "main", visible: true, form: "link", url: `${host}/Demarches/1?button=2`, quote: "Je donne mon avis" },
      {
        selector: "#b",
        landmark: null,
        visible: true,
        form: "link",
        url: "https://voxusagers.numerique.gouv.fr/Demarches/3?&view-mode=formulaire-avis",
        quote: "Donner son avis",
      },
    ]);
  });

  it("finds the address in a click handler, a form, or a page of the same host that counts clicks", async () => {
    const body = `<button onclick="window.open('${host}/Demarches/avis/812?button=44')">Je donne mon avis</button>
      <form action="${host}/Demarches/7"><input type="submit" value="Je donne mon avis"></form>
      <a href="/redirection?url=${encodeURIComponent(`${host}/Demarches/55?button=9`)}">Je donne mon avis</a>`;
    expect((await collect(body)).map(({ form, url, quote }) => [form, url, quote])).toEqual([
      ["link", `${host}/Demarches/avis/812?button=44`, "Je donne mon avis"],
      ["link", `${host}/Demarches/7`, "Je donne mon avis"],
      ["link", `${host}/Demarches/55?button=9`, "Je donne mon avis"],
    ]);
  });

  it("finds the widget's script and the frame", async () => {
    const body = `<script src="${host}/static/jdma-modal-widget.js" data-jdma-form-url="${host}/Demarches/12?button=3" data-jdma-button-label="Je donne mon avis"></script><iframe src="${host}/Demarches/4" title="Avis"></iframe>`;
    expect((await collect(body)).map(({ form, url, quote }) => [form, url, quote])).toEqual([
      ["script", `${host}/Demarches/12?button=3`, "Je donne mon avis"],
      ["iframe", `${host}/Demarches/4`, "Avis"],
    ]);
  });

  it("keeps a control that shows the official picture and leads elsewhere, as a picture", async () => {
    expect(
      (await collect(`<a href="https://sondage.fr/1"><img src="/x.svg" alt="Je donne mon avis"></a>`)).map(({ form, url }) => [form, url]),
    ).toEqual([["image", "https://sondage.fr/1"]]);
  });

  it.each([
    "<p>Je donne mon avis</p>",
    `<img src="${host}/static/bouton-bleu.svg" alt="Je donne mon avis">`,
    `<a href="https://x.fr/?url=${host}/Demarches/1">Avis</a>`,
    `<script src="${host}/static/autre.js"></script>`,
    "<a href='/avis'>Votre avis</a>",
  ])("brings nothing back of %s", async (body) => {
    expect(await collect(body)).toEqual([]);
  });

  it("is bounded", async () => {
    expect(await collect(`<a href="${host}/Demarches/1">Avis</a>`.repeat(5), 2)).toHaveLength(2);
  });
});
