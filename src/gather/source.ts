import type { Page } from "playwright";
import type { Gatherer } from "./gatherer.ts";
import { repeatedAttributes } from "./repeated-attributes.ts";

const MOST = 20;
const MAX_HTML = 300;
const MAX_CHARACTERS = 4_000_000;

/** What only the source of the page shows. It is read from what the browser has received: nothing is asked for again. */
export const source: Gatherer<"source"> = {
  key: "source",
  limitMs: 3000,
  gather: async ({ page }) => {
    const html = await sourceOf(page);
    if (html === null || html.length > MAX_CHARACTERS) return { repeated: [], count: 0, read: false };
    const found = repeatedAttributes(html);
    return { repeated: found.slice(0, MOST).map((one) => ({ ...one, html: one.html.slice(0, MAX_HTML) })), count: found.length, read: true };
  },
};

/** The HTML of the document that the page shows; null when it is none, or the browser has forgotten it: it keeps the last hundred answers. */
async function sourceOf(page: Page): Promise<string | null> {
  const asked = (await page.requests()).findLast((request) => request.isNavigationRequest() && request.frame() === page.mainFrame());
  const answer = await asked?.response();
  if (!answer || !/^text\/html\b/i.test(answer.headers()["content-type"] ?? "")) return null;
  return answer.text().catch(() => null);
}
