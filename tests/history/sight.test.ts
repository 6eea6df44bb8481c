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
])("%s", (_, verdicts, pages, part, sight) => {
  expect(sightOf({ verdicts, pages }, findingOf(part))).toBe(sight);
});
