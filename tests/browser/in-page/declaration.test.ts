import type { Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { collectDeclaration } from "../../../src/browser/in-page/declaration.ts";
import { launchTestBrowser, openHtml } from "../../support/browser.ts";

const url = "https://demarche.exemple.gouv.fr/";

describe("collectDeclaration", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchTestBrowser();
  });
  afterAll(() => browser?.close());

  const mentionsOf = async (body: string) => {
    const { read, close } = await openHtml(browser, `<!doctype html><title>Démarche</title>${body}`);
    const { mentions } = await read(collectDeclaration, { max: 50 });
    await close();
    return mentions.map(({ quote, href, landmark, visible }) => [quote, href?.replace(url, "/") ?? null, landmark, visible]);
  };

  it.each<[string, (string | boolean | null)[]]>([
    [
      "<footer><a href='/accessibilite'>Accessibilité&nbsp;: non conforme</a></footer>",
      ["Accessibilité : non conforme", "/accessibilite", "footer", true],
    ],
    [
      "<footer><a href='a'>Accessibilité : <b>par</b>tiellement conforme</a></footer>",
      ["Accessibilité : partiellement conforme", "/a", "footer", true],
    ],
    ["<nav><a>Accessibilité : non conforme</a></nav>", ["Accessibilité : non conforme", null, "nav", true]],
    [
      "<footer><p>Accessibilité numérique : conformité partielle (<a href='a'>voir la déclaration</a>)</p></footer>",
      ["Accessibilité numérique : conformité partielle (voir la déclaration)", "/a", "footer", true],
    ],
    ["<ul><li><a href='a'>Accessibilité</a> : non conforme</li></ul>", ["Accessibilité : non conforme", "/a", null, true]],
    ["<a href='a' title='Accessibilité : totalement conforme'>Accessibilité</a>", ["Accessibilité : totalement conforme", "/a", null, true]],
    ["<a href='a' aria-label='Accessibilité : non conforme'><svg width=9 height=9></svg></a>", ["Accessibilité : non conforme", "/a", null, true]],
    ["<a href='//autre.fr/declaration-d-accessibilit%C3%A9'>Lire</a>", ["Lire", "https://autre.fr/declaration-d-accessibilit%C3%A9", null, true]],
    ["<a href='#/accessibilite'>Handicap</a>", ["Handicap", "/#/accessibilite", null, true]],
    ["<p>Accessibilité : non conforme · Hébergé en France</p>", ["Accessibilité : non conforme · Hébergé en France", null, null, true]],
    ["<footer hidden><a href='a'>Accessibilité : non conforme</a></footer>", ["Accessibilité : non conforme", "/a", "footer", false]],
  ])("%s", async (body, mention) => {
    expect(await mentionsOf(body)).toEqual([mention]);
  });

  it("leaves out display settings and pages about something else", async () => {
    expect(await mentionsOf("<button>Accessibilité</button><a href='/contact'>Contact</a><p>L’accessibilité est notre affaire.</p>")).toEqual([]);
  });

  it("brings back the titles by which a declaration is known, through a shadow root", async () => {
    const { read, close } = await openHtml(
      browser,
      `<title>Déclaration</title><div id="h"></div><script>h.attachShadow({mode:"open"}).innerHTML = "<h1>Déclaration d’accessibilité</h1>"</script>`,
    );
    const { title, headings } = await read(collectDeclaration, { max: 50 });
    expect({ title, headings }).toEqual({ title: "Déclaration", headings: ["Déclaration d’accessibilité"] });
    await close();
  });
});
