import { describe, expect, it } from "vitest";
import type { DeclarationReading } from "../../src/domain/reading.ts";
import type { Indicator, ReportProcedure } from "../../src/domain/report.ts";
import { officialCells } from "../../src/sinks/official-cells.ts";
import { declaration } from "../support/sample-details.ts";
import { indicatorsOf, listed } from "../support/sample-parts.ts";
import { sampleReport } from "../support/sample-report.ts";

const [good] = sampleReport().procedures as [ReportProcedure];

/** The three cells that the accessibility declaration fills. */
function handicapCells(handicap: Partial<Indicator<"handicap">>) {
  const bare = { level: "Partielle", rank: "middle", provenance: "measured", why: "" } as const;
  const cells = officialCells({ ...good, indicators: { ...good.indicators, handicap: { ...bare, ...handicap } } });
  return [cells["Prise en compte Handicap"], cells["Taux Audit RGAA"], cells["Date Publication Déclaration"]];
}

const reading = (changes: Partial<DeclarationReading>): { readonly declaration: DeclarationReading } => ({
  declaration: { ...declaration, ...changes },
});

describe("the official row", () => {
  it("prints identity from the list, measures from the measure, the rest as imported", () => {
    expect(officialCells(good)).toEqual({
      "Nom Démarche": "Changement d’adresse en ligne",
      "ID Démarche": "1656",
      "Périmètre ministériel (AC/SG)": "Services du Premier ministre",
      "Ministère politique": "Services du Premier ministre",
      "Réf Administration": "DILA",
      "Statut En ligne": "Oui",
      "Categories Usagers": "Particulier; Entreprise",
      "Volumétrie Totale": 600000,
      "Volumétrie En Ligne": 600000,
      "% Recours au Numérique": 1,
      "Note Satisfaction": 9,
      "Prise en compte Handicap": "Partielle",
      "Taux Audit RGAA": 0.764,
      "Date Publication Déclaration": "2025-03-23",
      "Note Clarté Langage": 8.7,
      "Niveau Autonomie": 0.86,
      "Aide Joignable": 0.504651,
      "Aide Efficace": 7.3,
      FranceConnect: "FranceConnect",
      "Score DLNUF": 2,
      "Taux Dispo": 0.99763,
      "Tps Moy Chargement": 210,
      "URL Démarche": "https://demarches.exemple.gouv.fr/adresse?a=1&b=2",
    });
  });

  it("writes an expired declaration the official way", () => {
    expect(handicapCells({ level: "Non conforme", ...reading({ expired: true, date: "2022-04-08" }) })).toEqual([
      "Non conforme",
      "Non",
      "08/04/2022 (périmée)",
    ]);
  });

  it("says Non for a dated declaration without a rate, and keeps the date", () => {
    expect(handicapCells({ level: "Non conforme", ...reading({ rate: null }) })).toEqual(["Non conforme", "Non", "2025-03-23"]);
  });

  it("divides a rate without noise", () => {
    expect(handicapCells(reading({ rate: 99.85 }))[1]).toBe(0.9985);
  });

  it("says Non and no date when there is no declaration at all", () => {
    expect(handicapCells({ level: "Non conforme", rank: "bottom" })).toEqual(["Non conforme", "Non", null]);
  });

  it("repeats a sentinel", () => {
    expect(handicapCells({ level: "Non applicable", rank: "grey" })).toEqual(["Non applicable", "Non applicable", "Non applicable"]);
  });

  it("never prints the old declared value in place of a measure to confirm", () => {
    expect(handicapCells({ level: "Totale", provenance: "to-confirm" })).toEqual(["À vérifier", "À vérifier", "À vérifier"]);
  });

  it("prints what was declared when the indicator says that it is a declaration", () => {
    expect(handicapCells({ level: "Totale", provenance: "declared" })).toEqual(["Totale", 1, "2021-03-23"]);
  });

  it("keeps a zero, and prints the imported time when that is what the level comes from", () => {
    const cells = officialCells({
      ...good,
      indicators: { ...indicatorsOf({}), performance: { level: "Optimal", rank: "goal", provenance: "imported", why: "", value: 0 } },
      listed: listed({ imported: { source: "essai", satisfaction: 0, uptime: "À venir", response_ms: 0 }, declared: {} }),
    });
    expect([cells["Note Satisfaction"], cells["Taux Dispo"], cells["Tps Moy Chargement"]]).toEqual([0, "À venir", 0]);
    expect([cells["Statut En ligne"], cells.FranceConnect, cells["Score DLNUF"], cells["Aide Efficace"]]).toEqual([
      "À vérifier",
      "À vérifier",
      "À vérifier",
      null,
    ]);
  });

  it("leaves the imported cells empty when nothing was imported", () => {
    const { imported: _, ...bare } = listed();
    const cells = officialCells({ ...good, indicators: indicatorsOf({}), listed: bare });
    expect([cells["Note Satisfaction"], cells["Tps Moy Chargement"]]).toEqual([null, "À vérifier"]);
  });
});

it("prints what a person confirmed in the official unit", () => {
  const { indicators } = good;
  const confirmed = { level: "Partiel", by: "Accueil", on: "2026-10-01" };
  const declared = { provenance: "declared", why: "", confirmed } as const;
  const cells = officialCells({
    ...good,
    indicators: {
      ...indicators,
      online: { ...declared, level: "Partiel", rank: "middle", value: "Partiel" },
      dlnuf: { ...declared, level: "Optimal", rank: "goal", value: 0 },
      uptime: { ...declared, level: "Optimal", rank: "goal", value: 0.9995 },
      performance: { ...declared, level: "Optimal", rank: "goal", value: 120 },
    },
  });
  expect([cells["Statut En ligne"], cells["Score DLNUF"], cells["Taux Dispo"], cells["Tps Moy Chargement"]]).toEqual(["Partiel", 0, 0.9995, 120]);
});
