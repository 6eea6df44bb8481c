import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { indicatorIds } from "../../src/domain/indicator.ts";
import { readGristMapping } from "../../src/input/grist.ts";
import { gristFiles } from "../../src/sinks/grist.ts";
import { defaultGristMapping, gristSources, gristType } from "../../src/sinks/grist-fields.ts";
import { longReport, sampleReport } from "../support/sample-report.ts";

const report = sampleReport();
const files = new Map(gristFiles(report, defaultGristMapping).map(({ path, content }) => [path, JSON.parse(content)]));

describe("bodies for Grist", () => {
  it("make the tables, with a column of a fitting type for each field", () => {
    const { tables } = files.get("grist/tables.json");
    expect(tables.map(({ id, columns }: { id: string; columns: unknown[] }) => [id, columns.length])).toEqual([
      ["Demarches", gristSources.procedures.fields.length],
      ["A_confirmer", gristSources.worklist.fields.length],
    ]);
    expect(tables[0].columns.slice(0, 3)).toEqual([
      { id: "edition", fields: { label: "edition", type: "Text" } },
      { id: "Nom_Demarche", fields: { label: "Nom Démarche", type: "Text" } },
      { id: "ID_Demarche", fields: { label: "ID Démarche", type: "Text" } },
    ]);
    expect([gristType("score"), gristType("Taux Dispo"), gristType("gathered_at"), gristType("auth_provenance").type]).toEqual([
      { type: "Numeric" },
      { type: "Any" },
      { type: "DateTime:UTC" },
      "Choice",
    ]);
    expect(JSON.parse(gristType("mobile_level").widgetOptions ?? "").choices.slice(0, 4)).toEqual(["Oui", "Partiel", "Non", "À venir"]);
  });

  it("add or update one record per procedure of the edition, its times in seconds", () => {
    const { records } = files.get("grist/Demarches-1.json");
    expect(records).toHaveLength(report.procedures.length);
    expect(records[0].require).toEqual({ edition: "2026-T4", ID_Demarche: "1656" });
    expect(records[0].fields).toMatchObject({
      Nom_Demarche: "Changement d’adresse en ligne",
      Taux_Audit_RGAA: 0.764,
      score: 72.5,
      auth_level: "FranceConnect",
      gathered_at: Date.parse(report.procedures[0]?.gatheredAt ?? "") / 1000,
    });
    expect(Object.keys(records[0].fields)).toHaveLength(gristSources.procedures.fields.length - 2);
  });

  it("never send what people fill in", () => {
    const { records } = files.get("grist/A_confirmer-1.json");
    const open = report.procedures.flatMap(({ indicators }) => indicatorIds.filter((id) => indicators[id].provenance === "to-confirm"));
    expect(records).toHaveLength(open.length);
    expect(Object.keys(records[0].require)).toEqual(["edition", "procedure", "indicator"]);
    expect(Object.keys(records[0].fields).filter((column) => ["confirmed", "by", "on"].includes(column))).toEqual([]);
  });

  it("are cut before they are too long for a server", () => {
    const many = gristFiles(longReport(2000), defaultGristMapping).filter(({ path }) => path.startsWith("grist/Demarches-"));
    const sizes = many.map(({ content }) => Buffer.byteLength(content));
    expect([many.length > 1, Math.max(...sizes) < 1_000_000]).toEqual([true, true]);
    expect(many.flatMap(({ content }) => JSON.parse(content).records)).toHaveLength(2000);
  });

  it("go to the columns that are asked for, in that order", () => {
    const mapping = {
      ...defaultGristMapping,
      procedures: { table: "Mesures", columns: { "ID Démarche": "Code", score: "Note", edition: "Trimestre" } },
    };
    const [tables, records] = gristFiles(report, mapping).map(({ content }) => JSON.parse(content));
    expect(tables.tables[0]).toEqual({
      id: "Mesures",
      columns: [
        { id: "Code", fields: { label: "ID Démarche", type: "Text" } },
        { id: "Note", fields: { label: "score", type: "Numeric" } },
        { id: "Trimestre", fields: { label: "edition", type: "Text" } },
      ],
    });
    expect(records.records[0]).toEqual({ require: { Trimestre: "2026-T4", Code: "1656" }, fields: { Note: 72.5 } });
  });
});

it("the usual mapping is published, and reads back", async () => {
  const note = "# Where each field of Vigie goes in Grist: the usual mapping (docs/grist.md). Take lines out, or rename columns.\n";
  const text = `${note}${stringify(defaultGristMapping, { lineWidth: 0 })}`;
  await expect(text).toMatchFileSnapshot("../../docs/grist.yaml");
  const keys = { procedures: gristSources.procedures.key, worklist: gristSources.worklist.key };
  expect(readGristMapping(text, { file: "grist.yaml", usual: defaultGristMapping, keys })).toEqual({ ok: true, mapping: defaultGristMapping });
});
