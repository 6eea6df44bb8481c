import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, chromium } from "playwright";
import { type PageResult, readJob, urlsOf, writeResults } from "../job.ts";

// The loop that the documentation of @axe-core/playwright suggests: a context, a page, `load`, axe; so many pages at once.
const job = readJob();
const browser = await chromium.launch({ executablePath: job.browser.path, chromiumSandbox: job.browser.sandbox });
const waiting = [...urlsOf(job)];
const results: PageResult[] = [];
await Promise.all(Array.from({ length: job.inFlight }, () => work(browser)));
await browser.close();
writeResults(job, results);

async function work(from: Browser): Promise<void> {
  for (let url = waiting.shift(); url !== undefined; url = waiting.shift()) results.push(await audit(from, url));
}

async function audit(from: Browser, url: string): Promise<PageResult> {
  const context = await from.newContext();
  try {
    const page = await context.newPage();
    await page.goto(url);
    const { violations } = await new AxeBuilder({ page }).analyze();
    return { url, outcome: "verdict", detail: `${violations.length}` };
  } catch (error) {
    const words = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
    return { url, outcome: /Timeout|net::/.test(words) ? "down" : "failed", detail: words };
  } finally {
    await context.close();
  }
}
