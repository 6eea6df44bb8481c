import { expect, it } from "vitest";
import type { ReportPage, ReportVerdict } from "../../src/domain/report.ts";
import { sightOf } from "../../src/history/sight.ts";
import { findingOf, pageOf } from "../support/sample-parts.ts";

const verdict = (part: Partial<ReportVerdict>): ReportVerdict => ({
  check: "axe",
  title: "",
  indicator: "handicap",
  outcome: "passed",
  why: "",
  ...part,
});

it.each<[string, readonly ReportVerdict[], readonly ReportPage[], Parameters<typeof findingOf>[0], string]>([
  ["a page that was judged", [verdict({ page: "start" })], [pageOf()], {}, "looked"],
  ["a page that broke down", [verdict({ page: "start", outcome: "untested" })], [pageOf()], {}, "blind"],
  [
    "one of two pages of a role that broke down",
    [verdict({ page: "start" }), verdict({ page: "start", outcome: "untested" })],
    [pageOf()],
    {},
    "blind",
  ],
  ["a page that was not visited", [verdict({ page: "start" })], [pageOf()], { page: "form" }, "absent"],
  ["a check that did not exist", [verdict({ check: "other" })], [pageOf()], {}, "blind"],
  ["a check over the procedure, start page", [verdict({})], [pageOf({ status: "timeout" })], {}, "looked"],
  ["a check over the procedure that could not judge", [verdict({ outcome: "untested" })], [pageOf()], {}, "blind"],
  ["a check over the procedure, page not visited", [verdict({})], [pageOf()], { page: "form" }, "absent"],
  ["a check over the procedure, page that timed out", [verdict({})], [pageOf({ role: "form", status: "timeout" })], { page: "form" }, "blind"],
  [
    "a check over the procedure, page half seen",
    [verdict({})],
    [pageOf({ role: "form", failures: [{ gatherer: "reflow", detail: "" }] })],
    { page: "form" },
    "blind",
  ],
  [
    "a picture that failed hides nothing",
    [verdict({})],
    [pageOf({ role: "form", failures: [{ gatherer: "screenshot", detail: "" }] })],
    { page: "form" },
    "looked",
  ],
  ["a rule that was left out of its page", [verdict({ page: "start" })], [pageOf({ rulesLeftOut: ["image-alt"] })], {}, "blind"],
  ["another rule that was", [verdict({ page: "start" })], [pageOf({ rulesLeftOut: ["label"] })], {}, "looked"],
  [
    "a rule left out of another page",
    [verdict({ page: "start" }), verdict({ page: "form" })],
    [pageOf(), pageOf({ role: "form", rulesLeftOut: ["image-alt"] })],
    {},
    "looked",
  ],
  ["a rule left out of one of two pages of the role", [verdict({ page: "start" })], [pageOf(), pageOf({ rulesLeftOut: ["image-alt"] })], {}, "blind"],
])("%s", (_, verdicts, pages, part, sight) => {
  expect(sightOf({ verdicts, pages, rules: ["image-alt", "label"] }, findingOf(part))).toBe(sight);
});

it("a rule that the edition did not know is blind; a check that looks at one thing, or an edition of before, knows nothing of rules", () => {
  const seen = { verdicts: [verdict({ page: "start" })], pages: [pageOf()] };
  expect([
    sightOf({ ...seen, rules: ["label"] }, findingOf()),
    sightOf({ ...seen, rules: undefined }, findingOf()),
    sightOf({ ...seen, rules: ["label"] }, findingOf({ indicator: "uptime", rule: "certificate-expiry" })),
  ]).toEqual(["blind", "looked", "looked"]);
});
