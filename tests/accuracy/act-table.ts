import { sum } from "../../src/lib/sum.ts";
import type { ActAnswer } from "./act-measure.ts";

/** The score of one ACT rule, or of all. */
export type ActCount = {
  readonly rule: string;
  readonly name: string;
  readonly failed: number;
  readonly caught: number;
  /** Passed and inapplicable cases. */
  readonly others: number;
  readonly accused: number;
};

/** Counts by ACT rule, in the order in which the rules come. */
export const countsOf = (answers: readonly ActAnswer[]): readonly ActCount[] =>
  [...Map.groupBy(answers, ({ one }) => one.ruleId)].map(([rule, own]) => countOf(rule, own[0]?.one.ruleName ?? "", own));

/** Counts over all rules. */
function totalOf(counts: readonly ActCount[]): ActCount {
  const total = (key: "failed" | "caught" | "others" | "accused"): number => sum(counts.map((count) => count[key]));
  return { rule: "", name: "All", failed: total("failed"), caught: total("caught"), others: total("others"), accused: total("accused") };
}

function countOf(rule: string, name: string, answers: readonly ActAnswer[]): ActCount {
  const failed = answers.filter(({ one }) => one.expected === "failed");
  const others = answers.filter(({ one }) => one.expected !== "failed");
  const cited = (list: readonly ActAnswer[]): number => list.filter((answer) => answer.cited).length;
  return { rule, name, failed: failed.length, caught: cited(failed), others: others.length, accused: cited(others) };
}

/** One line a rule, then what went wrong case by case. */
export function linesOf(answers: readonly ActAnswer[]): readonly string[] {
  const counts = countsOf(answers);
  const row = ({ rule, name, failed, caught, others, accused }: ActCount): string =>
    `${rule.padEnd(7)} caught ${caught}/${failed}  false ${accused}/${others}  ${name}`;
  const wrong = answers.filter(({ one, cited }) => cited !== (one.expected === "failed"));
  return [
    ...counts.map(row),
    row(totalOf(counts)),
    ...wrong.map(
      ({ one, rules }) => `${one.expected === "failed" ? "missed " : "accused"} ${one.ruleId} ${one.title}: ${one.path} ${rules.join(" ")}`,
    ),
    ...answers.flatMap(({ one, missing }) => missing.map((piece) => `gatherer failed on ${one.path}: ${piece}`)),
  ];
}

/** The table of docs/rgaa.md: rule by rule, then all. */
export const actTable = (counts: readonly ActCount[]): string =>
  [
    "| ACT rule | failed cases caught | false alarms |",
    "|---|---|---|",
    ...counts.map(({ rule, name, failed, caught, others, accused }) => `| ${rule} ${name} | ${caught} / ${failed} | ${accused} / ${others} |`),
    totalRow(totalOf(counts)),
  ].join("\n");

const totalRow = ({ failed, caught, others, accused }: ActCount): string =>
  `| **All** | ${caught} / ${failed} = ${percent(caught, failed)} | ${accused} / ${others} = ${percent(accused, others)} |`;

const percent = (part: number, whole: number): string => `${Number(((100 * part) / whole).toFixed(1))} %`;
