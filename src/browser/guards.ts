import type { BrowserContext, Page } from "playwright";

/** What a page tried to do that we did not let it do. */
export type Guarded = {
  /** Main-frame navigations by another method than GET or HEAD, stopped: "POST https://…". */
  readonly posts: readonly string[];
  readonly dialogs: number;
  readonly downloads: number;
};

/** Closes the windows that pages open by themselves: ours have no opener. */
export function guardContext(context: BrowserContext): void {
  context.on("page", async (page) => {
    const opener = await page.opener().catch(() => null);
    if (opener) await page.close().catch(() => undefined);
  });
}

/**
 * Makes a page harmless: dialogs are dismissed, downloads cancelled, and a main-frame navigation that is not a GET
 * (a form that posts itself at load) is stopped and counted. Only document requests are intercepted, so that nothing else slows down.
 */
export async function guardPage(page: Page): Promise<() => Guarded> {
  const posts: string[] = [];
  let dialogs = 0;
  let downloads = 0;
  page.on("dialog", (dialog) => {
    dialogs += 1;
    dialog.dismiss().catch(() => undefined);
  });
  page.on("download", (download) => {
    downloads += 1;
    download.cancel().catch(() => undefined);
  });
  const cdp = await page.context().newCDPSession(page);
  cdp.on("Fetch.requestPaused", ({ requestId, request }) => {
    const harmless = request.method === "GET" || request.method === "HEAD";
    if (!harmless) posts.push(`${request.method} ${request.url.split(/[?#]/)[0]}`);
    const answer = harmless
      ? cdp.send("Fetch.continueRequest", { requestId })
      : cdp.send("Fetch.failRequest", { requestId, errorReason: "BlockedByClient" });
    // The page may be gone by now: nothing is left to answer.
    answer.catch(() => undefined);
  });
  await cdp.send("Fetch.enable", { patterns: [{ resourceType: "Document", requestStage: "Request" }] });
  return () => ({ posts, dialogs, downloads });
}
