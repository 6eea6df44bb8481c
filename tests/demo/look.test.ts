import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { townRoutes } from "../../src/demo/routes.ts";
import { serveTown, type Town } from "../../src/demo/town.ts";
import { launchTestBrowser } from "../support/browser.ts";
import { axeViolations } from "../support/own-audit.ts";

let town: Town;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  [town, browser] = await Promise.all([serveTown(), launchTestBrowser()]);
  page = await (await browser.newContext({ viewport: { width: 1100, height: 850 } })).newPage();
});
afterAll(async () => {
  await browser.close();
  await town.close();
});

const spa = "/prefecture/rendez-vous-titres";
const flawed = ["/mairie/salles", "/rivieres/degats-des-eaux"];
/** Legal notices and declarations are one template: two of each are enough. */
const repeated = /\/(accessibilite|mentions-legales)$/;
const kept = ["/mairie/etat-civil/acte-de-naissance", "/vergers/plantation"];
const sound = [
  ...Object.entries(townRoutes(new Date()))
    .filter(([path, { type }]) => type.startsWith("text/html") && path !== spa && !flawed.some((base) => path.startsWith(base)))
    .map(([path]) => path)
    .filter((path) => !repeated.test(path) || kept.some((base) => path.startsWith(base))),
  ...["#/", "#/contact", "#/accessibilite"].map((hash) => `${spa}${hash}`),
];

describe("sound pages", () => {
  it.each(sound)("%s has no axe violation and fits in 320 px", async (path) => {
    await visit(path, 1100);
    const violations = await axeViolations(page);
    await page.setViewportSize({ width: 320, height: 700 });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect({ violations: violations.map(({ id }) => id), width }).toEqual({ violations: [], width: 320 });
  });
});

describe("the single-page application", () => {
  it("shows nothing without its script, then the view of the hash under its own title", async () => {
    expect(townRoutes(new Date())[spa]?.body).not.toMatch(/<h2|03 53 01/);
    await visit(`${spa}#/contact`, 1100);
    expect([await page.title(), await page.locator("h1").textContent()]).toEqual(["Contact | Préfecture de l’Orbelle", "Contact"]);
    await page.getByRole("link", { name: "Accessibilité" }).first().click();
    await page.waitForFunction(() => document.title.startsWith("Déclaration"));
    expect(await page.locator("#vue h2").first().textContent()).toBe("État de conformité");
  });
});

describe("pages with planted faults", () => {
  it("9018 is wider than a phone and blocks zooming", async () => {
    await visit("/mairie/salles", 320);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(900);
    expect(await page.locator("meta[name=viewport]").getAttribute("content")).toContain("user-scalable=no");
  });

  it("9019 fails what axe can see of its faults", async () => {
    await visit("/rivieres/degats-des-eaux", 1100);
    expect((await axeViolations(page)).map(({ id }) => id)).toEqual([
      ...["autocomplete-valid", "button-name", "color-contrast", "document-title", "frame-title", "html-has-lang", "image-alt"],
      // What the frame of the page holds is another document's.
      ...["label", "landmark-one-main", "link-name", "meta-refresh", "page-has-heading-one", "region", "select-name"],
    ]);
  });
});

/** A fresh document each time: going from one hash to another would not reload the application. */
async function visit(path: string, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 850 });
  await page.goto("about:blank");
  await page.goto(`${town.origin}${path}`);
  if (path.startsWith(spa)) await page.locator("h1").waitFor();
}
