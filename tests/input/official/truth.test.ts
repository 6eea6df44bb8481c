import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import type { Trait, TruthRow } from "../../../src/domain/calibration.ts";
import { readOfficialTruth } from "../../../src/input/official/truth.ts";

const header = "ID Démarche;Statut En ligne;Prise en compte Handicap;Taux Audit RGAA;Date Publication Déclaration;FranceConnect";

async function rowsOf(...lines: readonly string[]): Promise<readonly TruthRow[]> {
  const read = await readOfficialTruth(new TextEncoder().encode([header, ...lines].join("\n")), "vde.csv");
  if (!read.ok) throw new Error(read.problems[0]?.message.en);
  return read.truth.rows;
}

/** What a row states: values, or reasons in parentheses. */
const said = (row: TruthRow | undefined): Readonly<Partial<Record<Trait, unknown>>> =>
  Object.fromEntries(Object.entries(row?.values ?? {}).map(([trait, value]) => [trait, value.state === "left" ? `(${value.reason})` : value.value]));

describe("a row of the official edition", () => {
  it.each([
    ["1;Oui;Partielle;0.96399999999999997;2024-12-10;FranceConnect", ["Oui", "Partielle", 96.4, "2024-12-10", "Oui", "FranceConnect"]],
    ["1;Oui;Totale;1;45000;FranceConnect +", ["Oui", "Totale", 100, "2023-03-15", "Oui", "FranceConnect +"]],
    ["1;Oui;Partielle;96,4 %;10/12/2024;Non", ["Oui", "Partielle", 96.4, "2024-12-10", "Oui", "Non"]],
    ["1;Partiel;Non conforme;Non;08/04/2022 (périmée);Non applicable", ["Partiel", "Non conforme", null, "2022-04-08", "Oui", "Non applicable"]],
    ["1;Non;Non conforme;Non;2023-05-02;Non", ["Non", "Non conforme", null, "2023-05-02", "Oui", "Non"]],
    ["1;Oui;Non conforme;Non;;Non", ["Oui", "Non conforme", null, null, "Non", "Non"]],
  ])("%s", async (line, [online, handicap, rate, date, page, auth]) => {
    const [row] = await rowsOf(line);
    expect(said(row)).toEqual({ online, handicap, rate, date, page, auth });
  });

  it("with sentinels has nothing to compare", async () => {
    const [toCome, none, proactive] = await rowsOf(
      "1;À venir;À venir;À venir;;À venir",
      "2;Non;–;Non;;–",
      "3;Démarche proactive;Démarche proactive;Démarche proactive;;Démarche proactive",
    );
    const silent = { handicap: "(sentinel)", rate: "(sentinel)", date: "(sentinel)", page: "(sentinel)", auth: "(sentinel)" };
    expect([said(toCome), said(none), said(proactive)]).toEqual([
      { online: "(sentinel)", ...silent },
      // A procedure that is not online is described so; "Non" in its rate says nothing of a declaration.
      { online: "Non", ...silent },
      { online: "Démarche proactive", ...silent },
    ]);
  });

  it("with empty or unreadable cells says so", async () => {
    const [empty, odd] = await rowsOf("1;;;;;", "2;Oui;Partielle;76;bientôt;Non");
    expect(said(empty)).toEqual({ online: "(empty)", handicap: "(empty)", rate: "(empty)", date: "(empty)", page: "(empty)", auth: "(empty)" });
    expect(said(odd)).toEqual({
      online: "Oui",
      handicap: "Partielle",
      rate: "(unreadable)",
      date: "(unreadable)",
      page: "(unreadable)",
      auth: "Non",
    });
  });

  it("keeps the cells word for word", async () => {
    const [row] = await rowsOf("1656.0;Oui;Non conforme;Non;08/04/2022 (périmée);FranceConnect");
    expect([row?.id, row?.values.date?.quote, row?.values.rate?.quote, row?.values.page?.quote]).toEqual([
      "1656",
      "08/04/2022 (périmée)",
      "Non",
      "08/04/2022 (périmée)",
    ]);
  });

  it("without an id is no row", async () => {
    expect(await rowsOf(";Oui;;;;", "7;Oui;;;;")).toHaveLength(1);
  });
});

describe("columns", () => {
  const read = (text: string) => readOfficialTruth(new TextEncoder().encode(text), "vde.csv");

  it("may be few, under a title, in any order", async () => {
    const table = await read("Édition de test\nFranceConnect,ID Démarche\nNon,44\n");
    expect(table).toEqual({
      ok: true,
      truth: { convention: "official", rows: [{ id: "44", values: { auth: { state: "stated", value: "Non", quote: "Non" } } }] },
    });
  });

  it.each([
    ["without the id", "FranceConnect\nNon\n"],
    ["with the id alone", "ID Démarche,Nom Démarche\n1,Un\n"],
  ])("%s are refused", async (_case, text) => {
    expect(await read(text)).toMatchObject({
      ok: false,
      problems: [{ file: "vde.csv", line: 1, fix: { en: expect.stringContaining("FranceConnect") } }],
    });
  });

  it("of a file that is no table are refused with the reason", async () => {
    const damaged = await readOfficialTruth(new Uint8Array([0x50, 0x4b, 3, 4, 0]), "vde.xlsx");
    expect(damaged).toMatchObject({ ok: false, problems: [{ message: { en: "this workbook is damaged, or is not one" } }] });
  });
});

const shared = resolve("..", "shared", "data");
const there = existsSync(resolve(shared, "vde-2025-10.csv"));

it.skipIf(!there)(there ? "the real edition, CSV and XLSX alike" : "skipped: ../shared/data is not beside this checkout", async () => {
  const tables = await Promise.all(["csv", "xlsx"].map((ext) => readOfficialTruth(readFileSync(resolve(shared, `vde-2025-10.${ext}`)), "vde")));
  const counts = tables.map((table) => {
    const rows = table.ok ? table.truth.rows.map(said) : [];
    const given = (trait: Trait, fits: (value: unknown) => boolean): number => rows.filter((row) => fits(row[trait])).length;
    return {
      rows: rows.length,
      rates: given("rate", (value) => typeof value === "number"),
      noRate: given("rate", (value) => value === null),
      dates: given("date", (value) => /^\d{4}-/.test(String(value))),
      noDeclaration: given("page", (value) => value === "Non"),
      sentinels: given("handicap", (value) => value === "(sentinel)"),
      unreadable: rows.filter((row) => Object.values(row).includes("(unreadable)")).length,
    };
  });
  const expected = { rows: 246, rates: 180, noRate: 53, dates: 218, noDeclaration: 15, sentinels: 13, unreadable: 0 };
  expect(counts).toEqual([expected, expected]);
});
