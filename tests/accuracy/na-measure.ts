import { globSync } from "node:fs";
import { basename, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContext } from "playwright";
import { openReader } from "../../src/browser/session.ts";
import { observed } from "../../src/domain/observation.ts";
import { axe } from "../../src/gather/axe.ts";
import { dom } from "../../src/gather/dom.ts";
import { deciders } from "../../src/rgaa/decisions.ts";
import { type Grid, gridOfPage } from "../../src/rgaa/grid.ts";
import { criterionOfTest } from "../../src/rgaa/referential.ts";
import { ourRules } from "../../src/rules/catalogue.ts";
import { openTestContext } from "../support/browser.ts";
import { visitOf } from "../support/dossiers.ts";
import { probeOf } from "../support/probe.ts";
import { listed, type RuleCases } from "../support/rule-cases.ts";

/** A page that certainly holds what a criterion is about, and where it is not met, or may not be. */
export type ApplicablePage = { readonly rule: string; readonly name: string; readonly html: string; readonly criteria: readonly string[] };

/** What the engine says of these criteria on such pages: "NA" is wrong, and so is "C". */
export type AbsenceCount = {
  readonly pages: number;
  /** Pairs of a page and a criterion that applies to it. */
  readonly pairs: number;
  readonly wronglyAbsent: readonly string[];
  readonly wronglyMet: readonly string[];
  /** How often the engine says NA and C on these pages, of any criterion. */
  readonly absent: number;
  readonly met: number;
};

/** The failing and doubtful cases of our page rules (tests/rules/page), with the criteria that they are about. */
export async function applicablePages(): Promise<readonly ApplicablePage[]> {
  const suites = await Promise.all(
    globSync("tests/rules/page/*.cases.ts")
      .sort()
      .map(async (file) => {
        const module: { default: RuleCases } = await import(pathToFileURL(resolve(file)).href);
        return [basename(file, ".cases.ts"), module.default] as const;
      }),
  );
  return suites.flatMap(([rule, { failed = {}, cantTell = {} }]) => {
    const tests = ourRules.find(({ id }) => id === rule)?.tests ?? [];
    const criteria = [...new Set(tests.map(criterionOfTest))];
    return listed({ failed, cantTell }).map(([, name, html]) => ({ rule, name, html, criteria }));
  });
}

/** Looks at every page with all rules, and compares the grid with what is known. */
export async function measureAbsence(browser: Browser, pages: readonly ApplicablePage[]): Promise<AbsenceCount> {
  const context = await openTestContext(browser);
  try {
    const seen: { readonly one: ApplicablePage; readonly grid: Grid }[] = [];
    for (const one of pages) seen.push({ one, grid: await gridOn(context, one.html) });
    const pairs = seen.flatMap(({ one, grid }) => one.criteria.map((id) => ({ name: `${id} ${one.rule}: ${one.name}`, status: grid[id] })));
    const named = (status: string): readonly string[] => pairs.flatMap((pair) => (pair.status === status ? [pair.name] : []));
    const said = (status: string): number => seen.flatMap(({ grid }) => Object.values(grid)).filter((one) => one === status).length;
    return {
      pages: pages.length,
      pairs: pairs.length,
      wronglyAbsent: named("NA"),
      wronglyMet: named("C"),
      absent: said("NA"),
      met: said("C"),
    };
  } finally {
    await context.close();
  }
}

async function gridOn(context: BrowserContext, html: string): Promise<Grid> {
  const page = await context.newPage();
  // Frames of the page lead nowhere: the page inside itself would go on without an end.
  await page.route("**/*", (route) =>
    route.request().url() === address ? route.fulfill({ contentType: "text/html; charset=utf-8", body: html }) : route.abort(),
  );
  try {
    await page.goto(address, { waitUntil: "load", timeout: 10_000 });
    const probe = probeOf({ page, read: await openReader(page) });
    const evidence = { axe: observed(await axe.gather(probe)), dom: observed(await dom.gather(probe)) };
    return gridOfPage(visitOf({ evidence }));
  } finally {
    await page.close();
  }
}

const address = "https://demarche.exemple.gouv.fr/";

const percent = (part: number, whole: number): string => `${Number(((100 * part) / whole).toFixed(2))} %`;

/** The table of docs/rgaa.md. */
export const absenceTable = ({ pages, pairs, wronglyAbsent, wronglyMet, absent, met }: AbsenceCount): string =>
  [
    "| | |",
    "|---|---|",
    `| pages on which it is known that a criterion applies | ${pages} |`,
    `| criteria known to apply, over these pages | ${pairs} |`,
    `| of them, wrongly called NA | ${wronglyAbsent.length} = ${percent(wronglyAbsent.length, pairs)} |`,
    `| of them, wrongly called C | ${wronglyMet.length} = ${percent(wronglyMet.length, pairs)} |`,
    `| NA and C said on these pages, of any criterion | ${absent} and ${met} |`,
    `| tests that some rule decides | ${deciders.size} |`,
  ].join("\n");
