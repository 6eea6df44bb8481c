import type { Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { collectDom } from "../../../src/browser/in-page/dom.ts";
import { launchTestBrowser, openHtml } from "../../support/browser.ts";

describe("collectDom", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchTestBrowser();
  });
  afterAll(() => browser?.close());

  it("tells a page that shows nothing from one whose words are all hidden from screen readers", async () => {
    const silentOf = async (body: string): Promise<unknown> => {
      const { read, close } = await openHtml(browser, `<!doctype html><html lang="fr"><title>Aide</title><body>${body}</body></html>`);
      const { text, silent } = await read(collectDom, { maxText: 1000 });
      await close();
      return [text, silent];
    };
    expect(await silentOf(`<div aria-hidden="true"><h1>Demander une aide</h1></div>`)).toEqual(["", true]);
    expect(await silentOf(`<p>Aide</p><div aria-hidden="true"><p>décor</p></div>`)).toEqual(["Aide", undefined]);
    expect(await silentOf(`<div aria-hidden="true" hidden>Demander une aide</div><div aria-hidden="true"></div>`)).toEqual(["", undefined]);
  });

  it("tells a page of which nothing can be seen", async () => {
    const unseenOf = async (body: string): Promise<unknown> => {
      const { read, close } = await openHtml(browser, `<!doctype html><html lang="fr"><title>Aide</title><body>${body}</body></html>`);
      const { unseen } = await read(collectDom, { maxText: 1000 });
      await close();
      return unseen;
    };
    const field = `<input type="search"><svg width="99" height="99"></svg>`;
    expect(await unseenOf(`<div style="opacity:0"><p>Demander une aide</p>${field}</div>`)).toBe(true);
    expect(await unseenOf(field)).toBe(undefined);
    expect(await unseenOf("<p>Aide</p>")).toBe(undefined);
  });

  it("keeps the words of pictures and drawings where the page has hardly any others", async () => {
    const besidesOf = async (body: string): Promise<unknown> => {
      const { read, close } = await openHtml(browser, `<!doctype html><html lang="fr"><title>Aide</title><body>${body}</body></html>`);
      const { besides } = await read(collectDom, { maxText: 1000 });
      await close();
      return besides;
    };
    const drawn = `<img alt="Site en maintenance" src="x" width="99" height="99"><svg width="99" height="99"><text y="50">Revenez demain</text></svg>`;
    expect(await besidesOf(drawn)).toBe("Site en maintenance Revenez demain");
    expect(await besidesOf(`<img alt="" src="x"><img alt="caché" hidden src="x">`)).toBe(undefined);
    expect(await besidesOf(`<p>${"Demander une aide. ".repeat(20)}</p>${drawn}`)).toBe(undefined);
  });

  it("reads the visible text only, through shadow roots and frames, and counts what decides an RGAA theme", async () => {
    const { read, close } = await openHtml(
      browser,
      `<!doctype html><html lang="fr"><head><title> Ma  démarche </title><meta name="Viewport" content="width=device-width"><meta name="generator" content="Spip"></head>
      <body><h1>Demander&nbsp;une <b>aide</b></h1><p>Il reste 76<b>,5</b> %.<br>Fin</p><p hidden>caché</p><script>var x = "script"</script>
      <p style="position:absolute;width:1px;height:1px;overflow:hidden">lu <b>seulement</b></p><details><summary>Plus</summary><p>replié</p></details>
      <span style="display:block">un</span><span>deux</span><div id="h"></div><iframe srcdoc="<p>dans le cadre</p>"></iframe>
      <form><input value="secret"><input type="hidden"><select><option>choix</option></select><textarea>tapé</textarea><button>Envoyer</button></form>
      <ul><li><a href="/a">lien</a></li></ul><div role="heading" aria-level="3">Titre ARIA</div><img alt="" src="x.png"><audio></audio>
      <svg width="9" height="9"><svg></svg></svg>
      <script>h.attachShadow({mode:"open"}).innerHTML = "<p>ombre <slot></slot></p>"; h.textContent = "projetée"</script></body></html>`,
    );
    const found = await read(collectDom, { maxText: 1000 });
    expect(found).toEqual({
      url: "https://demarche.exemple.gouv.fr/",
      title: "Ma démarche",
      lang: "fr",
      text: "Demander une aide Il reste 76,5 %. Fin Plus un deux ombre projetée dans le cadre Envoyer lien Titre ARIA",
      textCut: false,
      elements: found.elements,
      headings: [
        { level: 1, text: "Demander une aide", selector: "body > h1" },
        { level: 3, text: "Titre ARIA", selector: "body > div:nth-of-type(2)" },
      ],
      counts: { img: 1, svg: 1, canvas: 0, iframe: 1, table: 0, form: 1, field: 3, video: 0, audio: 1, object: 0, link: 1, button: 2, list: 1 },
      viewport: "width=device-width",
      generator: "Spip",
    });
    expect(found.elements).toBeGreaterThan(30);
    await close();
  });

  it("cuts a long text and says so", async () => {
    const { read, close } = await openHtml(browser, "<p>abcdefghij</p>");
    const { text, textCut, lang, viewport } = await read(collectDom, { maxText: 4 });
    expect({ text, textCut, lang, viewport }).toEqual({ text: "abcd", textCut: true, lang: null, viewport: null });
    await close();
  });
});
