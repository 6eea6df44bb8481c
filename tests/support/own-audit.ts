import axeCore, { type AxeResults } from "axe-core";
import type { Browser, Page } from "playwright";
import { expect } from "vitest";
import { observed } from "../../src/domain/observation.ts";
import { examine, look } from "../../src/gather/index.ts";
import { keyboard } from "../../src/gather/keyboard.ts";
import { axeRulesSource } from "../../src/rules/axe-rules.ts";
import { pageRules } from "../../src/rules/index.ts";
import { judgeDossier } from "../../src/sweep/judge-dossier.ts";
import { openHtml } from "./browser.ts";
import { dossierOf, visitOf } from "./dossiers.ts";
import { probeOf } from "./probe.ts";

/** How a page of ours is looked at. */
export type Look = { readonly colorScheme: "light" | "dark"; readonly width: number };

/** Both schemes at both widths. */
export const everyLook: readonly Look[] = [
  { colorScheme: "light", width: 1280 },
  { colorScheme: "dark", width: 1280 },
  { colorScheme: "dark", width: 320 },
  { colorScheme: "light", width: 320 },
];

/** axe-core with our own rules, as the visits run it. */
const engine = `${axeCore.source}${axeRulesSource(pageRules)}`;

/**
 * A page of ours passes its own audit in each look: axe finds nothing on it, nor do our rules, and it never scrolls sideways. It is opened
 * once; what is folded is judged as well.
 */
export async function expectSound(browser: Browser, html: string, ...looks: readonly Look[]): Promise<void> {
  const { page, close } = await openHtml(browser, html);
  await page.evaluate(engine);
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll("details")) folded.open = true;
  });
  for (const { colorScheme, width } of looks) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    const scrollWidth = await page.evaluate(() => document.documentElement.scrollWidth);
    expect({ colorScheme, width, found: await violationsOn(page), fits: scrollWidth <= width }).toEqual({
      colorScheme,
      width,
      found: [],
      fits: true,
    });
  }
  await close();
}

/** Runs inside the page. */
const run = async (): Promise<Pick<AxeResults, "violations">> => {
  const { axe } = window as unknown as { axe: typeof axeCore };
  const { violations } = await axe.run(document, { resultTypes: ["violations"], preload: false });
  return { violations };
};

/** What axe finds on any page without frames, by its own rules alone. */
export async function axeViolations(page: Page): Promise<AxeResults["violations"]> {
  await page.evaluate(axeCore.source);
  return (await page.evaluate(run)).violations;
}

async function violationsOn(page: Page): Promise<readonly unknown[]> {
  const { violations } = await page.evaluate(run);
  return violations.map(({ id, nodes }) => [id, nodes.map(({ target, failureSummary }) => [String(target), failureSummary])]);
}

/** A page of ours passes Vigie's whole judgement of a page, the walk by keyboard and the narrow window included: no criterion is found non-compliant. */
export async function expectNoFault(browser: Browser, html: string): Promise<void> {
  const { page, read, windows, close } = await openHtml(browser, html);
  const probe = probeOf({ page, read, windows });
  const evidence: Record<string, unknown> = {};
  for (const { key, gather } of [...look, ...examine, keyboard]) evidence[key] = observed(await gather(probe));
  const { findings, rgaa } = judgeDossier(dossierOf([visitOf({ requestedUrl: page.url(), finalUrl: page.url(), evidence })]), { lang: "en" });
  const faults = findings.filter(({ outcome, check }) => outcome === "failed" && /^(rgaa|mobile)-/.test(check));
  expect(faults.map(({ rule, message, selector, quote }) => [rule, message, selector, quote])).toEqual([]);
  expect(Object.entries(rgaa).filter(([, status]) => status === "NC")).toEqual([]);
  expect(Object.values(rgaa)).toContain("C");
  await close();
}
