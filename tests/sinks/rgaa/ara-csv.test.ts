import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { criteria } from "../../../src/rgaa/referential.ts";
import { araCsv } from "../../../src/sinks/rgaa/ara-csv.ts";
import { pageOf, rgaaOf } from "../../support/sample-parts.ts";
import { sampleReport } from "../../support/sample-report.ts";

const [procedure] = sampleReport().procedures;
if (!procedure) throw new Error("the sample has procedures");

describe("ara.csv", () => {
  it("has Ara's header and a row per criterion in official order", () => {
    const [header, ...rows] = parse(araCsv(procedure)) as string[][];
    expect(header).toEqual(["Critères", "Éléments transverses", "Page de départ", "Connexion"]);
    expect(rows.map(([id]) => id)).toEqual(criteria().map(({ id }) => id));
  });

  it("gives each page its own statuses, NT where nothing was certain", () => {
    const rows = (parse(araCsv(procedure)) as string[][]).filter((row) => row.some((cell) => /^(C|NC|NA)$/.test(cell)));
    expect(rows).toEqual([
      ["1.1", "NT", "NC", "NT"],
      ["2.1", "NT", "NA", "NA"],
      ["8.3", "NT", "C", "C"],
      ["8.5", "NT", "NT", "C"],
      ["11.1", "NT", "NT", "NC"],
    ]);
  });

  it("tells apart the pages of one role, and leaves a page without a grid to people", () => {
    const pages = [pageOf({ role: "page", rgaa: rgaaOf({ "1.1": "C" }) }), pageOf({ role: "page", rgaa: {} })];
    const [header, first] = parse(araCsv({ ...procedure, pages })) as string[][];
    expect([header, first]).toEqual([
      ["Critères", "Éléments transverses", "Autre page", "Autre page 2"],
      ["1.1", "NT", "C", "NT"],
    ]);
  });
});
