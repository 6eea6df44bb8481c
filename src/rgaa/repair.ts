import type { Text } from "../domain/text.ts";
import { ruleOf } from "../rules/catalogue.ts";
import repairs from "./data/axe-repairs.json" with { type: "json" };
import { themes } from "./themes.ts";

const byRule: ReadonlyMap<string, Text> = new Map(Object.entries(repairs));

/** How to repair what a rule found; undefined for a rule that has no RGAA meaning. */
export const repairOf = (rule: string): Text | undefined => ruleOf(rule)?.repair ?? byRule.get(rule);

/** Who is kept out when a criterion ("1.1") is not met, as the end of a sentence; undefined for an unknown theme. */
export const harmOf = (criterion: string): Text | undefined => themes.find(({ number }) => number === Number(criterion.split(".")[0]))?.harm;
