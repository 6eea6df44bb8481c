import type { Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dom } from "../../src/gather/dom.ts";
import { launchTestBrowser, openHtml } from "../support/browser.ts";
import { probeOf } from "../support/probe.ts";

describe("dom gatherer", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchTestBrowser();
  });
  afterAll(() => browser?.close());

  it("brings back the page in figures, and saves its rendered HTML under its role", async () => {
    const opened = await openHtml(browser, "<title>Démarche</title><p>Bonjour</p><script>document.body.append('Rendu')</script>");
    const saved = new Map<string, Uint8Array | string>();
    const { title, text, snapshot } = await dom.gather(probeOf(opened, saved));
    expect({ title, text, snapshot, names: [...saved.keys()] }).toEqual({
      title: "Démarche",
      text: "Bonjour Rendu",
      snapshot: "evidence/start.html",
      names: ["start.html"],
    });
    expect(saved.get("start.html")).toMatch(/<p>Bonjour<\/p>.*Rendu<\/body><\/html>\n$/s);
    await opened.close();
  });
});
