import type { EditionDigest, ProcedureDigest } from "../domain/history.ts";
import { levelsOf, type ReportHead } from "../domain/overview.ts";
import type { Report, ReportPage, ReportProcedure } from "../domain/report.ts";
import { isJudgeable, pageRoles } from "../domain/visit.ts";

/** What later editions look back to of a report; procedures that were not visited are left out. */
export const digestOf = (report: Report): EditionDigest => digestFrom(report, report.procedures.map(digestOfProcedure));

/** The same from procedures that were digested one by one. */
export function digestFrom({ edition, generatedAt, tool, method, missing }: ReportHead, procedures: readonly ProcedureDigest[]): EditionDigest {
  const absent = new Set(missing.map(({ id }) => id));
  return { schemaVersion: 1, edition, generatedAt, vigie: tool.version, method, procedures: procedures.filter(({ id }) => !absent.has(id)) };
}

/** The same for one procedure. */
export const digestOfProcedure = ({ id, name, status, score, indicators, pages }: ReportProcedure): ProcedureDigest => ({
  id,
  name,
  status,
  score: score.value,
  goals: score.goals,
  levels: levelsOf(indicators),
  nonCompliant: nonCompliantOf(pages),
});

/** By role: a page that could not be judged, or on which the engine broke down, says nothing of its role. */
export function nonCompliantOf(pages: readonly ReportPage[]): ProcedureDigest["nonCompliant"] {
  const seen = pages.filter((page) => isJudgeable(page) && page.failures.every(({ gatherer }) => gatherer !== "axe"));
  const byRole = Map.groupBy(seen, ({ role }) => role);
  return Object.fromEntries(
    pageRoles.flatMap((role) => {
      const own = byRole.get(role);
      return own ? [[role, [...new Set(own.flatMap(failedCriteria))].toSorted(numeric.compare)]] : [];
    }),
  );
}

const failedCriteria = ({ rgaa }: ReportPage): readonly string[] =>
  Object.entries(rgaa).flatMap(([criterion, status]) => (status === "NC" ? [criterion] : []));

const numeric = new Intl.Collator("en", { numeric: true });
