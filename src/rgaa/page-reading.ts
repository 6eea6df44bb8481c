import type { AxeEvidence, Evidence, EvidenceKey, Gathered } from "../domain/evidence.ts";
import { valueIn } from "../domain/observation.ts";
import type { RuleResult } from "../domain/rule.ts";
import type { Outcome } from "../domain/verdict.ts";
import { rulesOverFacts } from "../rules/catalogue.ts";
import { type RuleReading, readAxe } from "./mapping.ts";
import { readingOf } from "./rule-reading.ts";

/** What all rules found on one page. */
export type PageReading = {
  readonly readings: readonly RuleReading[];
  /** The outcome of every rule that could run, by its id (`untested` when its facts were cut short); a rule that could not run is not there. */
  readonly outcomes: ReadonlyMap<string, Outcome>;
};

/** Evidence that some rule over facts reads. */
export const factKeys: readonly EvidenceKey[] = [...new Set(rulesOverFacts.flatMap(({ needs }) => needs))].sort();

/** Reads one page with every rule: those that axe ran, and those over gathered facts whose evidence is there. Asked several times of a page, it reads it once. */
export function readPage(evidence: Gathered): PageReading {
  const reading = read.get(evidence) ?? readWhole(evidence);
  read.set(evidence, reading);
  return reading;
}

const read = new WeakMap<Gathered, PageReading>();

function readWhole(evidence: Gathered): PageReading {
  const found = valueIn(evidence.axe);
  const facts = readFacts(Object.fromEntries(factKeys.flatMap((key) => (evidence[key]?.ok ? [[key, evidence[key].value]] : []))));
  return {
    readings: [...(found ? readAxe(found) : []), ...facts.readings],
    outcomes: new Map([...(found ? outcomesOf(found) : []), ...facts.outcomes]),
  };
}

/** What the rules over facts find; a rule whose facts are not all there does not run. */
export function readFacts(facts: Partial<Evidence>): PageReading {
  const judged = rulesOverFacts
    .filter(({ needs }) => needs.every((key) => facts[key] !== undefined))
    .map((rule) => ({ rule, results: rule.judge(facts) }));
  return {
    readings: judged.flatMap(({ rule, results }) => results.flatMap((result) => readingOf(rule, result))),
    outcomes: new Map(judged.map(({ rule, results }) => [rule.id, worst(results)])),
  };
}

/** Later pairs win: a rule that failed on one element and doubted on another has failed. */
const outcomesOf = ({ inapplicable, passes, incomplete, violations }: AxeEvidence): readonly (readonly [string, Outcome])[] => [
  ...inapplicable.map((id) => [id, "inapplicable"] as const),
  ...passes.map((id) => [id, "passed"] as const),
  ...incomplete.map(({ rule }) => [rule, "cantTell"] as const),
  ...violations.map(({ rule }) => [rule, "failed"] as const),
];

const gravity: readonly Outcome[] = ["failed", "cantTell", "untested", "passed", "inapplicable"];
const worst = (results: readonly RuleResult[]): Outcome =>
  gravity.find((outcome) => results.some((one) => one.outcome === outcome)) ?? "inapplicable";
