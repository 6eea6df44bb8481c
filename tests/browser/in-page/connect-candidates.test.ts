import type { Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { collectConnectCandidates } from "../../../src/browser/in-page/connect-candidates.ts";
import type { ConnectCandidate } from "../../../src/domain/evidence.ts";
import { launchTestBrowser, openHtml } from "../../support/browser.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchTestBrowser();
});
afterAll(() => browser.close());

async function collect(body: string, max = 200): Promise<readonly ConnectCandidate[]> {
  const { read, close } = await openHtml(browser, `<!doctype html><html lang="fr"><body>${body}</body></html>`);
  const { candidates } = await read(collectConnectCandidates, { max });
  await close();
  return candidates;
}

describe("collectConnectCandidates", () => {
  it("writes everything a reading needs of a control", async () => {
    const body = `<main><form method="post" action="/auth/fc"><p>Choisissez : <button id="fc" class="fr-connect" title="Vers FranceConnect"><span>S’identifier avec</span> <span>FranceConnect</span></button></p></form></main>`;
    expect(await collect(body)).toEqual([
      {
        selector: "#fc",
        landmark: "main",
        visible: true,
        tag: "button",
        name: "S’identifier avec FranceConnect",
        title: "Vers FranceConnect",
        classes: "fr-connect",
        target: "https://demarche.exemple.gouv.fr/auth/fc",
        method: "post",
        actionable: true,
        disabled: false,
        images: [],
        context: "Choisissez : S’identifier avec FranceConnect",
      },
      expect.objectContaining({
        tag: "p",
        name: "",
        actionable: false,
        target: null,
        method: null,
        context: "Choisissez : S’identifier avec FranceConnect",
      }),
    ]);
  });

  it("reads file names of images, sources, sprites and backgrounds, own or inside, and no data", async () => {
    const body = `<style>#b span{background:url("/i/btn-fc.png?v=2")}#b::before{content:"";background-image:url(/i/fc_bouton_hover.svg)}</style>
      <a id="a" href="/l"><picture><source srcset="/i/franceconnect-2x.webp 2x"><img src="/i/FCboutons-10.svg" alt=""></picture></a>
      <a id="b" href="/l"><span>&nbsp;</span></a>
      <a id="c" href="/l" class="fr-connect"><img src="data:image/png;base64,AAAA" alt=""></a>`;
    expect((await collect(body)).map(({ selector, images }) => [selector, images])).toEqual([
      ["#a", ["franceconnect-2x.webp", "FCboutons-10.svg"]],
      ["#b", ["fc_bouton_hover.svg", "btn-fc.png"]],
      ["#c", []],
    ]);
  });

  it("finds targets in links, forms, form attributes, data and scripts", async () => {
    const body = `<a href="/a">FranceConnect</a><form action="/b"><button>FranceConnect</button><button formaction="/c" formmethod="post">FranceConnect</button></form>
      <button data-href="/d">FranceConnect</button><button onclick="window.location.href = '/e'">FranceConnect</button>
      <a href="#" onclick="location.assign('/f')">FranceConnect</a><button type="button">FranceConnect</button><a href="#">FranceConnect</a>`;
    const base = "https://demarche.exemple.gouv.fr/";
    expect((await collect(body)).filter((one) => one.actionable).map(({ target, method }) => [target, method])).toEqual([
      [`${base}a`, "get"],
      [`${base}b`, "get"],
      [`${base}c`, "post"],
      [`${base}d`, null],
      [`${base}e`, null],
      [`${base}f`, "get"],
      [null, null],
      [`${base}#`, "get"],
    ]);
  });

  it("says what can be used, what is disabled, what only opens something", async () => {
    const body = `<button disabled>FranceConnect</button><button aria-disabled="true">FranceConnect</button><fieldset disabled><button>FranceConnect</button></fieldset>
      <button style="pointer-events:none">FranceConnect</button><button aria-expanded="false">FranceConnect</button><details><summary>FranceConnect</summary></details>
      <a>FranceConnect</a><a tabindex="0">FranceConnect</a><div role="button">FranceConnect</div>`;
    expect((await collect(body)).filter((one) => one.name !== "").map(({ actionable, disabled }) => `${actionable} ${disabled}`)).toEqual([
      "true true",
      "true true",
      "true true",
      "true true",
      "false false",
      "false false",
      "false false",
      "true false",
      "true false",
    ]);
  });

  it("names what a closed dialog holds, and says that it is not visible", async () => {
    const found = await collect(`<dialog><button id="fc"><span>S’identifier avec</span> <span>FranceConnect</span></button></dialog>`);
    expect(found.map(({ selector, name, visible, landmark }) => [selector, name, visible, landmark])[0]).toEqual([
      "#fc",
      "S’identifier avec FranceConnect",
      false,
      "dialog",
    ]);
  });

  it("keeps the heading of the block in which a generic control stands alone, and the question above a choice", async () => {
    const body = `<section><h2>FranceConnect</h2><a id="a" href="/x">Je me connecte</a> <a href="https://franceconnect.gouv.fr/">En savoir plus</a></section>
      <section><h2>FranceConnect</h2><a href="/y">Se connecter</a><a href="/z">Continuer</a></section>
      <fieldset><legend>Comment vous identifier ?</legend><label><input id="r" type="radio"> FranceConnect</label></fieldset><button id="t" role="tab">FranceConnect</button>`;
    const found = await collect(body);
    expect(found.filter((one) => one.heading ?? one.choice).map(({ selector, heading, choice }) => [selector, heading, choice])).toEqual([
      ["#a", "FranceConnect", undefined],
      ["#r", "Comment vous identifier ?", "radio"],
      ["#t", undefined, "tab"],
    ]);
  });

  it("finds a frame of another site by its address, and a picture that only its file names", async () => {
    const body = `<iframe id="f" title="Connexion" src="https://w.editeur.fr/franceconnect/bouton"></iframe><img id="i" src="/FCboutons-10.9d1.png" onclick="go()" width="9" height="9">`;
    const found = await collect(body);
    expect(found.map(({ selector, tag, target, images }) => [selector, tag, target, images])).toEqual([
      ["#f", "iframe", "https://w.editeur.fr/franceconnect/bouton", ["bouton"]],
      ["#i", "img", null, ["FCboutons-10.9d1.png"]],
    ]);
  });

  it("takes the method that a script will use", async () => {
    const found = await collect(`<a href="/a" data-turbo-method="post">FranceConnect</a><a href="/b" data-method="delete">FranceConnect</a>`);
    expect(found.filter((one) => one.actionable).map(({ method }) => method)).toEqual(["post", "post"]);
  });

  it("is bounded, controls first", async () => {
    const found = await collect(`${"<p>FranceConnect en parle</p>".repeat(20)}<button>FranceConnect</button>`, 5);
    expect([found.length, found[0]?.tag]).toEqual([5, "button"]);
  });

  it("brings nothing back of a page about something else", async () => {
    expect(await collect(`<a href="/login" class="connect">Se connecter</a><p>En France, connectez-vous.</p>`)).toEqual([]);
  });
});
