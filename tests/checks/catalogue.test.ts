import { existsSync, globSync } from "node:fs";
import { basename, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import type { Check } from "../../src/domain/check.ts";
import type { Evidence } from "../../src/domain/evidence.ts";
import type { IndicatorId } from "../../src/domain/indicator.ts";
import { observed } from "../../src/domain/observation.ts";
import { officialColumns } from "../../src/domain/official.ts";
import { isKnown } from "../../src/rgaa/referential.ts";
import { axeOf, domOf } from "../support/axe-results.ts";
import { dossierOf, httpOf, visitOf } from "../support/dossiers.ts";
import { hoverOf } from "../support/hover.ts";
import { guessOf } from "../support/languages.ts";
import { legibilityOf } from "../support/legibility.ts";
import { motionOf } from "../support/motion.ts";
import { reflowOf } from "../support/reflow.ts";

/** Every check file of the folder, whatever index.ts says. */
const files = globSync("src/checks/*.ts")
  .map((file) => basename(file, ".ts"))
  .filter((name) => name !== "index")
  .sort();
const catalogue: readonly (readonly [file: string, check: Check])[] = await Promise.all(
  files.map(async (file) => {
    const module: { default: Check } = await import(/* @vite-ignore */ pathToFileURL(resolve(`src/checks/${file}.ts`)).href);
    return [file, module.default] as const;
  }),
);
const checks = catalogue.map(([, check]) => check);

/** Official texts that are no RGAA criterion, WCAG success criterion or column of the observatory. */
const texts: ReadonlySet<string> = new Set([
  "RGAA",
  "RGAA obligations",
  "Loi 2005-102 art. 47",
  "Décret 2019-768",
  "CRPA L114-8",
  "10 principes, n° 4",
  "Observatoire : qualité du support",
  "Services Publics + : Je donne mon avis",
]);

function resolves(reference: string): boolean {
  const [, source, id = ""] = /^(RGAA|WCAG|Observatoire :) (.+)$/.exec(reference) ?? [];
  if (texts.has(reference)) return true;
  if (source === "RGAA") return isKnown(id);
  if (source === "WCAG") return /^[1-4]\.\d\.\d{1,2}$/.test(id);
  return source === "Observatoire :" && officialColumns.some((column) => column === id);
}

/** A page that was seen and holds nothing: every check can run, and says what an empty page is worth. */
const bare: { readonly [K in keyof Evidence]: Evidence[K] } = {
  http: (httpOf() as { readonly value: Evidence["http"] }).value,
  dom: { ...domOf(), text: "Bienvenue sur la démarche en ligne. ".repeat(20) },
  links: { links: [], cut: false },
  forms: { forms: [] },
  texts: { blocks: [], cut: false },
  contrast: { texts: [], late: false },
  twins: { pairs: [], late: false },
  languages: { lang: "fr", title: guessOf({ words: 0 }), page: guessOf({ words: 0 }), parts: [], blocks: [], cut: false },
  contacts: { candidates: [], cut: false },
  franceConnect: { candidates: [] },
  declaration: { mentions: [], blocks: [] },
  jdma: { candidates: [] },
  axe: axeOf(),
  reflow: reflowOf(),
  lighthouse: { version: "13", scores: {}, metrics: { fcp: null, lcp: null, tbt: null, cls: null, si: null }, benchmarkIndex: 1000 },
  keyboard: { stops: [], focusable: 0, main: false, lost: [], end: "left", loop: null },
  windows: { opened: [] },
  source: { repeated: [], count: 0, read: true },
  clock: { reached: 1200, move: null, notices: [], asked: 0, cookies: 0, embedded: 0 },
  listeners: { scripts: 0, controls: 0, settings: 0, global: [], elements: [], types: [], cut: false, opaque: false, motion: null },
  actions: { shortcuts: [], keySettings: [], leading: [], openers: [], forms: [], held: 0, cut: false },
  documents: { links: [], cut: false, opaque: false },
  ...legibilityOf(),
  hover: hoverOf().hover,
  ...motionOf(),
  screenshot: { desktop: "evidence/desktop.jpg", mobile: null },
};
const bareDossier = dossierOf([visitOf({ evidence: Object.fromEntries(Object.entries(bare).map(([key, value]) => [key, observed(value)])) })]);

/** Indicators whose level a browser can state; the others are imported, or left to a person. */
const measured: readonly IndicatorId[] = ["handicap", "auth", "contact", "performance", "mobile", "jdma"];

/** Checks that judge how the visit itself went: an answered page proves that the service answers. */
const fromVisitAlone: ReadonlySet<string> = new Set(["availability"]);

describe("the catalogue of checks", () => {
  it("reads the folder", () => {
    expect(files.length).toBeGreaterThanOrEqual(10);
  });

  it.each(catalogue)("%s has its file's name, both titles, a mirrored test and references that resolve", (file, check) => {
    expect(check.id).toBe(file);
    expect(file).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect([check.title.fr.trim(), check.title.en.trim()]).not.toContain("");
    expect(check.needs.length).toBeGreaterThan(0);
    expect(existsSync(`tests/checks/${file}.test.ts`), `tests/checks/${file}.test.ts is missing`).toBe(true);
    expect(check.references.filter((reference) => !resolves(reference))).toEqual([]);
    expect(check.references.length).toBeGreaterThan(0);
  });

  it.each(catalogue)("%s judges a bare page, and never silently: what is not fine carries a finding", (_file, check) => {
    const silent = check.run(bareDossier).filter(({ outcome, findings = [] }) => /failed|cantTell/.test(outcome) && findings.length === 0);
    expect(silent).toEqual([]);
  });

  it.each(catalogue)("%s states no level when its gatherers brought nothing back, and is untested unless the visit alone can tell", (file, check) => {
    const unseen = check.run(dossierOf([visitOf({ evidence: {} })])).map(({ outcome, level }) => [outcome, level]);
    expect(unseen).toEqual([[fromVisitAlone.has(file) ? "passed" : "untested", undefined]]);
  });

  it("states each measured level once: one check, and one only, for each indicator", () => {
    const stating = checks.filter((check) => check.run(bareDossier).some(({ level }) => level !== undefined));
    expect(stating.map(({ indicator }) => indicator).sort()).toEqual([...measured].sort());
  });

  it("writes src/checks/index.ts (npm test -- -u)", async () => {
    await expect(indexOf(files)).toMatchFileSnapshot("../../src/checks/index.ts");
  });

  it("writes src/checks/README.md (npm test -- -u)", async () => {
    await expect(readmeOf(checks)).toMatchFileSnapshot("../../src/checks/README.md");
  });
});

const camel = (id: string): string => id.replace(/-([a-z])/g, (_dash, letter: string) => letter.toUpperCase());

const indexOf = (ids: readonly string[]): string =>
  [
    "// Generated by tests/checks/catalogue.test.ts: `npm test -- -u` after adding, renaming or removing a check.",
    'import type { Check } from "../domain/check.ts";',
    ...ids.map((id) => `import ${camel(id)} from "./${id}.ts";`),
    "",
    "/** Every check, by id. */",
    "export const checks: readonly Check[] = [",
    ...ids.map((id) => `  ${camel(id)},`),
    "];",
    "",
  ].join("\n");

const cell = (words: string): string => words.replaceAll("|", "\\|");

const readmeOf = (all: readonly Check[]): string =>
  [
    "# Catalogue of checks",
    "",
    "Generated by `tests/checks/catalogue.test.ts`: run `npm test -- -u` after adding, renaming or removing a check. One check is one file here",
    "and one test in `tests/checks/`; its file name is its id. A check reads the evidence it needs, and nothing else.",
    "",
    "| check | indicator | scope | what it checks | needs | references |",
    "|---|---|---|---|---|---|",
    ...all.map(
      ({ id, indicator, scope, title, needs, references }) =>
        `| [\`${id}\`](${id}.ts) | ${indicator} | ${scope} | ${cell(title.en)} | ${needs.join(", ")} | ${cell(references.join(", "))} |`,
    ),
    "",
  ].join("\n");
