import type { FactsRule, RuleWords } from "../domain/rule.ts";
import { factsRules, pageRules } from "./index.ts";

const byId: ReadonlyMap<string, RuleWords> = new Map([...pageRules, ...factsRules].map((rule) => [rule.id, rule]));

/** One of our rules by its id; undefined for a rule of axe's own. */
export const ruleOf = (id: string): RuleWords | undefined => byId.get(id);

/** The rules over gathered facts, in the order of their names. */
export const rulesOverFacts: readonly FactsRule[] = factsRules;
