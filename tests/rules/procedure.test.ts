import { globSync } from "node:fs";
import { basename, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { procedureRules } from "../../src/rules/index.ts";
import type { ProcedureCases } from "../support/rule-cases.ts";

const suites: readonly (readonly [rule: string, cases: ProcedureCases])[] = await Promise.all(
  globSync("tests/rules/procedure/*.cases.ts")
    .sort()
    .map(async (file) => {
      const module: { default: ProcedureCases } = await import(/* @vite-ignore */ pathToFileURL(resolve(file)).href);
      return [basename(file, ".cases.ts"), module.default] as const;
    }),
);

describe("rules that compare pages, each on its cases", () => {
  const everyCase = suites.flatMap(([rule, cases]) =>
    Object.entries(cases).flatMap(([outcome, group]) => Object.entries(group).map(([name, site]) => ({ rule, outcome, name, ...site }))),
  );

  it.each(everyCase)("$rule: $outcome, $name", ({ rule, outcome, pages, at }) => {
    const result = procedureRules.find(({ id }) => id === rule)?.judge(pages);
    expect(result?.outcome).toBe(outcome);
    expect(result && "at" in result ? result.at.map(({ page, node }) => [page, node.html]) : []).toEqual(at ?? []);
  });

  it.each(suites)("%s has a failing or doubtful case, and one on which it stays silent", (_rule, { failed, cantTell, passed, untested }) => {
    expect([Object.keys({ ...failed, ...cantTell }).length > 0, Object.keys({ ...passed, ...untested }).length > 0]).toEqual([true, true]);
  });

  it.each(procedureRules)("$id says nothing of a single page", ({ judge }) => {
    const single = suites.flatMap(([, cases]) => Object.values(cases.failed ?? {}).flatMap(({ pages }) => pages.slice(0, 1)));
    expect(new Set(single.map((page) => judge([page]).outcome))).toEqual(new Set(["untested"]));
  });
});
