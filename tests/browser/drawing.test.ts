import { afterAll, beforeAll, expect, it } from "vitest";
import { redraw } from "../../src/browser/drawing.ts";
import { launchTestBrowser, openHtml } from "../support/browser.ts";

let browser: Awaited<ReturnType<typeof launchTestBrowser>>;
beforeAll(async () => {
  browser = await launchTestBrowser();
});
afterAll(() => browser?.close());

it("lets pages be drawn by another process, and the browser live on", async () => {
  const { page, close } = await openHtml(browser, "<h1>Demande</h1>");
  const session = await browser.newBrowserCDPSession();
  const drawing = async (): Promise<number | undefined> =>
    (await session.send("SystemInfo.getProcessInfo")).processInfo.find(({ type }) => type === "GPU")?.id;
  const before = await drawing();
  await redraw(browser);
  expect((await page.screenshot()).length).toBeGreaterThan(0);
  expect(await drawing()).not.toBe(before);
  await close();
});

it("does not mind a browser that is gone", async () => {
  const gone = await launchTestBrowser();
  await gone.close();
  await expect(redraw(gone)).resolves.toBeUndefined();
});
