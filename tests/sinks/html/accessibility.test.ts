import { AxeBuilder } from "@axe-core/playwright";
import type { Browser } from "playwright";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Lang } from "../../../src/domain/text.ts";
import { launchTestBrowser, openHtml } from "../../support/browser.ts";
import { htmlReport } from "../../support/html-report.ts";
import { sampleReport } from "../../support/sample-report.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchTestBrowser();
});
afterAll(() => browser.close());

const contentOf = (path: string, lang: Lang): string => htmlReport(sampleReport({ lang })).find((file) => file.path === path)?.content ?? "";

// Every page in French in both schemes at both widths; in English, where only words differ, once.
const looks = [
  ["light", 1280],
  ["dark", 320],
  ["dark", 1280],
  ["light", 320],
] as const;
const pages = ["index.html", "procedures/1656.html", "procedures/evil-1.html"] as const;
const cases = [
  ...pages.flatMap((path) => looks.map(([scheme, width]) => ["fr", path, scheme, width] as const)),
  ...pages.slice(0, 2).map((path) => ["en", path, "light", 320] as const),
  ["fr", "procedures/1002.html", "dark", 320] as const,
];

it.each(cases)("passes its own audit: %s %s, %s, %i px", async (lang, path, colorScheme, width) => {
  const { page, close } = await openHtml(browser, contentOf(path, lang));
  await page.emulateMedia({ colorScheme });
  await page.setViewportSize({ width, height: 800 });
  // What is folded is judged as well.
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll("details")) folded.open = true;
  });
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target, failureSummary }) => [String(target), failureSummary])])).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  await close();
});

it("shows where the focus is, and begins with the way to the content", async () => {
  const { page, close } = await openHtml(browser, contentOf("index.html", "fr"));
  await page.keyboard.press("Tab");
  expect(
    await page.evaluate(() => [document.activeElement?.textContent, getComputedStyle(document.activeElement ?? document.body).outlineStyle]),
  ).toEqual(["Aller au contenu", "solid"]);
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("contenu");
  await close();
});
