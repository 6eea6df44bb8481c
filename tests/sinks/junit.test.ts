import { expect, it } from "vitest";
import { judgeGate } from "../../src/history/gate.ts";
import { junitXml } from "../../src/sinks/junit.ts";
import { sampleGate } from "../support/sample-gate.ts";
import { sampleReport } from "../support/sample-report.ts";

it("is the golden file", async () => {
  await expect(junitXml(sampleGate(), "fr")).toMatchFileSnapshot("../golden/gate.junit.xml");
});

it("counts what it holds", () => {
  const xml = junitXml(sampleGate("en"), "en");
  const count = (pattern: RegExp): number => [...xml.matchAll(pattern)].length;
  const [, tests, failures, skipped] = /<testsuites [^>]*tests="(\d+)" failures="(\d+)" skipped="(\d+)"/.exec(xml) ?? [];
  expect([count(/<testcase /g), count(/<failure /g), count(/<skipped /g)]).toEqual([Number(tests), Number(failures), Number(skipped)]);
  expect(Number(failures)).toBeGreaterThan(0);
});

it("never looks like a success when nothing was audited", () => {
  const empty = sampleReport({ procedures: [] });
  const gate = judgeGate(empty, { demands: { minScore: null, minCoverage: 0.5, maxNewFindings: 0, levels: {} }, baseline: null, waivers: [] });
  expect(junitXml(gate, "fr")).toContain('tests="1" failures="1"');
});

it("is XML whatever a page wrote", () => {
  const gate = sampleGate();
  const [first] = gate.procedures;
  if (!first) throw new Error("the sample has procedures");
  const evil = { ...gate, procedures: [{ ...first, id: '"><x>', name: "\u0000\u0007]]>&\n\ud800<!--", why: "\uffff" }] };
  const xml = junitXml(evil, "fr");
  expect(xml.match(/<(?!\/?(?:testsuites|testsuite|testcase|failure|skipped)[ >/]|\?xml)/g)).toBeNull();
  expect(xml).not.toMatch(/&(?!(?:amp|lt|gt|quot|apos);)/);
  expect([xml.isWellFormed(), /[\p{Cc}\uffff]/u.test(xml.replaceAll("\n", ""))]).toEqual([true, false]);
});
