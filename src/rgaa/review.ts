import type { ReviewItem } from "../domain/report.ts";
import { isJudgeable, type Visit } from "../domain/visit.ts";
import type { RuleReading } from "./mapping.ts";
import { readPage } from "./page-reading.ts";
import { readProcedure } from "./procedure-reading.ts";
import { criteria } from "./referential.ts";

/** More examples of one criterion on one page would not make the question clearer. */
const MAX_CANDIDATES = 10;

/** What only a person can decide: each criterion about which a rule asks for a look, its official question, and where to look. */
export function reviewItems(visits: readonly Visit[]): readonly ReviewItem[] {
  const across = readProcedure(visits);
  const pages = visits.filter(isJudgeable).map((visit) => ({
    role: visit.role,
    url: visit.finalUrl ?? visit.requestedUrl,
    readings: undecided([...readPage(visit.evidence).readings, ...(across.get(visit)?.readings ?? [])]),
  }));
  return criteria().flatMap(({ id, title }) => {
    const candidates = pages.flatMap(({ role, url, readings }) =>
      readings
        .filter((reading) => reading.criteria.includes(id))
        .flatMap(({ nodes }) => nodes)
        .slice(0, MAX_CANDIDATES)
        .map(({ selector, html }) => ({ page: role, url, selector, quote: html })),
    );
    return candidates.length > 0 ? [{ criterion: id, question: title, candidates }] : [];
  });
}

const undecided = (readings: readonly RuleReading[]): readonly RuleReading[] => readings.filter(({ outcome }) => outcome === "cantTell");
