import { AxeBuilder } from "@axe-core/playwright";
import type { Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Lang } from "../../../src/domain/text.ts";
import { htmlReport } from "../../../src/sinks/html/report.ts";
import { launchTestBrowser, openHtml } from "../../support/browser.ts";
import { sampleReport } from "../../support/sample-report.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchTestBrowser();
});
afterAll(() => browser.close());

const contentOf = (path: string, lang: Lang): string => htmlReport(sampleReport({ lang })).find((file) => file.path === path)?.content ?? "";

describe.each([
  ["index.html", "fr"],
  ["procedures/1656.html", "fr"],
  ["procedures/1002.html", "fr"],
  ["procedures/evil-1.html", "fr"],
  ["index.html", "en"],
  ["procedures/1656.html", "en"],
] as const)("%s in %s", (path, lang) => {
  it.each([
    ["light", 1280],
    ["dark", 1280],
    ["light", 320],
    ["dark", 320],
  ] as const)("passes its own audit, %s, %i px", async (colorScheme, width) => {
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
