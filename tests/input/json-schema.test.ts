import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { proceduresJsonSchema } from "../../src/input/json-schema.ts";
import { said, withLines } from "./support.ts";

describe("the published JSON Schema", () => {
  it("is what the code generates (npm test -- -u writes it)", async () => {
    await expect(proceduresJsonSchema()).toMatchFileSnapshot("../../docs/schemas/procedures.schema.json");
  });

  it("is for draft 2020-12 and describes every property", () => {
    const schema = JSON.parse(proceduresJsonSchema());
    expect(schema).toMatchObject({ $schema: "https://json-schema.org/draft/2020-12/schema", title: "Vigie: list of procedures" });
    const { properties } = schema.properties.procedures.items;
    expect(Object.keys(properties).filter((key) => !properties[key].description)).toEqual([]);
  });

  const valid = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(JSON.parse(proceduresJsonSchema()));

  it.each([
    withLines(),
    withLines("url: https://x.fr", "audience: []", "volume: À venir", "max_pages: 1"),
    withLines("url:", "pages: [{ role: help, url: http://x.fr/@a }]"),
    withLines("declared: { rgaa_rate: 1, dlnuf: Non applicable }", "imported: { source: s, uptime: – }"),
    withLines("budget: { score: 0, handicap: Totale, auth: FranceConnect +, contact: Partiel, new_findings: 3 }"),
    `defaults: { max_pages: 50 }\n${withLines("france_connect: not_applicable")}`,
  ])("agrees with the validator that this is good: %j", (source) => {
    expect({ schema: valid(parse(source)), validator: said(source) }).toEqual({ schema: true, validator: [] });
  });

  it.each([
    "procedures: []",
    "procedures:",
    "[]",
    "hello",
    "procedures: [a]",
    "procedures: [{ id: a }]",
    "procedures: [{ name: a }]",
    "procedures: [{ id: 1656, name: a }]",
    "procedures: [{ id: '', name: a }]",
    "procedures: [{ id: .a, name: a }]",
    "procedures: [{ id: a., name: a }]",
    "procedures: [{ id: con.txt, name: a }]",
    `procedures: [{ id: ${"x".repeat(65)}, name: a }]`,
    "procedures: [{ id: a, name: ' ' }]",
    "defaults: { max_page: 3 }\nprocedures: [{ id: a, name: b }]",
    withLines("colour: red"),
    withLines("url: impots.gouv.fr"),
    withLines("url: ftp://x.fr"),
    withLines("url: https://user:pw@x.fr"),
    withLines("url: https://x.fr/a b"),
    withLines("url: ''"),
    withLines("volume: '600 000'"),
    withLines("max_pages: 0"),
    withLines("max_pages: 51"),
    withLines("max_pages: 1.5"),
    withLines("pages: [{ role: start, url: https://x.fr }]"),
    withLines("declared: { rgaa_rate: 76 }"),
    withLines("imported: { usage: 1 }"),
    withLines("budget: { contact: Yes }"),
  ])("agrees with the validator that this is bad: %j", (source) => {
    expect(valid(parse(source))).toBe(false);
    expect(said(source)).toHaveLength(1);
  });
});
