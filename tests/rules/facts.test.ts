import { globSync } from "node:fs";
import { basename, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Evidence, EvidenceKey } from "../../src/domain/evidence.ts";
import { examine, look, probes } from "../../src/gather/index.ts";
import { readFacts } from "../../src/rgaa/page-reading.ts";
import { factsRules } from "../../src/rules/index.ts";
import { launchTestBrowser, openHtml } from "../support/browser.ts";
import { probeOf } from "../support/probe.ts";
import { documentOf, type FactsCases } from "../support/rule-cases.ts";

const suites: readonly (readonly [rule: string, cases: FactsCases])[] = await Promise.all(
  globSync("tests/rules/facts/*.cases.ts")
    .sort()
    .map(async (file) => {
      const module: { default: FactsCases } = await import(/* @vite-ignore */ pathToFileURL(resolve(file)).href);
      return [basename(file, ".cases.ts"), module.default] as const;
    }),
);

const gatherers = [...look, ...examine, ...probes];

describe("rules over facts, each on its cases", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchTestBrowser();
  });
  afterAll(() => browser?.close());

  /** The facts of a page, by the gatherers that the visits use. */
  const factsOf = async (html: string, needs: readonly EvidenceKey[]): Promise<Partial<Evidence>> => {
    const opened = await openHtml(browser, documentOf(html));
    const facts: Record<string, unknown> = {};
    for (const key of needs) {
      const gatherer = gatherers.find((one) => one.key === key);
      if (!gatherer) throw new Error(`no gatherer brings back "${key}"`);
      facts[key] = await gatherer.gather(probeOf(opened));
    }
    await opened.close();
    return facts;
  };

  const everyCase = suites.flatMap(([rule, cases]) =>
    Object.entries(cases).flatMap(([outcome, group]) => Object.entries(group).map(([name, page]) => ({ rule, outcome, name, page }))),
  );

  it.each(everyCase)("$rule: $outcome, $name", async ({ rule, outcome, page }) => {
    const needs = factsRules.find(({ id }) => id === rule)?.needs ?? [];
    const facts = typeof page === "string" ? await factsOf(page, needs) : page;
    expect(readFacts(facts).outcomes.get(rule)).toBe(outcome);
  });

  // A rule about what must not be there has nothing to look at on a page that is right.
  it.each(suites)("%s has a failing or doubtful case, and one on which it stays silent", (_rule, { failed, cantTell, passed, inapplicable }) => {
    expect([Object.keys({ ...failed, ...cantTell }).length > 0, Object.keys({ ...passed, ...inapplicable }).length > 0]).toEqual([true, true]);
  });
});
