import type { Browser, BrowserContext, Page } from "playwright";
import { findBrowser, thisMachine } from "../../src/browser/find.ts";
import { launchBrowser, openContext, openReader, type Reader } from "../../src/browser/session.ts";

/** A real browser for a test file; close it in afterAll. */
export async function launchTestBrowser(): Promise<Browser> {
  const found = findBrowser(thisMachine(), "");
  if (!found) throw new Error("no browser: run through `npm test`, or set VIGIE_BROWSER");
  return launchBrowser(found);
}

/** A context like those of the visits. */
export const openTestContext = (browser: Browser): Promise<BrowserContext> =>
  openContext(browser, { userAgent: "VigieTest", locale: "fr-FR", viewport: { width: 1280, height: 900 } });

/** Opens HTML (served from memory at `url`, every other request aborted) and gives a reader of the settled page. */
export async function openHtml(
  browser: Browser,
  html: string,
  url = "https://demarche.exemple.gouv.fr/",
  headers: Readonly<Record<string, string>> = {},
): Promise<{ page: Page; read: Reader; windows: readonly string[]; close: () => Promise<void> }> {
  const context = await openTestContext(browser);
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  const windows: string[] = [];
  cdp.on("Page.windowOpen", (opened) => windows.push(opened.url));
  await cdp.send("Page.enable");
  await context.route("**/*", (route) =>
    route.request().url() === url ? route.fulfill({ contentType: "text/html; charset=utf-8", headers, body: html }) : route.abort(),
  );
  await page.goto(url, { waitUntil: "load" });
  return { page, read: await openReader(page), windows, close: () => context.close() };
}
