import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openReader } from "../../src/browser/session.ts";
import { twins } from "../../src/gather/twins.ts";
import { launchTestBrowser, openTestContext } from "../support/browser.ts";
import { probeOf } from "../support/probe.ts";

const link = (path: string, words = "nous joindre"): string => `<a href="${path}">${words}</a>`;

const menu = (here: string): string =>
  `<nav><ul>${["Discuter", "Appeler"].map((name) => `<li><a href="#"${name === here ? ' aria-current="page"' : ""}>${name}</a></li>`).join("")}</ul></nav>`;

const pages: Readonly<Record<string, string>> = {
  "/chat": "<main>Discutez avec nos agents</main>",
  "/telephone":
    "<main><p>Appelez notre standard</p></main><script>document.querySelector('p').textContent += ' demain'; top.location = '/perdu'</script>",
  "/telephone-bis": "<header>Autre en-tête</header><main><p>Appelez notre standard demain</p></main>",
  "/menu-chat": `<main>${menu("Discuter")}<h1>Nous joindre</h1><p>Nos agents répondent à toute heure.</p></main>`,
  "/menu-voix": `<main>${menu("Appeler")}<h1>Nous joindre</h1><p>Les lignes ouvrent du lundi au vendredi.</p></main>`,
  "/soon": '<meta http-equiv="refresh" content="30; url=/chat">',
  "/menus": `<p>Vous pouvez ${link("/menu-chat")} par écrit ou ${link("/menu-voix")} par téléphone.</p>`,
  "/delayed": `<p>Vous pouvez ${link("/chat")} par écrit ou ${link("/soon")} par téléphone.</p>`,
  "/bare": `${link("/chat")} ${link("/telephone")}`,
  "/bare-same": `${link("/telephone")} ${link("/telephone-bis")}`,
  "/sentence": `<p>Vous pouvez ${link("/chat")} par écrit ou ${link("/telephone")} par téléphone.</p>`,
  "/same": `<p>Vous pouvez ${link("/telephone-bis")} demain ou ${link("/telephone")} ce soir.</p>`,
  "/sentences": `<p>Écrivez : ${link("/chat")}. Appelez : ${link("/telephone")}.</p>`,
  "/items": `<ul><li>Par écrit ${link("/chat")}</li><li>Par téléphone ${link("/telephone")}</li></ul>`,
  "/items-of-items": `<ul><li>Par écrit<ul><li>${link("/chat")}</li></ul></li><li>Par téléphone<ul><li>${link("/telephone")}</li></ul></li></ul>`,
  "/paragraphs": `<p>Par écrit. ${link("/chat")}.</p><p>Par téléphone. ${link("/telephone")}.</p>`,
  "/banner-and-footer": `<header><div>${link("/chat")}</div></header><footer><div>${link("/telephone")}</div></footer>`,
  "/headings": `<h2>Par écrit</h2><div>${link("/chat")}</div><h2>Par téléphone</h2><div>${link("/telephone")}</div>`,
  "/ambiguous": `<p>Nos pages : ${link("/chat")} ${link("/telephone")}</p>`,
  "/pictures": `<div><span><img src="data:," alt="Écrire"> <img src="data:," alt="Appeler"></span><span>${link("/chat")} ${link("/telephone")}</span></div>`,
  "/table": `<table><tr><td>${link("/chat")} par écrit</td><td>${link("/telephone")}</td></tr></table>`,
  "/leaving": `<p>Vous pouvez ${link("/chat", "quitter")} ou ${link("/deconnexion", "quitter")} tout de suite.</p>`,
  "/two-sites": `${link("https://www.mairie.exemple.fr/")} ${link("https://ecole.fr/")}`,
  "/one-owner": `${link("https://service-public.fr/")} ${link("https://www.service-public.gouv.fr/")}`,
  "/here-and-there": `${link("/chat")} ${link("https://ecole.fr/")}`,
  "/elsewhere": `<p>Vous pouvez ${link("https://exemple.fr/a")} par écrit ou ${link("https://exemple.fr/b")} par téléphone.</p>`,
};

describe("links that only the eye tells apart", () => {
  let browser: Browser;
  let server: Server;
  beforeAll(async () => {
    browser = await launchTestBrowser();
    server = createServer((request, response) => {
      response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
      response.end(`<!DOCTYPE html><html lang="fr"><title>Page</title><body>${pages[request.url ?? ""] ?? ""}</body></html>`);
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  /** What the pages of each pair have in common, and where the page is afterwards. */
  const shared = async (path: string) => {
    const context = await openTestContext(browser);
    const page = await context.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, { waitUntil: "load" });
    const { pairs } = await twins.gather(probeOf({ page, read: await openReader(page) }));
    const left = { path: new URL(page.url()).pathname, frames: page.frames().length };
    await context.close();
    expect(left).toEqual({ path, frames: 1 });
    return pairs.map((pair) => pair.shared);
  };

  it.each([
    ["/sentence", [0]],
    ["/same", [1]],
    ["/pictures", [0]],
    ["/menus", [0]],
    ["/delayed", [0]],
    ["/bare", [0]],
    ["/bare-same", [1]],
    ["/sentences", []],
    ["/items", []],
    ["/items-of-items", []],
    ["/paragraphs", []],
    ["/banner-and-footer", []],
    ["/headings", []],
    ["/ambiguous", []],
    ["/table", []],
    ["/leaving", []],
    ["/elsewhere", []],
    ["/two-sites", [0]],
    ["/one-owner", []],
    ["/here-and-there", []],
  ])("%s", async (path, expected) => {
    expect(await shared(path)).toEqual(expected);
  });
});
