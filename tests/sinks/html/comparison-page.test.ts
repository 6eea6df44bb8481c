import type { Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Lang } from "../../../src/domain/text.ts";
import { comparisonPage } from "../../../src/sinks/html/comparison-page.ts";
import { launchTestBrowser } from "../../support/browser.ts";
import { compare } from "../../support/comparing.ts";
import { everyLook, expectSound } from "../../support/own-audit.ts";
import { sampleComparison } from "../../support/sample-comparison.ts";
import { sampleReport } from "../../support/sample-report.ts";

const pageIn = (lang: Lang): string => comparisonPage(sampleReport({ lang }), sampleComparison(lang));
const compact = (page: string): string => page.replace(/<(style|script)>.*?<\/\1>/gs, "<$1>…</$1>");

describe("comparison.html", () => {
  it("is the golden page", async () => {
    await expect(compact(pageIn("fr"))).toMatchFileSnapshot("../../golden/comparison.html");
  });

  it("links to pages of its own folder, to places in the page and to the web only", () => {
    const targets = [...pageIn("en").matchAll(/href="([^"]*)"/g)].map((match) => match[1] ?? "");
    expect(targets.filter((target) => !/^(https?:\/\/|#[a-z]|index\.html$|procedures\/[\w-]+\.html$)/.test(target))).toEqual([]);
    expect(targets).not.toContain("procedures/0999.html");
  });

  it("escapes what a list or a page wrote", () => {
    expect(pageIn("fr")).toContain("Démarche retirée &lt;de&gt; la liste");
    expect(compact(pageIn("fr"))).not.toMatch(/<(script src|img|svg onload)/);
  });

  it("says so when nothing changed", () => {
    const report = sampleReport({ procedures: [] });
    const page = compact(comparisonPage(report, compare(report, { ...report, method: 2 })));
    expect(page).toContain("Aucune alerte.");
    expect(page).toContain("Aucun constat n’a changé.");
    expect(page).toContain("les scores ne se comparent pas");
    expect(page).not.toMatch(/NaN|undefined|null/);
  });
});

describe("its own audit", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchTestBrowser();
  });
  afterAll(() => browser.close());

  it("finds nothing", () => expectSound(browser, pageIn("fr"), ...everyLook));
});
