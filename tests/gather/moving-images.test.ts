import type { Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { animatedImages } from "../../src/gather/moving-images.ts";
import type { Trial } from "../../src/gather/trial.ts";
import { launchTestBrowser, openHtml } from "../support/browser.ts";

describe("animated images", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchTestBrowser();
  });
  afterAll(() => browser?.close());

  it.each([
    ["encoded", encodeURIComponent],
    ["with a percent sign that begins no byte", (svg: string) => svg],
    ["in base 64", (svg: string) => `;base64,${btoa(svg)}`],
  ])("are read where the page writes them itself, %s", async (_, written) => {
    const svg =
      "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='40'><rect width='100%' height='100%'><animate attributeName='x'/></rect></svg>";
    const body = written(svg);
    const source = `data:image/svg+xml${body.startsWith(";") ? body : `,${body}`}`;
    const { page, read, close } = await openHtml(browser, `<img alt="" width="40" height="40" src="${source}">`);
    const cdp = await page.context().newCDPSession(page);
    const { images } = await animatedImages({ page, read, cdp } as unknown as Trial, 20);
    expect(images.map(({ seconds }) => seconds)).toEqual([null]);
    await close();
  });
});
