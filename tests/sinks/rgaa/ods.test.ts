import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { criteria } from "../../../src/rgaa/referential.ts";
import { auditGrid } from "../../../src/sinks/rgaa/ods.ts";
import { gridTemplate } from "../../../src/sinks/rgaa/ods-template.ts";
import { pageOf } from "../../support/sample-parts.ts";
import { sampleReport } from "../../support/sample-report.ts";

const report = sampleReport();
const [procedure] = report.procedures;
if (!procedure) throw new Error("the sample has procedures");

const filesOf = async (given = procedure): Promise<Record<string, Uint8Array>> => unzipSync(await auditGrid(report, given));
const contentOf = (files: Record<string, Uint8Array>): string => strFromU8(files["content.xml"] ?? new Uint8Array());
const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;

/** Texts of a sheet, row by row, columns A to G: a reader of its own, so that the writer is not its own judge. */
function textsIn(content: string, name: string): string[][] {
  const sheet = content.split('<table:table table:name="').find((one) => one.startsWith(`${name}"`)) ?? "";
  return sheet
    .split("<table:table-row ")
    .slice(1)
    .map((row) =>
      row
        .split(/(?=<table:(?:covered-)?table-cell)/)
        .slice(1)
        .flatMap((cell) => {
          const repeated = Number(/^<[^>]*number-columns-repeated="(\d+)"/.exec(cell)?.[1] ?? 1);
          const text = [...cell.matchAll(/<text:p>(.*?)<\/text:p>/g)].map(([, line = ""]) => line.replace(/<[^>]*>/g, "")).join("\n");
          return Array.from({ length: Math.min(repeated, 7) }, () => text);
        })
        .slice(0, 7),
    );
}

describe("the official audit grid", async () => {
  const files = await filesOf();
  const content = contentOf(files);

  it("names the pages of the sample, and none of the examples of the model", () => {
    const rows = textsIn(content, "Échantillon");
    expect(rows.slice(2, 11).map((row) => row.slice(0, 3))).toEqual([
      ["Date", "20/11/2026", ""],
      ["Auditeur ou auditrice", "Relevé automatique de Vigie 0.1.0, à compléter par une personne", ""],
      ["Contexte", "Visite automatique", ""],
      ["Site\u00a0:", "Changement d’adresse en ligne", ""],
      ["", "", ""],
      ["N° page", "Titre de la page", "URL"],
      ["P01", "Changer d’adresse", "https://demarches.exemple.gouv.fr/adresse?a=1&amp;b=2"],
      ["P02", "Se connecter", "https://demarches.exemple.gouv.fr/connexion?retour=%2F"],
      ["P03", "", ""],
    ]);
    expect(content).not.toContain("www.site.fr");
  });

  it("fills the 106 criteria of each page: status, what to correct, where to look", () => {
    const rows = textsIn(content, "P01");
    expect(rows.slice(3, 109).map((row) => [row[1], row[3]])).toEqual(criteria().map(({ id }) => [id, procedure.pages[0]?.rgaa[id]]));
    expect(rows[3]?.slice(3)).toEqual([
      "NC",
      "N",
      "Cette image n’a pas d’alternative textuelle : une personne aveugle ne sait pas ce qu’elle montre.\nDonnez à l’image un attribut alt qui dit ce qu’elle montre, ou alt=&quot;&quot; si elle décore.\nmain &gt; img:nth-child(3)",
      "",
    ]);
    expect(rows[5]?.slice(3)).toEqual(["NT", "N", "", "À vérifier :\nmain &gt; img:nth-child(2): Schéma des trois étapes"]);
    expect(textsIn(content, "P02")[105]?.[3]).toBe("NT");
  });

  it("leaves sheets without a page to people", () => {
    const statuses = textsIn(content, "P03")
      .slice(3, 109)
      .map((row) => row[3]);
    expect(statuses).toEqual(criteria().map(() => "NT"));
  });

  it("keeps every formula, validation and other file of the model", () => {
    const model = gridTemplate();
    const before = strFromU8(model.files["content.xml"] ?? new Uint8Array());
    const marks = [/table:formula="/g, /content-validation-name="/g, /<table:table-row\b/g, /<calcext:conditional-format\b/g];
    expect(marks.map((mark) => count(content, mark))).toEqual(marks.map((mark) => count(before, mark)));
    expect(Object.keys(files).sort()).toEqual(Object.keys(model.files).sort());
  });

  it("starts with its type, uncompressed, and is the same file each time, in every time zone", async () => {
    const bytes = await auditGrid(report, procedure);
    expect(strFromU8(bytes.slice(30, 84))).toBe("mimetypeapplication/vnd.oasis.opendocument.spreadsheet");
    const home = process.env.TZ;
    try {
      for (const zone of ["UTC", "Asia/Tokyo", "America/Cayenne"]) {
        process.env.TZ = zone;
        expect(Buffer.from(bytes).equals(await auditGrid(report, procedure))).toBe(true);
      }
    } finally {
      if (home === undefined) delete process.env.TZ;
      else process.env.TZ = home;
    }
  });

  it("takes the first 20 pages and says so", async () => {
    const rows = textsIn(contentOf(await filesOf({ ...procedure, pages: Array.from({ length: 23 }, () => pageOf()) })), "Échantillon");
    expect([rows[4]?.[1], rows[27]?.[0], rows[27]?.[1]]).toEqual(["Visite automatique ; les 20 premières des 23 pages", "P20", "Changer d’adresse"]);
  });

  it("is XML whatever a page wrote", async () => {
    const pages = [pageOf({ title: '\u0000"]]>&<x>\ud800', finalUrl: "https://exemple.fr/?a=<b>&c" })];
    expect(textsIn(contentOf(await filesOf({ ...procedure, pages })), "Échantillon")[8]?.slice(1, 3)).toEqual([
      "\ufffd&quot;]]&gt;&amp;&lt;x&gt;\ufffd",
      "https://exemple.fr/?a=&lt;b&gt;&amp;c",
    ]);
  });
});
