import type { Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { languages } from "../../src/gather/languages.ts";
import { launchTestBrowser, openHtml } from "../support/browser.ts";
import { probeOf } from "../support/probe.ts";

describe("languages", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchTestBrowser();
  });
  afterAll(() => browser?.close());

  it.each([
    ["fr", 1],
    ["constructor", 0],
    ["xx", 0],
  ])("give the words of a page that says %s its score in it", async (lang, least) => {
    const words = "Cette page explique comment demander une carte de stationnement, qui peut la demander et où la retirer.";
    const opened = await openHtml(browser, `<!doctype html><html lang="${lang}"><title>Demander une carte</title><p>${words}</p></html>`);
    const { page } = await languages.gather(probeOf(opened));
    expect([page.declared, page.best, page.declaredScore > 0 ? 1 : page.declaredScore]).toEqual([lang, "fr", least]);
    await opened.close();
  });
});
