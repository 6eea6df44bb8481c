import { AxeBuilder } from "@axe-core/playwright";
import type { AxeResults } from "axe-core";
import type { Browser, Page } from "playwright";
import { expect } from "vitest";
import { openHtml } from "./browser.ts";

/** How a page of ours is looked at. */
export type Look = { readonly colorScheme: "light" | "dark"; readonly width: number };

/** What axe finds on a page without frames: its one-page mode takes a third of the time. */
export const axeViolations = async (page: Page): Promise<AxeResults["violations"]> =>
  (await new AxeBuilder({ page }).setLegacyMode(true).analyze()).violations;

/** A page of ours passes its own audit: axe finds nothing on it, and it never scrolls sideways. */
export async function expectSound(browser: Browser, html: string, { colorScheme, width }: Look): Promise<void> {
  const { page, close } = await openHtml(browser, html);
  await page.emulateMedia({ colorScheme });
  await page.setViewportSize({ width, height: 800 });
  const violations = await axeViolations(page);
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target, failureSummary }) => [String(target), failureSummary])])).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  await close();
}
