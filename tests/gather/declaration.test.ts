import type { Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { declaration } from "../../src/gather/declaration.ts";
import { launchTestBrowser, openHtml } from "../support/browser.ts";
import { probeOf } from "../support/probe.ts";

const text = `<h1>Déclaration d’accessibilité</h1><p>Conformément à l’article 47 de la loi n° 2005-102.</p><h2>État de conformité</h2>
  <table><tr><th>Taux</th><td>76 %</td></tr></table><p>Le site est non conforme<br>avec le RGAA.</p><details><summary>Recours</summary><p>Défenseur des droits</p></details>`;

describe("declaration gatherer", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchTestBrowser();
  });
  afterAll(() => browser?.close());

  const gather = async (body: string, role: "start" | "declaration") => {
    const opened = await openHtml(browser, `<!doctype html>${body}`);
    const { blocks } = await declaration.gather({ ...probeOf(opened), role });
    await opened.close();
    return blocks.map(({ text, visible }) => [text, visible]);
  };

  it("keeps the whole text of a page that looks like a declaration: rows, lines, closed panels", async () => {
    expect(await gather(text, "start")).toEqual([
      ["Déclaration d’accessibilité", true],
      ["Conformément à l’article 47 de la loi n° 2005-102.", true],
      ["État de conformité", true],
      ["Taux : 76 %", true],
      ["Le site est non conforme\navec le RGAA.", true],
      ["Recours", true],
      ["Défenseur des droits", false],
    ]);
  });

  it("asks fewer signs of the page that the declaration link led to", async () => {
    const brief = "<h1>Accessibilité</h1><p>Ce service n’a pas encore été audité.</p>";
    expect(await gather(brief, "declaration")).toHaveLength(2);
    expect(await gather(brief, "start")).toEqual([]);
  });

  it.each([
    "<h1>Déclaration d’accessibilité RGAA</h1><p>État de conformité : Non conforme</p><p>Taux de conformité : 35,2 %</p><p>Défenseur des droits</p>",
    "<h1>Déclaration d’accessibilité</h1><p>Le portail est en cours de mise en conformité au RGAA.</p><p>Déclaration établie le 1 octobre 2026.</p><p>Voies de recours</p>",
  ])("knows one that is written in a few words: %s", async (body) => {
    expect((await gather(body, "start")).length).toBeGreaterThan(2);
  });

  it("knows a declaration in English, in a shadow root, rendered late", async () => {
    const english =
      "<title>Accessibility statement</title><h1>Accessibility statement</h1><h2>Compliance status</h2><p>This website is partially compliant with WCAG 2.1.</p>";
    expect(await gather(english, "start")).toHaveLength(3);
    const shadow = `<x-page></x-page><script>customElements.define("x-page", class extends HTMLElement { connectedCallback() { this.attachShadow({ mode: "open" }).innerHTML = ${JSON.stringify(text).replaceAll("</", "<\\/")} } })</script>`;
    expect(await gather(shadow, "start")).toHaveLength(7);
  });

  it("keeps no text of a page that explains what a declaration is", async () => {
    const guide = `<h1>La déclaration d’accessibilité</h1><p>Article 47 : elle donne l’état de conformité au RGAA, et comment saisir le Défenseur des droits.</p>
      <ul><li>Conformité totale : tous les critères du RGAA sont respectés</li><li>Non-conformité : pas d’audit de conformité</li></ul>`;
    expect(await gather(guide, "start")).toEqual([]);
  });

  it("keeps no text of another page", async () => {
    const home =
      "<h1>Demander un logement</h1><p>Prenez rendez-vous.</p><footer><a href='/accessibilite'>Accessibilité : non conforme</a> RGAA Défenseur des droits</footer>";
    expect(await gather(home, "start")).toEqual([]);
    expect(await gather("<h1>Page introuvable</h1><p>Erreur 404</p>", "declaration")).toEqual([]);
  });
});
