import { expect, it } from "vitest";
import { digestOf, nonCompliantOf } from "../../src/history/digest.ts";
import { pageOf, rgaaOf } from "../support/sample-parts.ts";
import { sampleReport } from "../support/sample-report.ts";

it("keeps the few figures that later editions look back to", () => {
  const { procedures, ...head } = digestOf(sampleReport());
  expect(head).toEqual({ schemaVersion: 1, edition: "2026-T4", generatedAt: "2026-11-20T14:05:00.000Z", vigie: "0.1.0", method: 1 });
  expect(procedures.map(({ id, status, score }) => [id, status, score])).toEqual(
    sampleReport().procedures.map(({ id, status, score }) => [id, status, score.value]),
  );
  expect(procedures[0]).toMatchObject({
    name: "Changement d’adresse en ligne",
    goals: { reached: 4, evaluated: 7 },
    levels: {
      handicap: { level: "Partielle", rank: "middle", provenance: "measured" },
      dlnuf: { level: "À vérifier", rank: "grey", provenance: "to-confirm" },
    },
    nonCompliant: { start: ["1.1"], login: ["11.1"] },
  });
});

it("names the rules that were left out by their places, once per role", () => {
  const [first] = sampleReport().procedures;
  const pages = [pageOf(), pageOf({ role: "form", rulesLeftOut: ["b"] }), pageOf({ role: "form", rulesLeftOut: ["b", "c", "unknown"] })];
  const digest = digestOf(sampleReport({ rules: ["a", "b", "c"], procedures: first ? [{ ...first, pages }] : [], missing: [] }));
  expect([digest.rules, digest.procedures.map(({ leftOut }) => leftOut)]).toEqual([["a", "b", "c"], [{ form: [1, 2] }]]);
});

it("leaves out what was not visited", () => {
  const [first] = sampleReport().procedures;
  expect(digestOf(sampleReport({ missing: [{ id: "1656", name: first?.name ?? "" }] })).procedures.map(({ id }) => id)).not.toContain("1656");
});

it("tells apart a page without fault and a page that was not looked at; pages of one role are taken together", () => {
  expect(
    nonCompliantOf([
      pageOf({ rgaa: rgaaOf({}) }),
      pageOf({ role: "form", rgaa: rgaaOf({ "10.7": "NC" }) }),
      pageOf({ role: "form", rgaa: rgaaOf({ "1.1": "NC", "10.7": "NC" }) }),
      pageOf({ role: "help", status: "not_found" }),
      pageOf({ role: "legal", failures: [{ gatherer: "axe", detail: "" }] }),
    ]),
  ).toEqual({ start: [], form: ["1.1", "10.7"] });
});
