import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { criterion } from "../../../src/rgaa/referential.ts";
import { reviewCsv } from "../../../src/sinks/rgaa/review-csv.ts";
import { sampleReport } from "../../support/sample-report.ts";

const [procedure] = sampleReport().procedures;
if (!procedure) throw new Error("the sample has procedures");
const rowsIn = (csv: string): Record<string, string>[] => parse(csv, { columns: true });

describe("review.csv", () => {
  it("has a row for every criterion of every page that is left to a person, and no other", () => {
    const left = procedure.pages.map(({ rgaa }) => Object.values(rgaa).filter((status) => status === "NT").length);
    const rows = rowsIn(reviewCsv(procedure, "fr"));
    expect(["Page de départ", "Connexion"].map((name) => rows.filter(({ page }) => page === name).length)).toEqual(left);
    expect(rows.some(({ page, criterion }) => page === "Page de départ" && criterion === "1.1")).toBe(false);
  });

  it("prepares the question and the places to look at, on their own page only", () => {
    const rows = rowsIn(reviewCsv(procedure, "fr")).filter(({ criterion }) => criterion === "1.3");
    expect(rows[0]).toEqual({
      procedure: "1656",
      page: "Page de départ",
      page_title: "Changer d’adresse",
      url: "https://demarches.exemple.gouv.fr/adresse?a=1&b=2",
      criterion: "1.3",
      question: criterion("1.3")?.title,
      candidates: "main > img:nth-child(2): Schéma des trois étapes",
      verdict: "",
      comment: "",
    });
    expect(rows[1]?.candidates).toBe("");
  });

  it("lets no hostile cell begin like a formula", () => {
    const cells = sampleReport().procedures.flatMap((one) => (parse(reviewCsv(one, "en")) as string[][]).flat());
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  });
});
