import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { findingsCsv } from "../../src/sinks/findings-csv.ts";
import { sampleReport } from "../support/sample-report.ts";

describe("findings.csv", () => {
  it("is the golden file, in both dialects", async () => {
    await expect(findingsCsv(sampleReport())).toMatchFileSnapshot("../golden/findings.csv");
    await expect(findingsCsv(sampleReport(), { dialect: "excel-fr" })).toMatchFileSnapshot("../golden/findings.excel-fr.csv");
  });

  it("gives every finding its row, whole", () => {
    const rows: Record<string, string>[] = parse(findingsCsv(sampleReport()), { columns: true });
    expect(rows).toHaveLength(sampleReport().procedures.flatMap((procedure) => procedure.findings).length);
    expect(rows[1]).toEqual({
      procedure: "1656",
      procedure_name: "Changement d’adresse en ligne",
      page: "login",
      url: "https://demarches.exemple.gouv.fr/adresse?a=1&b=2",
      check: "axe",
      rule: "label",
      indicator: "handicap",
      references: "RGAA 11.1; WCAG 1.3.1",
      outcome: "failed",
      message: "Le champ n’a pas d’étiquette : un lecteur d’écran annonce « zone d’édition » sans dire quoi écrire.",
      repair: "Reliez un <label> au champ par son attribut for.",
      selector: "#identifiant",
      quote: '<input id="identifiant" placeholder="Identifiant">',
      count: "1",
    });
  });

  it("lets no hostile cell begin like a formula", () => {
    const cells = (parse(findingsCsv(sampleReport())) as string[][]).flat();
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell) && cell !== "-12,5")).toEqual([]);
  });
});
