import type { Browser, Page } from "playwright";
import { extractText } from "unpdf";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { overviewOf } from "../../../src/domain/overview.ts";
import { neutral } from "../../../src/sinks/csv.ts";
import { indexPage } from "../../../src/sinks/html/index-page.ts";
import { csvOf } from "../../../src/sinks/html/table-csv.ts";
import { launchTestBrowser, openHtml } from "../../support/browser.ts";
import { longReport, sampleReport } from "../../support/sample-report.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchTestBrowser();
});
afterAll(() => browser.close());

/** Opens the index, runs a test on it, closes it. */
async function onIndex(run: (page: Page) => Promise<void>, content = indexPage(overviewOf(sampleReport()))): Promise<void> {
  const { page, close } = await openHtml(browser, content);
  await run(page);
  await close();
}

/** Ids of the rows shown, in order. */
const shown = (page: Page): Promise<string[]> => page.locator("table[data-rows] tbody tr:visible td:first-child").allInnerTexts();
const count = (page: Page): Promise<string | null> => page.locator("[data-count]").textContent();
const all = ["1656", "1657", "1001", "1002", "evil-1", "1718"];

describe("the table of procedures", () => {
  it("offers filters and says how many rows are shown", () =>
    onIndex(async (page) => {
      expect(await page.locator("form[data-filters]").isVisible()).toBe(true);
      expect([await shown(page), await count(page)]).toEqual([all, "6 démarches affichées sur 6"]);
    }));

  it("searches without regard to accents, capitals and apostrophes", () =>
    onIndex(async (page) => {
      await page.locator("[name=q]").fill("D'ACTE deces");
      expect([await shown(page), await count(page)]).toEqual([["1718"], "1 démarche affichée sur 6"]);
      await page.locator("[name=q]").fill("introuvable partout");
      expect([await shown(page), await count(page)]).toEqual([[], "0 démarche affichée sur 6"]);
    }));

  it("filters by ministry, status and level, then shows all again", () =>
    onIndex(async (page) => {
      await page.locator("[name=ministry]").selectOption("Services du Premier ministre");
      expect(await shown(page)).toEqual(["1656", "1657"]);
      await page.locator("[name=ministry]").selectOption("");
      await page.locator("[name=status]").selectOption("login_wall");
      expect(await shown(page)).toEqual(["1001"]);
      await page.locator("[name=status]").selectOption("");
      expect(await page.locator("[name=level]").isDisabled()).toBe(true);
      await page.locator("[name=indicator]").selectOption("handicap");
      expect(await page.locator("[name=level] option").allTextContents()).toEqual(["Tous", "À vérifier", "Non conforme", "Partielle"]);
      await page.locator("[name=level]").selectOption("Partielle");
      expect(await shown(page)).toEqual(["1656", "evil-1"]);
      await page.locator("button[type=reset]").click();
      await expect.poll(() => shown(page)).toEqual(all);
    }));

  it("keeps only what is to be confirmed: a main indicator, or the chosen one", () =>
    onIndex(async (page) => {
      await page.locator("[name=confirm]").check();
      expect(await shown(page)).toEqual(["1002", "1718"]);
      await page.locator("[name=indicator]").selectOption("uptime");
      expect(await shown(page)).toEqual(["1001", "1002", "evil-1", "1718"]);
    }));

  it("sorts up, then down, and says so; what has no score stands last both ways", () =>
    onIndex(async (page) => {
      const header = page.locator("table[data-rows] thead th", { hasText: "Score" }).last();
      await header.getByRole("button").click();
      expect(await header.getAttribute("aria-sort")).toBe("ascending");
      expect(await shown(page)).toEqual(["1001", "evil-1", "1657", "1656", "1002", "1718"]);
      await header.getByRole("button").click();
      expect(await header.getAttribute("aria-sort")).toBe("descending");
      expect(await shown(page)).toEqual(["1656", "1657", "evil-1", "1001", "1002", "1718"]);
      await page.locator("table[data-rows] thead th").first().getByRole("button").click();
      expect([await shown(page), await header.getAttribute("aria-sort")]).toEqual([["1001", "1002", "1656", "1657", "1718", "evil-1"], null]);
    }));

  it("keeps its state in the address, and finds it again", () =>
    onIndex(async (page) => {
      await page.locator("[name=indicator]").selectOption("handicap");
      await page.locator("[name=level]").selectOption("Partielle");
      await page.locator("table[data-rows] thead th", { hasText: "Démarche" }).getByRole("button").click();
      const hash = new URL(page.url()).hash;
      expect(hash).toBe("#indicator=handicap&level=Partielle&sort=1");
      await page.reload();
      expect([await shown(page), await page.locator("[name=level]").inputValue()]).toEqual([["evil-1", "1656"], "Partielle"]);
    }));

  it("leaves links to parts of the page alone", () =>
    onIndex(async (page) => {
      await page.locator("[name=q]").fill("1656");
      await page.locator(".top nav a").last().click();
      expect([await shown(page), new URL(page.url()).hash]).toEqual([["1656"], "#demarches"]);
    }));

  it("runs nothing that a page or a list wrote", () =>
    onIndex(async (page) => {
      expect(await page.evaluate(() => "pwned" in window)).toBe(false);
    }));

  it("lays out a part of a long list, and the rest when it is asked for", () =>
    onIndex(
      async (page) => {
        expect([(await shown(page)).length, await count(page)]).toEqual([100, "2\u202f000 démarches affichées sur 2\u202f000"]);
        await page.locator("[data-step]").click();
        expect((await shown(page)).length).toBe(200);
        expect(await page.evaluate(() => document.activeElement?.closest("tr")?.cells[0]?.innerText)).toBe("p100");
        await page.locator("[name=q]").fill("no 1999");
        expect([await shown(page), await count(page)]).toEqual([["p1999"], "1 démarche affichée sur 2\u202f000"]);
        expect(await page.locator("[data-more]").isVisible()).toBe(false);
        await page.locator("[name=q]").fill("");
        await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
        expect((await shown(page)).length).toBe(2000);
      },
      indexPage(overviewOf(longReport(2000))),
    ));

  it.each(["fr", "en"] as const)("gives one value in each cell, numbers as numbers: %s", (lang) =>
    onIndex(
      async (page) => {
        const text = await page.evaluate(
          `(${csvOf})([...document.querySelectorAll("[data-rows] thead th")], [...document.querySelectorAll("[data-rows] tbody tr")], ${neutral})`,
        );
        await expect(text).toMatchFileSnapshot(`../../golden/index.${lang}.csv`);
      },
      indexPage(overviewOf(sampleReport({ lang }))),
    ),
  );

  it("gives the rows that are shown as a CSV that a French spreadsheet opens, and that runs nothing", () =>
    onIndex(async (page) => {
      await page.locator("[name=q]").fill("épreuve");
      await page.locator("table[data-rows] thead th", { hasText: "Score" }).last().getByRole("button").click();
      await page.evaluate(() => {
        const make = URL.createObjectURL;
        URL.createObjectURL = (blob) => {
          Object.assign(window, { saved: (blob as Blob).arrayBuffer() });
          return make(blob);
        };
      });
      const waiting = page.waitForEvent("download");
      await page.locator("[data-csv]").click();
      const download = await waiting;
      const bytes = await page.evaluate(async () => [...new Uint8Array(await (window as unknown as { saved: Promise<ArrayBuffer> }).saved)]);
      const text = Buffer.from(bytes).toString("utf8");
      const [head, ...rows] = text.split("\r\n");
      expect([download.suggestedFilename(), head]).toEqual([
        "vigie-2026-T4.csv",
        "\ufeffID;Démarche;Ministère;Administration;État;Score;Note;Handicap;Handicap, origine;FranceConnect;FranceConnect, origine;Contact humain;Contact humain, origine;Temps de réponse;Temps de réponse, origine;Mobile;Mobile, origine;Bouton d’avis;Bouton d’avis, origine;Constats;Doutes",
      ]);
      expect(rows.map((row) => row.split(";")[0])).toEqual(["evil-1", ""]);
      expect(rows[0]?.split(";").filter((cell) => /^"?[=+@-]/.test(cell))).toEqual([]);
    }));
});

it("prints its headers with their words on every page", () =>
  onIndex(
    async (page) => {
      const { text } = await extractText(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
      const pages = text.filter((words) => /\bp\d+\b/.test(words));
      expect(pages.length).toBeGreaterThan(2);
      expect(pages.filter((words) => !/Démarche\b.*Contact.*Constats/s.test(words))).toEqual([]);
    },
    indexPage(overviewOf(longReport(60))),
  ));

it("is a plain complete table without JavaScript", async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.setContent(indexPage(overviewOf(longReport(501))));
  expect(await page.locator("form[data-filters]").isVisible()).toBe(false);
  expect(await page.locator("table[data-rows] thead button").count()).toBe(0);
  expect(await page.locator("table[data-rows] tbody tr:visible").count()).toBe(501);
  await context.close();
});
