import type { Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openReader } from "../../src/browser/session.ts";
import { isTooMuch, mainFrameOf, sessionOf } from "../../src/gather/tab-session.ts";
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

  it("brings back what people could read, and refuses what would take the whole process with it", async () => {
    const { page, close } = await openHtml(browser, "<p>Page</p>");
    const read = await openReader(page);
    const repeat = (_: unknown, [length, times]: readonly [number, number]) => Array.from({ length: times }, () => ({ text: "a".repeat(length) }));
    expect(await read(repeat, [100, 3] as const)).toHaveLength(3);
    expect(await read(() => Promise.resolve("plus tard"), null)).toBe("plus tard");
    for (const asked of [read(repeat, [1_000_000, 2000] as const), read((_, n) => Promise.resolve("a".repeat(n)), 20_000_001)])
      expect(isTooMuch(await asked.catch((error: unknown) => error))).toBe(true);
    await close();
  });
});
