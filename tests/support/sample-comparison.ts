import type { Comparison } from "../../src/domain/comparison.ts";
import type { Report, ReportProcedure } from "../../src/domain/report.ts";
import type { Lang } from "../../src/domain/text.ts";
import { digestOf } from "../../src/history/digest.ts";
import { historyOf } from "../../src/history/trends.ts";
import type { ProcedureAlerts } from "../../src/sinks/alerts-csv.ts";
import { compare } from "./comparing.ts";
import { findingOf, indicatorsOf } from "./sample-parts.ts";
import { sampleReport } from "./sample-report.ts";

/** The edition before the sample report: one of each change is seen between the two. */
export function previousReport(changes: Partial<Report> = {}): Report {
  const report = sampleReport({ edition: "2026-T3", generatedAt: "2026-08-20T14:05:00.000Z", ...changes });
  const [good, shared, wall, dns] = report.procedures;
  if (!good || !shared || !wall || !dns) throw new Error("the sample report has four procedures and more");
  return {
    ...report,
    procedures: [
      {
        ...good,
        score: { ...good.score, value: 60.1 },
        indicators: { ...good.indicators, handicap: { ...good.indicators.handicap, level: "Non conforme", rank: "bottom" } },
        findings: [
          findingOf({ selector: "main > div > img:nth-child(9)", count: 1 }),
          findingOf({ check: "axe", rule: "button-name", selector: "main > button" }),
        ],
        // One check did not exist then.
        verdicts: good.verdicts.filter(({ check }) => check !== "reflow"),
      },
      { ...shared, indicators: { ...shared.indicators, handicap: { ...shared.indicators.handicap, level: "Partielle", rank: "middle" } } },
      { ...wall, score: { ...wall.score, value: null, grade: null } },
      { ...dns, status: "ok", indicators: indicatorsOf({ auth: ["FranceConnect", "measured", ""] }), score: { ...dns.score, value: 50 } },
      removed(good),
    ],
  };
}

const removed = (good: ReportProcedure): ReportProcedure => ({ ...good, id: "0999", name: "Démarche retirée <de> la liste", findings: [] });

export const sampleComparison = (lang: Lang = "fr"): Comparison => compare(previousReport({ lang }), sampleReport({ lang }));

/** The sample report and the edition before it, over time. */
export const sampleHistory = () => historyOf([digestOf(previousReport()), digestOf(sampleReport())]);

/** Alerts of the sample report: two kinds on one procedure, one that two have, and none. */
export const sampleAlerts = (): readonly ProcedureAlerts[] => [
  {
    id: "1656",
    name: "Changement d’adresse",
    url: null,
    alerts: [
      { kind: "declaration-expired", date: "2026-02-01" },
      { kind: "level-lost", indicator: "contact", from: "Oui", to: "Partiel", why: "Une seule façon de joindre le service." },
    ],
  },
  {
    id: "1657",
    name: "Carte <grise>",
    url: null,
    alerts: [
      { kind: "service-gone", from: "ok", to: "timeout", why: "La page n'est pas venue." },
      { kind: "declaration-expired", date: "2026-03-01" },
    ],
  },
  { id: "1001", name: "Sans alerte", url: null, alerts: [] },
];
