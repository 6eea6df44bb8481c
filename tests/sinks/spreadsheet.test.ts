import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CsvDialect } from "../../src/sinks/csv.ts";
import { findingsCsv } from "../../src/sinks/findings-csv.ts";
import { proceduresCsv } from "../../src/sinks/procedures-csv.ts";
import { findingOf } from "../support/sample-parts.ts";
import { sampleReport } from "../support/sample-report.ts";

const installed = (process.env.PATH ?? "").split(delimiter).some((folder) => existsSync(join(folder, "soffice")));

/** What the import window of LibreOffice offers: separator, quotes, UTF-8, from the first line, language, quoted fields as text, numbers and dates recognised. */
const filters: Readonly<Record<CsvDialect, string>> = { standard: "CSV:44,34,76,1,,1033,true,true", "excel-fr": "CSV:59,34,76,1,,1036,true,true" };

type Cell = { readonly text: string; readonly type: string; readonly value: string | undefined };

/** Cells of a flat OpenDocument sheet, the repeated ones written out; formulas are told apart. */
function cellsOf(fods: string): readonly (readonly Cell[])[] {
  const attribute = (name: string, attributes: string): string | undefined => new RegExp(`${name}="([^"]*)"`).exec(attributes)?.[1];
  const rows = [...fods.matchAll(/<table:table-row[^>]*>(.*?)<\/table:table-row>/gs)].map((match) => match[1] ?? "");
  return rows.map((row) =>
    [...row.matchAll(/<table:table-cell([^>]*?)(?:\/>|>(.*?)<\/table:table-cell>)/gs)].flatMap(([, attributes = "", content = ""]) => {
      const type = /table:formula/.test(attributes) ? "formula" : (attribute("office:value-type", attributes) ?? "empty");
      const text = [...content.matchAll(/<text:p>(.*?)<\/text:p>/gs)].map((match) => (match[1] ?? "").replace(/<[^>]*>/g, "")).join("\n");
      const value = attribute("office:value", attributes) ?? attribute("office:date-value", attributes);
      return Array.from({ length: Number(attribute("table:number-columns-repeated", attributes) ?? 1) }, () => ({ text, type, value }));
    }),
  );
}

describe.skipIf(!installed)("CSV in LibreOffice (skipped where soffice is not installed)", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "vigie-soffice-"));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function opened(dialect: CsvDialect, files: Readonly<Record<string, string>>) {
    for (const [name, content] of Object.entries(files)) await writeFile(join(folder, `${name}.csv`), content);
    const paths = Object.keys(files).map((name) => join(folder, `${name}.csv`));
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    await promisify(execFile)("soffice", [
      profile,
      "--headless",
      `--infilter=${filters[dialect]}`,
      "--convert-to",
      "fods",
      "--outdir",
      folder,
      ...paths,
    ]);
    return Promise.all(Object.keys(files).map(async (name) => cellsOf(await readFile(join(folder, `${name}.fods`), "utf8"))));
  }

  const report = sampleReport();
  const procedures = report.procedures.map((one, place) => (place === 0 ? { ...one, id: "0042", listed: { ...one.listed, id: "0042" } } : one));
  const numbered = { ...report, procedures };

  it.each(["standard", "excel-fr"] as const)(
    "%s: accents, separators, leading zeros, figures and dates are what they were; nothing is a formula",
    async (dialect) => {
      const findings = {
        ...report,
        procedures: procedures.map((one) => ({ ...one, findings: [findingOf({ quote: "=1+1" }), findingOf({ quote: 'a;b,c\n"d" é' })] })),
      };
      const [table = [], list = []] = await opened(dialect, {
        procedures: proceduresCsv(numbered, { dialect }),
        findings: findingsCsv(findings, { dialect }),
      });
      const [head = [], first = []] = table;
      const at = (title: string): Cell | undefined => first[head.findIndex(({ text }) => text === title)];
      expect(table.filter((row) => row.some(({ text }) => text !== ""))).toHaveLength(7);
      expect([...table, ...list].flat().filter(({ type }) => type === "formula")).toEqual([]);
      expect(at("Nom Démarche")?.text).toBe("Changement d’adresse en ligne");
      expect([at("ID Démarche")?.text, at("ID Démarche")?.type]).toEqual(["0042", "string"]);
      expect([at("Taux Audit RGAA")?.value, at("score")?.value]).toEqual(["0.764", "72.5"]);
      expect([at("Date Publication Déclaration")?.type, at("Date Publication Déclaration")?.value]).toEqual(["date", "2025-03-23"]);
      const quotes = list[0]?.findIndex(({ text }) => text === "quote") ?? -1;
      expect(list.slice(1, 3).map((row) => row[quotes]?.text)).toEqual(["&apos;=1+1", "a;b,c\n&quot;d&quot; é"]);
    },
  );
});
