import type { Browser } from "playwright";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { ReportProcedure } from "../../../src/domain/report.ts";
import type { Lang } from "../../../src/domain/text.ts";
import { launchTestBrowser, openHtml } from "../../support/browser.ts";
import { htmlReport } from "../../support/html-report.ts";
import { everyLook, expectNoFault, expectSound } from "../../support/own-audit.ts";
import { sampleAlerts, sampleHistory } from "../../support/sample-comparison.ts";
import { findingOf } from "../../support/sample-parts.ts";
import { sampleReport } from "../../support/sample-report.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchTestBrowser();
});
afterAll(() => browser.close());

const contentOf = (path: string, lang: Lang = "fr"): string =>
  htmlReport(sampleReport({ lang }), sampleHistory(), sampleAlerts()).find((file) => file.path === path)?.content ?? "";

// Every kind of page in French in both schemes at both widths; in English, where only words differ, once.
it.each([
  ["fr", "index.html", everyLook],
  ["fr", "procedures/1656.html", everyLook],
  ["fr", "procedures/evil-1.html", everyLook.slice(1, 3)],
  ["fr", "procedures/1002.html", everyLook.slice(2)],
  ["en", "index.html", everyLook.slice(3)],
] as const)("passes its own audit: %s %s", (lang, path, looks) => expectSound(browser, contentOf(path, lang), ...looks));

it.each(["index.html", "procedures/1656.html"])("has no fault that a visit of Vigie would find: %s", (path) =>
  expectNoFault(browser, contentOf(path)),
);

it("holds words without a single blank on the narrowest screen, every fold open", () => {
  const report = sampleReport();
  const [first, ...others] = report.procedures as [ReportProcedure, ...ReportProcedure[]];
  const endless = `https://demarches.exemple.gouv.fr/${"unmotsansfin".repeat(12)}`;
  const findings = [findingOf({ message: `Rien sur ${endless}.`, repair: endless, quote: endless, selector: endless, url: endless })];
  const pages = first.pages.map((page) => ({ ...page, why: endless, finalUrl: endless }));
  const review = first.review.map((one) => ({ ...one, question: endless }));
  const long = { ...report, procedures: [{ ...first, why: endless, findings, pages, review }, ...others] };
  return expectSound(browser, htmlReport(long)[0]?.content ?? "", { colorScheme: "light", width: 320 });
});

it("shows where the focus is, and begins with the way to the content", async () => {
  const { page, close } = await openHtml(browser, contentOf("index.html"));
  await page.keyboard.press("Tab");
  expect(
    await page.evaluate(() => [document.activeElement?.textContent, getComputedStyle(document.activeElement ?? document.body).outlineStyle]),
  ).toEqual(["Aller au contenu", "solid"]);
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("contenu");
  await close();
});
