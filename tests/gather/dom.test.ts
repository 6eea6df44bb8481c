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

  it("reads what stands in the place of an object, fields that nobody can fill in, and words cut by nothing", async () => {
    const opened = await openHtml(
      browser,
      `<title>x</title><object data="none"><p>Le ser\u200bvice dort</p></object><textarea readonly>Revenez</textarea><textarea>Écrivez</textarea>`,
    );
    const { text, besides } = await dom.gather(probeOf(opened));
    expect({ text, besides }).toEqual({ text: "Le service dort", besides: "Revenez" });
    await opened.close();
  });

  it("reads the frames of other sites where the page itself has hardly any words", async () => {
    const frame = `<iframe width="600" height="400" src="data:text/html,<p>Site en maintenance</p>"></iframe>`;
    const besidesOf = async (body: string): Promise<unknown> => {
      const opened = await openHtml(browser, `<title>Démarche</title>${body}`);
      const { besides } = await dom.gather(probeOf(opened));
      await opened.close();
      return besides;
    };
    expect(await besidesOf(frame)).toBe("Site en maintenance");
    expect(await besidesOf(frame.replace("600", "0"))).toBe(undefined);
    expect(await besidesOf(`<iframe width="600" height="400" sandbox srcdoc="<p>Site en maintenance</p>"></iframe>`)).toBe("Site en maintenance");
    expect(await besidesOf(`<object width="600" height="400" type="text/html" data="data:text/html,<p>Site en maintenance</p>"></object>`)).toBe(
      "Site en maintenance",
    );
    expect(await besidesOf(`<p>${"Demander une carte. ".repeat(20)}</p>${frame}`)).toBe(undefined);
  });
});
