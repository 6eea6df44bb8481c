import type { Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readDownwards } from "../../../src/browser/in-page/downwards.ts";
import { collectLinks } from "../../../src/browser/in-page/links.ts";
import { launchTestBrowser, openHtml } from "../../support/browser.ts";

describe("in-page kit", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchTestBrowser();
  });
  afterAll(() => browser?.close());

  it("names links from text, images, labels and titles, and says where they are", async () => {
    const { read, close } = await openHtml(
      browser,
      `<header><a href="/a">Accueil&nbsp;<b>du site</b></a></header>
       <main><h1>Titre</h1><a href="./b"><img alt="Écrire" src="x.png"></a><a id="c" href="//autre.fr/c" aria-label="Contact">x</a><a title="Aide" href="#"></a></main>
       <footer><a hidden href="/d">Caché</a><button>Menu</button></footer>`,
    );
    const { links } = await read(collectLinks, { max: 100 });
    expect(links.map(({ name, href, landmark, visible, kind }) => ({ name, href, landmark, visible, kind }))).toEqual([
      { name: "Accueil du site", href: "https://demarche.exemple.gouv.fr/a", landmark: "header", visible: true, kind: "link" },
      { name: "Écrire", href: "https://demarche.exemple.gouv.fr/b", landmark: "main", visible: true, kind: "link" },
      { name: "Contact", href: "https://autre.fr/c", landmark: "main", visible: true, kind: "link" },
      { name: "Aide", href: "https://demarche.exemple.gouv.fr/#", landmark: "main", visible: false, kind: "link" },
      { name: "Caché", href: "https://demarche.exemple.gouv.fr/d", landmark: "footer", visible: false, kind: "link" },
      { name: "Menu", href: null, landmark: "footer", visible: true, kind: "button" },
    ]);
    await close();
  });

  it("walks through a form whose fields bear the names of what is walked by", async () => {
    const { read, close } = await openHtml(
      browser,
      `<main><form style="writing-mode:vertical-rl">Votre demande<input name="childNodes"><input name="parentElement"></form></main>`,
    );
    expect(await read((kit) => kit.all("form").map((form) => kit.childrenOf(form).map(({ nodeName }) => nodeName)), null)).toEqual([
      ["#text", "INPUT", "INPUT"],
    ]);
    expect(await read(readDownwards, null)).toMatchObject({ selector: "body > main > form" });
    await close();
  });

  it("takes no word of a page for a landmark but those that are", async () => {
    const { read, close } = await openHtml(
      browser,
      `<div role="constructor"><a href="/a">x</a></div><nav role="toString"><a href="/b">y</a></nav><div role="banner"><a href="/c">z</a></div>`,
    );
    expect(await read((kit) => kit.all("a").map((a) => kit.landmarkOf(a)), null)).toEqual([null, "nav", "header"]);
    await close();
  });

  it("tells elements by no name, and links by no address, that is longer than people write", async () => {
    const long = "a".repeat(300_000);
    const { read, close } = await openHtml(browser, `<main id="${long}"><p>x</p><x-${long}><a href="/${long}">y</a></x-${long}></main>`);
    const [link] = await read(
      (kit) =>
        kit.all("a").map((a) => ({
          selector: kit.selector(a),
          back: kit.resolve(kit.selector(a)) === a,
          length: kit.absolute(a, a.getAttribute("href"))?.length,
        })),
      null,
    );
    expect(link).toEqual({ selector: "body > main > :nth-child(2) > a", back: true, length: 10_000 });
    await close();
  });

  it("sees open shadow roots and same-origin frames, with selectors that resolve", async () => {
    const { read, close } = await openHtml(
      browser,
      `<div id="host"></div><iframe srcdoc="<p><a href='https://x.fr/frame'>Dans le cadre</a></p>"></iframe>
       <script>document.getElementById("host").attachShadow({mode:"open"}).innerHTML = "<a href='/ombre'>Dans l'ombre</a>"</script>`,
    );
    const found = await read(
      (kit) =>
        kit
          .all("a")
          .map((a) => ({ selector: kit.selector(a), back: kit.resolve(kit.selector(a)) === a, name: kit.name(a), visible: kit.visible(a) })),
      null,
    );
    expect(found).toEqual([
      { selector: "#host >>> a", back: true, name: "Dans l'ombre", visible: true },
      {
        selector: "html > body > iframe |> html > body > p > a"
          .replace("html > body > iframe", "body > iframe")
          .replace("html > body > p", "body > p"),
        back: true,
        name: "Dans le cadre",
        visible: true,
      },
    ]);
    await close();
  });

  it("reads frames that nest without end ten levels deep", async () => {
    const { read, close } = await openHtml(
      browser,
      `<p>Ici</p><script>let at = document; for (let i = 0; i < 15; i++) { const frame = at.createElement("iframe"); at.body.append(frame); at = frame.contentDocument; at.body.innerHTML = "<p>Là</p>" }</script>`,
    );
    expect(await read((kit) => kit.all("p").length, null)).toBe(11);
    await close();
  });

  it("reads what a slot was given, and what stands in an element without a box", async () => {
    const { read, close } = await openHtml(
      browser,
      `<my-link>Dans la fente</my-link><a href="/c"><span style="display:contents">Sans boîte</span> <span style="display:none">caché</span></a>
       <script>customElements.define("my-link", class extends HTMLElement { connectedCallback() { this.attachShadow({ mode: "open" }).innerHTML = '<a href="/s"><slot></slot></a>' } })</script>`,
    );
    const { links } = await read(collectLinks, { max: 10 });
    expect(links.map(({ name }) => name).sort()).toEqual(["Dans la fente", "Sans boîte"]);
    await close();
  });

  it("reads with pristine built-ins whatever the page did to its own", async () => {
    const { read, close } = await openHtml(
      browser,
      `<a href="/x">X</a><script>Array.prototype.map = () => { throw new Error("hostile") }; JSON.stringify = () => "hostile"; document.querySelectorAll = () => []; Element.prototype.getAttribute = () => "hostile"</script>`,
    );
    const { links } = await read(collectLinks, { max: 10 });
    expect(links.map((link) => link.href)).toEqual(["https://demarche.exemple.gouv.fr/x"]);
    await close();
  });
});
