import type { Outcome } from "../domain/verdict.ts";
import { isJudgeable, type Visit } from "../domain/visit.ts";
import { ourRules } from "../rules/catalogue.ts";
import axeRepairs from "./data/axe-repairs.json" with { type: "json" };
import { type PageReading, readPage } from "./page-reading.ts";

/** Every rule that the engine may run on a page, ours and those of axe-core that mean something in the RGAA, in alphabetical order. */
export const engineRules: readonly string[] = [...new Set([...Object.keys(axeRepairs), ...ourRules.map(({ id }) => id)])].sort();

/**
 * Rules that say nothing of a page that showed its content: their evidence is not there (a probe switched off, a gatherer that broke down) or was cut short. What such
 * a rule finds in another edition is no news, and what it does not find again is not repaired.
 * @param across what the rules that compare pages say, by page of the procedure
 */
export function rulesLeftOut(visit: Visit, across: ReadonlyMap<Visit, PageReading>): readonly string[] {
  if (!isJudgeable(visit)) return [];
  const outcomes: ReadonlyMap<string, Outcome> = new Map([...readPage(visit.evidence).outcomes, ...(across.get(visit)?.outcomes ?? [])]);
  // Where such a rule accuses another page it leaves this one open, but it has looked.
  const accusing = new Set([...across.values()].flatMap(({ readings }) => readings.map(({ rule }) => rule)));
  return engineRules.filter((rule) => (outcomes.get(rule) ?? "untested") === "untested" && !accusing.has(rule));
}
