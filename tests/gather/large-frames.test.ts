import type { Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { contacts } from "../../src/gather/contacts.ts";
import { forms } from "../../src/gather/forms.ts";
import { franceConnect } from "../../src/gather/france-connect.ts";
import { sessionOf } from "../../src/gather/tab-session.ts";
import { launchTestBrowser, openHtml } from "../support/browser.ts";
import { probeOf } from "../support/probe.ts";

const held =
  encodeURIComponent(`<form method="post" action="https://tiers.fr/envoi"><label>Nom <input name="nom"></label><button>Envoyer</button></form>
  <p>Une question ? <a href="tel:+33144556677">01 44 55 66 77</a></p><a class="fr-connect" href="https://tiers.fr/fc">S'identifier avec FranceConnect</a>`);
/** A page of which a frame of another origin holds everything. */
const page = (width: number, more = ""): string =>
  `<!doctype html><html lang="fr"><title>Carte</title><main><iframe id="demande" title="Demande" width="${width}" height="600"${more} src="data:text/html,${held}"></iframe></main>`;

describe("large frames of other sites", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchTestBrowser();
  });
  afterAll(() => browser?.close());

  const found = async (html: string) => {
    const opened = await openHtml(browser, html);
    const probe = probeOf(opened);
    const evidence = { forms: await forms.gather(probe), contacts: await contacts.gather(probe), connect: await franceConnect.gather(probe) };
    await opened.close();
    return evidence;
  };

  it("are read as the page is, each thing at its place in the page", async () => {
    const seen = await found(page(900));
    expect(seen.forms.forms).toMatchObject([
      { selector: expect.stringMatching(/^#demande \|> .*form$/), landmark: "main", fields: [{ name: "nom" }] },
    ]);
    expect(seen.contacts.candidates.filter(({ kind }) => kind === "tel-link")).toMatchObject([
      { selector: expect.stringMatching(/^#demande \|> /), landmark: "main", visible: true, href: "tel:+33144556677" },
    ]);
    expect(seen.connect.candidates.length).toBeGreaterThan(0);
  });

  it("are left alone where they are small, or seen by nobody", async () => {
    const inside = async (html: string): Promise<number> => {
      const seen = await found(html);
      const places = [...seen.forms.forms, ...seen.contacts.candidates, ...seen.connect.candidates];
      return places.filter(({ selector }) => selector.startsWith("#demande |> ")).length;
    };
    expect(await inside(page(900))).toBeGreaterThan(2);
    expect(await inside(page(300))).toBe(0);
    expect(await inside(page(900, " hidden"))).toBe(0);
  });

  it("take nothing from what the page itself holds when they cannot be read", async () => {
    const opened = await openHtml(browser, page(900, "").replace("<main>", `<main><form><label>Ville <input name="ville"></label></form>`));
    const session = await sessionOf(opened.page);
    const send = session.send.bind(session);
    session.send = ((method: "Page.getFrameTree", settings?: undefined) =>
      method === "Page.getFrameTree" ? Promise.reject(new Error("stack limit exceeded")) : send(method, settings)) as typeof session.send;
    const { forms: found } = await forms.gather(probeOf(opened));
    expect(found).toMatchObject([{ fields: [{ name: "ville" }] }]);
    await opened.close();
  });
});
