import type { ProcedureResult, ProcedureRule } from "../domain/procedure-rule.ts";
import type { Outcome } from "../domain/verdict.ts";
import { isJudgeable, type Visit } from "../domain/visit.ts";
import { rulesOverPages } from "../rules/catalogue.ts";
import type { PageReading } from "./page-reading.ts";
import { readingOf } from "./rule-reading.ts";

/** What a rule says of one page after it compared them all. */
type Said = { readonly visit: Visit; readonly rule: ProcedureRule; readonly result: ProcedureResult; readonly page: number };

/** What the rules that compare the pages of a procedure say of each page that showed its content. */
export function readProcedure(visits: readonly Visit[]): ReadonlyMap<Visit, PageReading> {
  const judgeable = visits.filter(isJudgeable);
  const said = rulesOverPages.flatMap((rule) => saidBy(rule, judgeable));
  const byVisit = Map.groupBy(said, ({ visit }) => visit);
  return new Map(
    [...byVisit].map(([visit, all]) => [
      visit,
      { readings: all.flatMap(readingsOn), outcomes: new Map(all.map((one) => [one.rule.id, outcomeOn(one)] as const)) },
    ]),
  );
}

/** A rule is asked about the pages whose evidence is there; where some is missing, it may find fault and nothing else. */
function saidBy(rule: ProcedureRule, visits: readonly Visit[]): readonly Said[] {
  const seen = visits.filter(({ evidence }) => rule.needs.every((key) => evidence[key]?.ok));
  const pages = seen.map(({ role, requestedUrl, finalUrl, evidence }) => ({
    role,
    url: finalUrl ?? requestedUrl,
    ...Object.fromEntries(rule.needs.flatMap((key) => (evidence[key]?.ok ? [[key, evidence[key].value]] : []))),
  }));
  const found = rule.judge(pages);
  const result: ProcedureResult = "at" in found || seen.length === visits.length ? found : { outcome: "untested" };
  return seen.map((visit, page) => ({ visit, rule, result, page }));
}

/** What stands on the page itself; a fault of another page leaves this one open. */
const outcomeOn = ({ result, rule, page }: Said): Outcome => {
  if (!("at" in result)) return result.outcome;
  if (!result.at.some((one) => one.page === page)) return "untested";
  return rule.certainty === "review" ? "cantTell" : result.outcome;
};

const readingsOn = ({ rule, result, page }: Said): PageReading["readings"] => {
  const nodes = "at" in result ? result.at.flatMap((one) => (one.page === page ? [one.node] : [])) : [];
  return "at" in result && nodes.length > 0 ? readingOf(rule, { outcome: result.outcome, nodes }) : [];
};
