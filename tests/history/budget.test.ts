import { expect, it } from "vitest";
import type { GateDemands } from "../../src/domain/gate.ts";
import type { Budget } from "../../src/domain/procedure.ts";
import type { ReportProcedure } from "../../src/domain/report.ts";
import { linesOf } from "../../src/history/budget.ts";
import { indicatorsOf, listed, pageOf } from "../support/sample-parts.ts";
import { sampleReport } from "../support/sample-report.ts";

const [good] = sampleReport().procedures as readonly [ReportProcedure];
const lax: GateDemands = { minScore: null, minCoverage: 0, maxNewFindings: 0, levels: {} };
const budgeted = (budget: Budget, part: Partial<ReportProcedure> = {}): ReportProcedure => ({ ...good, listed: listed({ budget }), ...part });
/** The lines that are not skipped, in short. */
const brief = (procedure: ReportProcedure, demands: GateDemands = lax, added: number | null = null) =>
  linesOf(procedure, demands, added)
    .filter(({ outcome }) => outcome !== "skipped")
    .map(({ rule, outcome, actual, wanted }) => `${rule} ${outcome}: ${actual} / ${wanted}`);
const said = (part: { readonly found?: string; readonly known?: true }): ReportProcedure => {
  const { auth } = good.indicators;
  const confirmed = { level: "FranceConnect", by: "Accueil", on: "2026-10-01", ...part };
  return budgeted({ auth: "FranceConnect" }, { indicators: { ...good.indicators, auth: { ...auth, provenance: "declared", confirmed } } });
};
const seen = ["audited passed: ok / null", "beyond_login passed: 1 / 1", "coverage passed: 0.9 / 0"];
const unseen = indicatorsOf({});
const grey = indicatorsOf({ auth: ["Non applicable", "measured", ""] });

it.each<[string, ReportProcedure, Partial<GateDemands>, number | null, readonly string[]]>([
  ["nothing is demanded", good, {}, null, seen],
  ["coverage reached", good, { minCoverage: 0.9 }, null, [...seen.slice(0, 2), "coverage passed: 0.9 / 0.9"]],
  ["coverage missed", good, { minCoverage: 0.91 }, null, [...seen.slice(0, 2), "coverage failed: 0.9 / 0.91"]],
  ["score reached", good, { minScore: 72.5 }, null, [...seen, "score passed: 72.5 / 72.5"]],
  ["the list's budget before the option", budgeted({ score: 73 }), { minScore: 1 }, null, [...seen, "score failed: 72.5 / 73"]],
  ["a budget of zero is one", budgeted({ score: 0 }), { minScore: 99 }, null, [...seen, "score passed: 72.5 / 0"]],
  ["no score", { ...good, score: { ...good.score, value: null, grade: null } }, { minScore: 1 }, null, [...seen, "score failed: null / 1"]],
  ["a level reached", budgeted({ handicap: "Partielle" }), {}, null, [...seen, "handicap passed: Partielle / Partielle"]],
  ["a level missed", budgeted({ handicap: "Totale" }), {}, null, [...seen, "handicap failed: Partielle / Totale"]],
  ["another level of the same rank", budgeted({ auth: "FranceConnect +" }), {}, null, [...seen, "auth passed: FranceConnect / FranceConnect +"]],
  [
    "a level nobody could tell",
    budgeted({ contact: "Partiel" }, { indicators: unseen }),
    {},
    null,
    [...seen, "contact failed: À vérifier / Partiel"],
  ],
  [
    "a level of any indicator",
    budgeted({ mobile: "Oui", performance: "Partiel" }),
    {},
    null,
    [...seen, "performance passed: Optimal / Partiel", "mobile failed: Partiel / Oui"],
  ],
  ["the demand on all", good, { levels: { handicap: "Totale" } }, null, [...seen, "handicap failed: Partielle / Totale"]],
  [
    "the list's budget before the demand on all",
    budgeted({ handicap: "Non conforme" }),
    { levels: { handicap: "Totale" } },
    null,
    [...seen, "handicap passed: Partielle / Non conforme"],
  ],
  ["a person's word", said({}), {}, null, [...seen, "auth passed: FranceConnect / FranceConnect"]],
  ["a person's word against what is found", said({ found: "Non" }), {}, null, [...seen, "auth failed: Non / FranceConnect"]],
  ["a person's word against what was known", said({ found: "Non", known: true }), {}, null, [...seen, "auth passed: FranceConnect / FranceConnect"]],
  ["a level that does not apply", budgeted({ auth: "FranceConnect" }, { indicators: grey }), {}, null, seen],
  ["no new finding", good, {}, 0, [...seen, "new_findings passed: 0 / 0"]],
  ["new findings within the option", good, { maxNewFindings: 2 }, 2, [...seen, "new_findings passed: 2 / 2"]],
  ["new findings beyond the budget", budgeted({ new_findings: 1 }), { maxNewFindings: 9 }, 2, [...seen, "new_findings failed: 2 / 1"]],
  ["a budget of findings without a baseline", budgeted({ new_findings: 1 }), {}, null, seen],
  [
    "only a login wall",
    { ...good, status: "login_wall", pages: [pageOf({ status: "login_wall" }), pageOf({ role: "login" })] },
    { minScore: 100, minCoverage: 1 },
    3,
    ["audited passed: login_wall / null", "beyond_login failed: 0 / 1"],
  ],
  [
    "a login wall, and what its footer leads to",
    {
      ...good,
      status: "login_wall",
      pages: [pageOf({ status: "login_wall" }), ...(["login", "help", "contact", "declaration", "legal"] as const).map((role) => pageOf({ role }))],
    },
    {},
    null,
    ["audited passed: login_wall / null", "beyond_login failed: 0 / 1"],
  ],
  [
    "a login wall, and the form behind it",
    { ...good, status: "login_wall", pages: [pageOf({ status: "login_wall" }), pageOf({ role: "form" })] },
    {},
    null,
    ["audited passed: login_wall / null", ...seen.slice(1)],
  ],
  [
    "a robot turned away",
    { ...good, status: "blocked", pages: [pageOf({ status: "blocked" })] },
    { minScore: 100 },
    3,
    ["audited failed: blocked / null"],
  ],
  ["no address, nothing demanded", { ...good, status: "no_url", pages: [] }, { minScore: 100 }, null, []],
  ["no address, something demanded", budgeted({ score: 50 }, { status: "no_url", pages: [] }), {}, null, ["audited failed: no_url / null"]],
])("%s", (_, procedure, demands, added, expected) => {
  expect(brief(procedure, { ...lax, ...demands }, added)).toEqual(expected);
});

it("has a line for every rule that is demanded, in order, whatever happens", () => {
  const rules = ["audited", "beyond_login", "coverage", "score", "auth", "mobile", "new_findings"];
  const demands = { ...lax, levels: { mobile: "Oui", auth: "FranceConnect" } };
  for (const procedure of sampleReport().procedures) expect(linesOf(procedure, demands, 0).map(({ rule }) => rule)).toEqual(rules);
});
