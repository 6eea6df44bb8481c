import type { Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { source } from "../../src/gather/source.ts";
import { launchTestBrowser, openHtml } from "../support/browser.ts";
import { probeOf } from "../support/probe.ts";

describe("source gatherer", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchTestBrowser();
  });
  afterAll(() => browser?.close());

  const gather = async (html: string, before = "") => {
    const opened = await openHtml(browser, html);
    await opened.page.evaluate(before);
    const found = await source.gather(probeOf(opened));
    await opened.close();
    return found;
  };

  it("sees what the browser has mended", async () => {
    expect(await gather('<!doctype html><title>Demande</title><p class="a" class="b">Bonjour</p>')).toEqual({
      repeated: [{ html: '<p class="a" class="b">', attribute: "class", line: 1 }],
      count: 1,
      read: true,
    });
  });

  it("keeps twenty tags, cut to 300 characters", async () => {
    const { repeated, count } = await gather(`<!doctype html>${`<p class="a" class="${"b".repeat(400)}">Un</p>`.repeat(25)}`);
    expect([repeated.length, repeated[0]?.html.length, count]).toEqual([20, 300, 25]);
  });

  it("still knows the source when a script gives the page another address", async () => {
    expect(await gather('<p class="a" class="b">Bonjour</p>', "history.pushState(null, '', '/suite')")).toMatchObject({ count: 1, read: true });
  });

  it("says so when there is none to read", async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto("data:text/plain,<p class=a class=b>");
    const found = await source.gather(probeOf({ page, read: () => Promise.reject(new Error("not read")) }));
    await context.close();
    expect(found).toEqual({ repeated: [], count: 0, read: false });
  });
});
