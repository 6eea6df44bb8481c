import type { GateDemands, GateLine, GateRule } from "../domain/gate.ts";
import { type LevelledId, levelledIds, rankOf } from "../domain/indicator.ts";
import type { ReportProcedure } from "../domain/report.ts";
import { isJudgeable, type PageRole } from "../domain/visit.ts";
import { heights } from "./levels.ts";

/**
 * The demands on one procedure, line by line; `added` is how many new findings count, null without a baseline. A level that nothing demands has no
 * line; the budget of the list goes before the demands on all.
 */
export function linesOf(procedure: ReportProcedure, demands: GateDemands, added: number | null): readonly GateLine[] {
  const access = [audited(procedure), beyondLogin(procedure)];
  const { budget = {} } = procedure.listed;
  const levels = { ...demands.levels, ...budget };
  const held = levelledIds.filter((id) => levels[id] !== undefined);
  // One reason is enough: what was not seen has no level to be held against.
  if (access.some(({ outcome }) => outcome !== "passed"))
    return [...access, ...(["coverage", "score", ...held, "new_findings"] as const).map((rule) => lineOf(rule, null, null, null))];
  const { score } = procedure;
  const minScore = budget.score ?? demands.minScore;
  const most = added === null ? (budget.new_findings ?? null) : (budget.new_findings ?? demands.maxNewFindings);
  return [
    ...access,
    lineOf("coverage", score.coverage, demands.minCoverage, score.coverage >= demands.minCoverage),
    lineOf("score", score.value, minScore, minScore === null ? null : score.value !== null && score.value >= minScore),
    ...held.map((id) => levelLine(id, levels[id] ?? "", procedure)),
    lineOf("new_findings", added, most, added === null || most === null ? null : added <= most),
  ];
}

/** A procedure without an address has nothing to audit, unless something is demanded of it. */
function audited({ status, listed }: ReportProcedure): GateLine {
  if (status === "no_url" && listed.budget === undefined) return lineOf("audited", status, null, null);
  return lineOf("audited", status, null, isJudgeable({ status }));
}

/** Pages of the procedure itself; what its footer leads to (declaration, contact, legal pages) can be seen without getting in. */
const ownRoles: ReadonlySet<PageRole> = new Set(["start", "form", "page"]);

function beyondLogin({ pages }: ReportProcedure): GateLine {
  const seen = pages.filter(isJudgeable);
  const beyond = seen.filter(({ role, status }) => ownRoles.has(role) && status !== "login_wall");
  return lineOf("beyond_login", beyond.length, 1, seen.length === 0 ? null : beyond.length > 0);
}

/**
 * A level that does not apply is held to nothing; one that nobody could tell does not meet a budget. A person's word counts, unless something
 * else is found that the person did not know of.
 */
function levelLine(id: LevelledId, wanted: string, { indicators }: ReportProcedure): GateLine {
  const { level: shown, provenance, confirmed } = indicators[id];
  const level = confirmed?.found === undefined || confirmed.known ? shown : confirmed.found;
  if (provenance === "to-confirm") return lineOf(id, level, wanted, false);
  const [rank, least] = [rankOf(id, level), rankOf(id, wanted)];
  return lineOf(id, level, wanted, rank === "grey" || least === "grey" ? null : heights[rank] >= heights[least]);
}

const lineOf = (rule: GateRule, actual: GateLine["actual"], wanted: GateLine["wanted"], meets: boolean | null): GateLine => ({
  rule,
  outcome: meets === null ? "skipped" : meets ? "passed" : "failed",
  actual,
  wanted,
});
