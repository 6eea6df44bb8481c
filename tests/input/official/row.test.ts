import { describe, expect, it } from "vitest";
import type { OfficialColumn } from "../../../src/domain/official.ts";
import { procedureOfRow } from "../../../src/input/official/row.ts";
import type { Cell } from "../../../src/input/table.ts";

const read = (cells: Partial<Record<OfficialColumn, Cell>>) => procedureOfRow((column) => cells[column] ?? null, "édition officielle 2025-10");

describe("procedureOfRow", () => {
  it("maps the 23 official columns", () => {
    expect(
      read({
        "Nom Démarche": "Saisine du Défenseur des droits",
        "ID Démarche": "1763",
        "Périmètre ministériel (AC/SG)": "Affaires sociales",
        "Ministère politique": "Ministère de la Justice",
        "Réf Administration": "DDD",
        "Statut En ligne": "Oui",
        "Categories Usagers": "Particulier; Autres",
        "Volumétrie Totale": "32218",
        "Volumétrie En Ligne": "À venir",
        "% Recours au Numérique": "0.77767086721708401",
        "Note Satisfaction": "9",
        "Prise en compte Handicap": "Partielle",
        "Taux Audit RGAA": "0.96399999999999997",
        "Date Publication Déclaration": "2024-12-10",
        "Note Clarté Langage": "8.6999999999999993",
        "Niveau Autonomie": "0.51",
        "Aide Joignable": "Nombre d'avis insuffisant",
        "Aide Efficace": "4.5999999999999996",
        FranceConnect: "FranceConnect +",
        "Score DLNUF": "0",
        "Taux Dispo": "0",
        "Tps Moy Chargement": "–",
        "URL Démarche": " https://x.fr/a ",
      }),
    ).toEqual({
      remarks: [],
      procedure: {
        id: "1763",
        name: "Saisine du Défenseur des droits",
        administration: "DDD",
        ministry: "Ministère de la Justice",
        perimeter: "Affaires sociales",
        url: "https://x.fr/a",
        audience: ["particulier", "autres"],
        volume: 32_218,
        volumeOnline: "À venir",
        franceConnect: "expected",
        pages: [],
        maxPages: 6,
        declared: { online: "Oui", handicap: "Partielle", rgaa_rate: 0.964, declaration_date: "2024-12-10", auth: "FranceConnect +", dlnuf: 0 },
        imported: {
          source: "édition officielle 2025-10",
          satisfaction: 9,
          simplicity: 8.7,
          help_used: 0.51,
          help_reachable: "Nombre d'avis insuffisant",
          help_efficient: 4.6,
          usage: 0.777670867217084,
          uptime: 0,
          response_ms: "–",
        },
      },
    });
  });

  it("states nothing that the row does not state", () => {
    expect(read({ "ID Démarche": "1", "Nom Démarche": "n" }).procedure).toEqual({
      id: "1",
      name: "n",
      administration: "",
      ministry: "",
      perimeter: "",
      url: null,
      audience: [],
      volume: null,
      volumeOnline: null,
      pages: [],
      maxPages: 6,
      declared: {},
    });
  });

  it.each([
    ["FranceConnect", "expected"],
    ["FranceConnect +", "expected"],
    ["Non applicable", "not_applicable"],
    ["Non", undefined],
    ["À venir", undefined],
    ["–", undefined],
  ])("expects FranceConnect where the column says %s: %s", (label, expected) => {
    expect(read({ FranceConnect: label }).procedure.franceConnect).toBe(expected);
  });

  it.each([
    ["–", null, 0],
    ["À venir", null, 0],
    ["www.urssaf.fr", "https://www.urssaf.fr", 1],
    ["https://user:s3cret@x.fr", "https://x.fr", 1],
    ["voir https://x.fr", null, 1],
  ])("reads the address %s as %s", (written, url, remarks) => {
    const row = read({ "URL Démarche": written });
    expect({ url: row.procedure.url, remarks: row.remarks.length }).toEqual({ url, remarks });
    expect(JSON.stringify(row)).not.toContain("s3cret");
  });

  it("leaves an impossible figure aside, and says so", () => {
    const { procedure, remarks } = read({ "Taux Dispo": "99.8", "Note Satisfaction": "12 avis" });
    expect(procedure.imported).toBeUndefined();
    expect(remarks.map(({ column, message }) => `${column}: ${message.en}`)).toEqual([
      'Note Satisfaction: "12 avis" is neither a number from 0 to 10 nor an official word: value left aside',
      'Taux Dispo: "99.8" is neither a number from 0 to 1 nor an official word: value left aside',
    ]);
  });
});
