import type { Gate, Waiver } from "../../src/domain/gate.ts";
import type { Report, ReportProcedure } from "../../src/domain/report.ts";
import type { Lang } from "../../src/domain/text.ts";
import { judgeGate } from "../../src/history/gate.ts";
import { previousReport } from "./sample-comparison.ts";
import { listed } from "./sample-parts.ts";
import { sampleReport } from "./sample-report.ts";

/** A waiver that lets the unlabelled field of the sample through, and one that lets nothing through. */
const sampleWaivers: readonly Waiver[] = [
  { rule: "label", procedure: "1656", reason: "Corrigé dans la version de mars", expires: "2027-03-31" },
  { check: "never", reason: "Ancien défaut", expires: "2027-01-31" },
];

/** The sample report with budgets of every kind. */
export function budgetedReport(lang: Lang = "fr"): Report {
  const report = sampleReport({ lang });
  const withBudget = (procedure: ReportProcedure): ReportProcedure =>
    procedure.id === "1656"
      ? { ...procedure, listed: listed({ budget: { score: 80, handicap: "Totale", auth: "FranceConnect", contact: "Oui", new_findings: 0 } }) }
      : procedure;
  return { ...report, procedures: report.procedures.map(withBudget) };
}

/** The gate on it, beside the edition before. */
export const sampleGate = (lang: Lang = "fr"): Gate =>
  judgeGate(budgetedReport(lang), {
    demands: { minScore: null, minCoverage: 0.5, maxNewFindings: 0, levels: {} },
    baseline: previousReport({ lang }),
    waivers: sampleWaivers,
  });
