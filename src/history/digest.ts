import type { EditionDigest, ProcedureDigest } from "../domain/history.ts";
import { levelsOf, type ReportHead } from "../domain/overview.ts";
import type { Report, ReportPage, ReportProcedure } from "../domain/report.ts";
import { isJudgeable, pageRoles } from "../domain/visit.ts";

/** What later editions look back to of a report; procedures that were not visited are left out. */
export const digestOf = (report: Report): EditionDigest =>
  digestFrom(
    report,
    report.procedures.map((procedure) => digestOfProcedure(procedure, report)),
  );

/** The same from procedures that were digested one by one. */
export function digestFrom(
  { edition, generatedAt, tool, method, rules, missing }: ReportHead,
  procedures: readonly ProcedureDigest[],
): EditionDigest {
  const absent = new Set(missing.map(({ id }) => id));
  const head = { schemaVersion: 1, edition, generatedAt, vigie: tool.version, method, ...(rules ? { rules } : {}) } as const;
  return { ...head, procedures: procedures.filter(({ id }) => !absent.has(id)) };
}

/** The same for one procedure of an edition. */
export function digestOfProcedure(procedure: ReportProcedure, { rules = [] }: Pick<Report, "rules">): ProcedureDigest {
  const { id, name, status, score, indicators, pages } = procedure;
  const leftOut = leftOutOf(pages, rules);
  return {
    id,
    name,
    status,
    score: score.value,
    goals: score.goals,
    levels: levelsOf(indicators),
    nonCompliant: nonCompliantOf(pages),
    ...(Object.keys(leftOut).length === 0 ? {} : { leftOut }),
  };
}

/** One page of a role on which a rule said nothing is enough: what the rule finds there later may have been there. */
function leftOutOf(pages: readonly ReportPage[], rules: readonly string[]): NonNullable<ProcedureDigest["leftOut"]> {
  const places = new Map(rules.map((rule, place) => [rule, place]));
  return Object.fromEntries(
    pageRoles.flatMap((role) => {
      const own = new Set(pages.flatMap((page) => (page.role === role ? (page.rulesLeftOut ?? []) : [])));
      return own.size === 0 ? [] : [[role, [...own].flatMap((rule) => places.get(rule) ?? [])]];
    }),
  );
}

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
