import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { judgeGate } from "../../src/history/gate.ts";
import { keyOf } from "../../src/history/matching.ts";
import { sarif } from "../../src/sinks/sarif.ts";
import { budgetedReport, sampleGate } from "../support/sample-gate.ts";
import { sampleReport } from "../support/sample-report.ts";

/** The official schema, as npm's @microsoft/jest-sarif carries it (MIT); draft 4, of which it uses nothing that later drafts read otherwise. */
const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync("tests/fixtures/sarif/sarif-2.1.0-rtm.5.json", "utf8")) as Record<string, unknown>;
const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);

type Result = {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly kind: string;
  readonly level: string;
  readonly baselineState?: string;
  readonly suppressions?: unknown;
  readonly message: { readonly text: string };
  readonly partialFingerprints: Record<string, string>;
  readonly locations: readonly {
    readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } };
    readonly properties?: { readonly url: string };
  }[];
};
type Log = {
  readonly runs: readonly [
    { readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } }; readonly results: readonly Result[] },
  ];
};
const parse = (text: string) => (JSON.parse(text) as Log).runs[0];
const run = parse(sarif(budgetedReport(), sampleGate(), { keyOf }));

describe("results.sarif", () => {
  it.each([
    ["a gate with a baseline", sarif(budgetedReport(), sampleGate(), { keyOf })],
    ["in English", sarif(budgetedReport("en"), sampleGate("en"), { keyOf })],
    [
      "an empty one",
      sarif(
        sampleReport({ procedures: [] }),
        judgeGate(sampleReport({ procedures: [] }), {
          demands: { minScore: null, minCoverage: 0, maxNewFindings: 0, levels: {} },
          baseline: null,
          waivers: [],
        }),
        { keyOf },
      ),
    ],
  ])("fits the official schema: %s", (_, text) => {
    expect([validate(JSON.parse(text)), validate.errors]).toEqual([true, null]);
  });

  it("is refused by the schema when it is not SARIF", () => {
    const broken = JSON.parse(sarif(budgetedReport(), sampleGate(), { keyOf })) as { runs: { results: { level: string }[] }[] };
    for (const result of broken.runs[0]?.results ?? []) result.level = "fatal";
    expect(validate(broken)).toBe(false);
  });

  it("has one result per failed demand and per finding, pointing to its rule", () => {
    const findings = budgetedReport().procedures.flatMap((procedure) => procedure.findings);
    const failures = sampleGate().procedures.flatMap(({ lines }) => lines.filter(({ outcome }) => outcome === "failed"));
    expect(run.results).toHaveLength(findings.length + failures.length);
    expect(run.results.map(({ ruleIndex }) => run.tool.driver.rules[ruleIndex]?.id)).toEqual(run.results.map(({ ruleId }) => ruleId));
    expect(new Set(run.tool.driver.rules.map(({ id }) => id)).size).toBe(run.tool.driver.rules.length);
  });

  it("tells what is new, what was there, what is waived and what a person has to look at", () => {
    const of = (ruleId: string) => {
      const found = run.results.find((result) => result.ruleId === ruleId);
      return [found?.kind, found?.level, found?.baselineState, found?.suppressions];
    };
    expect([of("axe/image-alt"), of("axe/label"), of("axe/color-contrast"), of("gate/score")]).toEqual([
      ["fail", "warning", "unchanged", undefined],
      ["fail", "warning", "new", [{ kind: "external", status: "accepted", justification: "Corrigé dans la version de mars" }]],
      ["review", "none", undefined, undefined],
      ["fail", "error", undefined, undefined],
    ]);
  });

  it("points to paths that GitHub takes, tells the address beside them, and points to the same thing in the next run", () => {
    const places = run.results.flatMap(({ locations }) => locations);
    for (const { physicalLocation, properties } of places) {
      const { uri } = physicalLocation.artifactLocation;
      expect(uri).toMatch(/^[\w.-]+(?:\/[^/:]+)*$/);
      const url = properties && new URL(properties.url);
      expect(uri).toBe(url ? `${url.host}${url.pathname}`.replace(/\/$/, "") : "no-address");
    }
    expect(new Set(places.map(({ properties }) => properties && new URL(properties.url).protocol))).toEqual(new Set(["https:", undefined]));
    expect(run.results[0]?.partialFingerprints).toEqual({
      "vigie/v1": expect.stringMatching(/^1656 gate\//),
      primaryLocationLineHash: expect.stringMatching(/^[0-9a-f]{16}:1$/),
    });
    const hashes = new Map(run.results.map(({ partialFingerprints: own }) => [own["vigie/v1"], own.primaryLocationLineHash]));
    expect(new Set(hashes.values()).size).toBe(hashes.size);
  });

  it("titles a rule as its check, with the rule's own name, and writes both languages as they are written", () => {
    const report = budgetedReport("en");
    const verdicts = [{ check: "axe", title: "What axe finds" }] as unknown as (typeof report.procedures)[number]["verdicts"];
    const titled = { ...report, procedures: report.procedures.map((procedure) => ({ ...procedure, verdicts })) };
    const rules = parse(sarif(titled, sampleGate("en"), { keyOf })).tool.driver.rules;
    expect(rules.find(({ id }) => id === "axe/image-alt")).toMatchObject({ shortDescription: { text: "What axe finds (image-alt)" } });
    const message = (lang: "fr" | "en") => parse(sarif(budgetedReport(lang), sampleGate(lang), { keyOf })).results[0]?.message.text;
    expect([message("fr"), message("en")]).toEqual([expect.stringMatching(/^[^:]+\u00a0: /), expect.stringMatching(/^[^:]+[^\s]: /)]);
  });
});
