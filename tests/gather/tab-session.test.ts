import type { Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { mainFrameOf, sessionOf } from "../../src/gather/tab-session.ts";
import { launchTestBrowser, openHtml } from "../support/browser.ts";

describe("session for questions", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchTestBrowser();
  });
  afterAll(() => browser?.close());

  it("names the main frame, with frames in the page or without", async () => {
    const { page, close } = await openHtml(browser, "<p>Page</p><iframe srcdoc='<p>Cadre</p>'></iframe>");
    const cdp = await sessionOf(page);
    const { frameTree } = await cdp.send("Page.getFrameTree");
    expect(await mainFrameOf(cdp)).toBe(frameTree.frame.id);
    await close();
  });
});
