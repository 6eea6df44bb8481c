import { globSync } from "node:fs";
import { basename, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import axeCore from "axe-core";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readAxe } from "../../src/rgaa/mapping.ts";
import { axeRulesSource } from "../../src/rules/axe-rules.ts";
import { pageRules } from "../../src/rules/index.ts";
import { resultOf } from "../support/axe-results.ts";
import { launchTestBrowser } from "../support/browser.ts";
import { documentOf, listed, type RuleCases } from "../support/rule-cases.ts";
import { axeCases } from "./axe.cases.ts";

/** Cases of our rules. */
const ours: readonly (readonly [rule: string, cases: RuleCases])[] = await Promise.all(
  globSync("tests/rules/page/*.cases.ts")
    .sort()
    .map(async (file) => {
      const module: { default: RuleCases } = await import(/* @vite-ignore */ pathToFileURL(resolve(file)).href);
      return [basename(file, ".cases.ts"), module.default] as const;
    }),
);

const engine = `${axeCore.source}${axeRulesSource(pageRules)}`;

const suites = [...ours, ...Object.entries(axeCases)];

type Seen = {
  readonly outcome: string;
  readonly reported: readonly string[];
  readonly marked: readonly string[];
  /** RGAA tests that marked elements name (`bad="3.2.1"`), and what there is to read them from. */
  readonly claimed: readonly string[];
  readonly nodes: readonly { readonly html: string; readonly why: string }[];
  readonly error?: string;
};

/** Runs inside the page: one rule on the document that is there. */
async function runRule(rule: string): Promise<Seen> {
  const { axe } = window as unknown as { axe: typeof axeCore };
  const { violations, incomplete, passes } = await axe.run(document, {
    runOnly: { type: "rule", values: [rule] },
    elementRef: true,
    preload: false,
    // The frames of the cases hold no engine: axe would wait half a second for each to answer.
    iframes: false,
  });
  const marks = (elements: readonly (Element | undefined)[]): readonly string[] => elements.map((one) => one?.outerHTML.slice(0, 120) ?? "").sort();
  const nodes = (violations[0] ?? incomplete[0])?.nodes ?? [];
  const outcome = violations[0] ? "failed" : incomplete[0] ? "cantTell" : passes[0] ? "passed" : "inapplicable";
  const broken = incomplete.flatMap(({ nodes }) => nodes).flatMap(({ any, all, none }) => [...any, ...all, ...none]);
  const error = broken.find(({ id }) => id === "error-occurred")?.message;
  return {
    outcome,
    reported: marks(nodes.map(({ element }) => element)),
    marked: marks([...document.querySelectorAll("[bad]")]),
    claimed: [...document.querySelectorAll("[bad]")].flatMap((one) => one.getAttribute("bad") || []).sort(),
    nodes: nodes.map(({ html, any, all, none }) => ({
      html,
      why: [...none, ...all, ...any].map(({ message }) => message).join("; "),
    })),
    ...(error ? { error } : {}),
  };
}

/** RGAA tests that the report reads in what axe brought back. */
const testsRead = (rule: string, { nodes }: Seen): readonly string[] =>
  readAxe({
    violations: [
      resultOf(
        rule,
        nodes.map(({ html, why }) => ({ selector: "", html, why: { fr: why, en: why } })),
      ),
    ],
    incomplete: [],
  })
    .flatMap(({ tests }) => tests)
    .sort();

/** Exactly the marked elements are reported, under the tests that they name. */
function expectPlaces(rule: string, name: string, seen: Seen): void {
  expect({ case: name, at: seen.reported }).toEqual({ case: name, at: seen.marked });
  if (seen.claimed.length > 0) expect({ case: name, tests: testsRead(rule, seen) }).toEqual({ case: name, tests: seen.claimed });
}

describe("page rules, each on its cases", () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchTestBrowser();
    page = await browser.newPage();
    await page.route("**/*", (route) => route.fulfill({ contentType: "text/html", body: documentOf("") }));
    await page.goto("https://demarche.exemple.gouv.fr/");
  });
  afterAll(() => browser?.close());

  it.each(suites)("%s", async (rule, cases) => {
    for (const [outcome, name, html] of listed(cases)) {
      await page.setContent(html);
      // Sent once per document that the page went through: a case may navigate, and sending it costs more than most cases.
      if (!(await page.evaluate("'axe' in window"))) await page.evaluate(engine);
      const seen = await page.evaluate(runRule, rule);
      expect({ case: name, outcome: seen.outcome, error: seen.error }).toEqual({ case: name, outcome, error: undefined });
      if (seen.marked.length > 0 && /failed|cantTell/.test(outcome)) expectPlaces(rule, name, seen);
    }
  });

  // A rule about what must not be there has nothing to look at on a page that is right.
  it.each(ours)("%s has a failing or doubtful case, and one on which it stays silent", (_rule, { failed, cantTell, passed, inapplicable }) => {
    expect([Object.keys({ ...failed, ...cantTell }).length > 0, Object.keys({ ...passed, ...inapplicable }).length > 0]).toEqual([true, true]);
  });
});
