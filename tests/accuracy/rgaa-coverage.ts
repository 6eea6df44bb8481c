import { globSync } from "node:fs";
import { basename, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { CriterionStatus } from "../../src/domain/report.ts";
import type { RuleWords } from "../../src/domain/rule.ts";
import { absences, deciders } from "../../src/rgaa/decisions.ts";
import { gridOfPage } from "../../src/rgaa/grid.ts";
import { readAxe } from "../../src/rgaa/mapping.ts";
import { criteria, criterionOfTest } from "../../src/rgaa/referential.ts";
import { themes } from "../../src/rgaa/themes.ts";
import { ourRules } from "../../src/rules/catalogue.ts";
import { axeCases } from "../rules/axe.cases.ts";
import { axeOf, nodeOf, resultOf, seenBy } from "../support/axe-results.ts";
import { visitOf } from "../support/dossiers.ts";

/** What the engine can say by itself, proved by cases: ids of RGAA tests and criteria. */
export type RgaaCoverage = {
  /** Tests that a rule can find not met: the rule has a failing and a passing case. */
  readonly failable: readonly string[];
  /** Criteria that can be NC so. */
  readonly nc: readonly string[];
  /** Criteria that can be certainly conforming, or certainly not applicable. */
  readonly certain: readonly string[];
};

/** Works it out from the rules, their cases, and the grid of a page that holds nothing. */
export async function measureCoverage(): Promise<RgaaCoverage> {
  const proved = await provedRules();
  const ours = ourRules.filter(({ id, certainty }) => certainty === "sure" && proved.has(id)).flatMap(({ tests }) => tests);
  const failable = [...new Set([...ours, ...axeTests()])].toSorted(inOrder);
  return { failable, nc: [...new Set(failable.map(criterionOfTest))], certain: certainCriteria() };
}

type Cases = Readonly<Partial<Record<"failed" | "passed" | "inapplicable", object>>>;
/** A rule about what must not be there (`<blink>`) has nothing to look at on a page that is right. */
const isProof = ({ failed = {}, passed = {}, inapplicable = {} }: Cases): boolean =>
  Object.keys(failed).length > 0 && Object.keys({ ...passed, ...inapplicable }).length > 0;

/** Our rules whose cases hold a failing and a passing page (tests/rules runs them). */
async function provedRules(): Promise<ReadonlySet<RuleWords["id"]>> {
  const found = await Promise.all(
    globSync("tests/rules/{page,facts,procedure}/*.cases.ts").map(async (file) => {
      const module: { default: Cases } = await import(pathToFileURL(resolve(file)).href);
      return isProof(module.default) ? [basename(file, ".cases.ts")] : [];
    }),
  );
  return new Set(found.flat());
}

/** Tests that axe's own rules find not met, read as the report reads them, from the element of their failing case. */
const axeTests = (): readonly string[] =>
  Object.entries(axeCases)
    .filter(([, cases]) => isProof(cases))
    .flatMap(([rule, { failed = {} }]) =>
      Object.values(failed).flatMap((html) => {
        const [element = html, claimed] = /<[^<>]*\sbad(?:="([\d.]+)")?[\s>][^>]*>?[^<]*/.exec(html) ?? [];
        // The test that the case names is the one that tests/rules reads in what the browser brings back.
        if (claimed) return [claimed];
        const readings = readAxe({ violations: [resultOf(rule, [nodeOf("#x", element)])], incomplete: [] });
        return readings.filter(({ outcome }) => outcome === "failed").flatMap(({ tests }) => tests);
      }),
    );

/** Criteria that do not apply to a page of text alone, and those whose every test some rule decides, or finds not applicable. */
function certainCriteria(): readonly string[] {
  const grid: Readonly<Record<string, CriterionStatus>> = gridOfPage(visitOf({ evidence: seenBy(axeOf()) }));
  return criteria()
    .filter(({ id, tests }) => grid[id] === "NA" || tests.every(({ id: test }) => deciders.has(test) || absences.has(test)))
    .map(({ id }) => id);
}

const inOrder = (a: string, b: string): number => a.localeCompare(b, "en", { numeric: true });

/** The table by theme, as docs/rgaa.md shows it. */
export function coverageTable({ failable, nc, certain }: RgaaCoverage): string {
  const row = (name: string, isIn: (criterion: string) => boolean): string => {
    const own = criteria().filter(({ id }) => isIn(id));
    const tests = own.flatMap((criterion) => criterion.tests.map(({ id }) => id));
    const of = (some: readonly string[], all: readonly string[]): string => `${all.filter((id) => some.includes(id)).length} / ${all.length}`;
    const ids = own.map(({ id }) => id);
    return `| ${name} | ${of(nc, ids)} | ${of(failable, tests)} | ${of(certain, ids)} |`;
  };
  return [
    "| theme | criteria with a proved automatic NC | tests | criteria with a certain C or NA |",
    "|---|---|---|---|",
    ...themes.map(({ number, name }) => row(`${number} ${name.en}`, (id) => id.split(".")[0] === String(number))),
    row("**All**", () => true),
  ].join("\n");
}
