import { parse } from "csv-parse/sync";
import { expect, it } from "vitest";
import { indicatorIds } from "../../src/domain/indicator.ts";
import { workFigures, worklistCsv } from "../../src/sinks/worklist-csv.ts";
import { findingOf } from "../support/sample-parts.ts";
import { sampleReport } from "../support/sample-report.ts";

const rowsOf = (text: string) => parse(text, { columns: true }) as Record<string, string>[];
const open = sampleReport().procedures.flatMap(({ id, indicators }) =>
  indicatorIds.filter((one) => indicators[one].provenance === "to-confirm").map((one) => [id, indicators[one].why]),
);

it("has one row per cell to confirm, with its reason, and room for the answer", () => {
  const rows = rowsOf(worklistCsv(sampleReport()));
  expect(rows.map((row) => [row.procedure, row.why])).toEqual(open);
  expect(new Set(rows.map((row) => `${row.confirmed}${row.by}${row.on}`))).toEqual(new Set([""]));
});

it("gives the candidates with their places, once each, and what was declared", () => {
  const report = sampleReport();
  const [good] = report.procedures;
  if (!good) throw new Error("the sample has procedures");
  const { auth } = good.indicators;
  const doubt = findingOf({
    check: "france-connect",
    indicator: "auth",
    outcome: "cantTell",
    page: "login",
    selector: "#fc",
    quote: "=FranceConnect",
    url: "https://a.fr/",
  });
  const procedure = {
    ...good,
    findings: [doubt, doubt, findingOf({ indicator: "auth", selector: "", quote: "" })],
    indicators: {
      ...good.indicators,
      auth: { ...auth, level: "À vérifier", rank: "grey", provenance: "to-confirm", why: "Image seule.", declared: "FranceConnect", evidence: [] },
    },
  } as const;
  const row = rowsOf(worklistCsv({ ...report, procedures: [procedure] })).find((one) => one.indicator === "FranceConnect");
  expect(row).toEqual({
    procedure: "1656",
    procedure_name: "Changement d’adresse en ligne",
    url: "https://demarches.exemple.gouv.fr/adresse?a=1&b=2",
    status: "ok",
    indicator: "FranceConnect",
    question: "Peut-on s'identifier avec FranceConnect ?",
    levels: "FranceConnect; FranceConnect +; Non",
    why: "Image seule.",
    declared: "FranceConnect",
    candidates: "1",
    seen: "Connexion | =FranceConnect | #fc | https://a.fr/",
    confirmed: "",
    by: "",
    on: "",
  });
});

it("counts who filled the cells", () => {
  const figures = workFigures(sampleReport());
  expect(figures.cells).toBe(sampleReport().procedures.length * indicatorIds.length);
  expect(figures.open).toBe(open.length);
  expect(figures.filled + figures.declared + figures.open).toBe(figures.cells);
  expect(workFigures(sampleReport({ procedures: [] }))).toEqual({ cells: 0, filled: 0, declared: 0, open: 0 });
});

it("asks again where a person's word is contradicted, with that word, and only then", () => {
  const [good] = sampleReport().procedures;
  if (!good) throw new Error("the sample has procedures");
  const { auth } = good.indicators;
  const rows = (part: object) => {
    const confirmed = { level: "Non", by: "Accueil", on: "2026-10-01", ...part };
    const procedure = { ...good, indicators: { ...good.indicators, auth: { ...auth, confirmed } } };
    return rowsOf(worklistCsv(sampleReport({ procedures: [procedure] })))
      .filter(({ indicator }) => indicator === "FranceConnect")
      .map(({ declared }) => declared);
  };
  expect([rows({ found: "FranceConnect" }), rows({ found: "FranceConnect", known: true }), rows({})]).toEqual([["Non"], [], []]);
});
