import type { ProcedureRule } from "../domain/procedure-rule.ts";
import type { FactsRule, RuleWords } from "../domain/rule.ts";
import { factsRules, pageRules, procedureRules } from "./index.ts";

const byId: ReadonlyMap<string, RuleWords> = new Map([...pageRules, ...factsRules, ...procedureRules].map((rule) => [rule.id, rule]));

/** One of our rules by its id; undefined for a rule of axe's own. */
export const ruleOf = (id: string): RuleWords | undefined => byId.get(id);

/** The rules over gathered facts, in the order of their names. */
export const rulesOverFacts: readonly FactsRule[] = factsRules;

/** The rules that compare the pages of a procedure, in the order of their names. */
export const rulesOverPages: readonly ProcedureRule[] = procedureRules;

/** Every rule of ours. */
export const ourRules: readonly RuleWords[] = [...byId.values()];
