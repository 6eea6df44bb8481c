import type { Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Lang } from "../../../src/domain/text.ts";
import { calibrationPage } from "../../../src/sinks/html/calibration-page.ts";
import { launchTestBrowser } from "../../support/browser.ts";
import { everyLook, expectSound } from "../../support/own-audit.ts";
import { sampleCalibration } from "../../support/sample-calibration.ts";
import { sampleReport } from "../../support/sample-report.ts";

const pageIn = (lang: Lang): string => calibrationPage(sampleReport({ lang }), sampleCalibration(sampleReport({ lang })));

describe("the page of a calibration", () => {
  it("is the golden page", async () => {
    // Without the style sheet, which says nothing of a calibration.
    await expect(pageIn("fr").replace(/<style>.*?<\/style>/s, "<style>…</style>")).toMatchFileSnapshot("../../golden/calibration.html");
  });

  it("shows hostile words as words, and fetches nothing", () => {
    const html = pageIn("fr");
    expect(html).toContain("&lt;b&gt;Non&lt;/b&gt;");
    expect(html).not.toContain("\u001b");
    expect(html.match(/\s(?:src|srcset)="|<link|@import|url\((?!"data:|#)/g)).toBeNull();
  });

  it("says so when nothing was compared, and when nobody disagrees", () => {
    const html = calibrationPage(sampleReport({ lang: "en" }), { ...sampleCalibration(), agreements: [] });
    expect([html.includes("Nothing could be compared."), html.includes("No disagreement.")]).toEqual([true, true]);
  });
});

describe("in a browser", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchTestBrowser();
  });
  afterAll(() => browser.close());

  it("passes its own audit", () => expectSound(browser, pageIn("fr"), ...everyLook));
});
