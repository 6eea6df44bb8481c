import { describe, expect, it } from "vitest";
import { officialColumns } from "../../../src/domain/official.ts";
import { importOfficial } from "../../../src/input/official/edition.ts";
import { formatProblem } from "../../../src/input/problem.ts";
import { shared } from "../support.ts";

const csv = (...rows: readonly (readonly string[])[]): Uint8Array =>
  new TextEncoder().encode(rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(";")).join("\r\n"));
const row = (cells: Readonly<Record<string, string>>): readonly string[] => officialColumns.map((column) => cells[column] ?? "");
const one = row({ "ID Démarche": "1", "Nom Démarche": "A" });

describe("importOfficial", () => {
  it("takes the label of the edition from the file's name, or as given", async () => {
    const sheet = csv(officialColumns, row({ "ID Démarche": "1", "Nom Démarche": "A", "Taux Dispo": "1" }));
    const [named, given, bare] = [
      await importOfficial(sheet, "vde-2025-10.csv"),
      await importOfficial(sheet, "x.csv", { source: "édition 2026-01" }),
      await importOfficial(sheet, "x.csv"),
    ];
    expect([named, given, bare].map((read) => read.ok && [read.procedures[0]?.imported?.source, read.attribution])).toEqual([
      ["édition officielle 2025-10", "Source : DINUM, « Vos démarches essentielles », édition octobre 2025, Licence Ouverte 2.0 (Etalab)."],
      ["édition 2026-01", "Source : DINUM, « Vos démarches essentielles », édition janvier 2026, Licence Ouverte 2.0 (Etalab)."],
      ["édition officielle", "Source : DINUM, « Vos démarches essentielles », édition officielle, Licence Ouverte 2.0 (Etalab)."],
    ]);
  });

  it("finds the header below a title, and passes over empty rows", async () => {
    const read = await importOfficial(
      csv(["Chiffres d'octobre"], officialColumns, one, row({}), row({ "ID Démarche": "2", "Nom Démarche": "B" })),
      "x.csv",
    );
    expect(read.ok && read.procedures.map(({ id }) => id)).toEqual(["1", "2"]);
  });

  it.each([
    ["no procedure", csv(officialColumns), ["x.csv:1:1 the file has no procedure; give a file with the 23 official columns and a row per procedure"]],
    [
      "a renamed column",
      csv(
        officialColumns.map((column) => (column === "Taux Dispo" ? "Taux de Dispo" : column)),
        one,
      ),
      ['x.csv:1:21 Taux Dispo: the column "Taux Dispo" is missing; the nearest is "Taux de Dispo"; write Taux Dispo in place of "Taux de Dispo"'],
    ],
    ["an open quote", new TextEncoder().encode('a,b\nc,"d'), [expect.stringMatching(/^x\.csv:\d+:1 a quote is misplaced or not closed; /)]],
  ])("refuses %s", async (_, file, expected) => {
    const read = await importOfficial(file, "x.csv");
    expect(read.ok ? [] : read.problems.map((problem) => formatProblem(problem, "en"))).toEqual(expected);
  });

  it("lists rows that cannot be used, and keeps the others", async () => {
    const read = await importOfficial(csv(officialColumns, one, one, row({ "Nom Démarche": "B" }), row({ "ID Démarche": "a/b" })), "x.csv");
    expect(read.ok && [read.procedures.map(({ id }) => id), read.rejected.map((problem) => formatProblem(problem, "en"))]).toEqual([
      ["1"],
      [
        'x.csv:3:2 ID Démarche: "1" is already the id of row 2; write another id',
        'x.csv:4:2 ID Démarche: "" is not an id; write 1656',
        'x.csv:5:2 ID Démarche: "a/b" is not an id; write 1656',
        "x.csv:5:1 Nom Démarche: the procedure has no name; write Changement d'adresse en ligne",
      ],
    ]);
  });

  it("names every column of a file that is something else", async () => {
    const read = await importOfficial(new TextEncoder().encode("a,b\n1,2\n"), "x.csv");
    expect(read.ok ? [] : read.problems.map(({ path }) => path)).toEqual([...officialColumns]);
  });

  it("says what it left aside", async () => {
    const sheet = csv([...officialColumns, "Couleur"], [...row({ "ID Démarche": "1", "Nom Démarche": "A", "URL Démarche": "www.urssaf.fr" }), "x"]);
    const read = await importOfficial(sheet, "x.csv");
    expect(read.ok && read.remarks.map((remark) => formatProblem(remark, "fr"))).toEqual([
      'x.csv:1:24 Couleur: colonne inconnue "Couleur", laissée de côté ; rien n\'est à faire si elle ne sert pas',
      'x.csv:2:23 URL Démarche: "www.urssaf.fr" n\'est pas une URL absolue : adresse complétée en "https://www.urssaf.fr" ; écrivez https://www.urssaf.fr',
    ]);
  });
});

const files = { csv: shared("vde-2025-10.csv"), xlsx: shared("vde-2025-10.xlsx") };

describe.skipIf(files.csv === null || files.xlsx === null)("the edition of October 2025 (skipped: ../shared/data is not there)", () => {
  const edition = (kind: keyof typeof files) => importOfficial(files[kind] ?? new Uint8Array(), `vde-2025-10.${kind}`);

  it("gives the same procedures from the CSV and from the workbook", async () => {
    const [fromCsv, fromXlsx] = [await edition("csv"), await edition("xlsx")];
    expect(fromCsv.ok && fromCsv.procedures.length).toBe(246);
    expect(fromXlsx.ok && fromXlsx.procedures).toEqual(fromCsv.ok && fromCsv.procedures);
  });

  it("gives the same procedures from a French CSV in Windows-1252", async () => {
    const original = await edition("csv");
    const text = new TextDecoder().decode(files.csv ?? new Uint8Array());
    const dashes = Buffer.from(
      text.replaceAll("–", "\u0096").replaceAll("’", "\u0092").replaceAll("Œ", "\u008C").replaceAll("œ", "\u009C"),
      "latin1",
    );
    const read = await importOfficial(dashes, "vde-2025-10.csv");
    expect(read.ok && read.procedures).toEqual(original.ok && original.procedures);
  });

  it("completes the only address that is not whole, and keeps every official word", async () => {
    const read = await edition("csv");
    expect(read.ok && read.remarks.map(({ line, path }) => ({ line, path }))).toEqual([{ line: 95, path: "URL Démarche" }]);
    const procedures = read.ok ? read.procedures : [];
    const count = (words: string): number =>
      procedures.flatMap((one) => Object.values({ ...one.declared, ...one.imported })).filter((value) => value === words).length;
    const official = new TextDecoder().decode(files.csv ?? new Uint8Array());
    const published = (words: string): number =>
      official
        .split("\n")
        .slice(1)
        .join("\n")
        .split(/[,\n]/)
        .filter((cell) => cell === words).length;
    expect(["À venir", "–", "Nombre d'avis insuffisant"].map(count)).toEqual(["À venir", "–", "Nombre d'avis insuffisant"].map(published));
  });
});
