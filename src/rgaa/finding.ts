import type { Text } from "../domain/text.ts";
import type { Finding } from "../domain/verdict.ts";
import type { RuleReading } from "./mapping.ts";
import { harmOf, repairOf } from "./repair.ts";

/** What a rule found, as a finding: what is wrong, where first, who is hurt, how to repair. */
export function findingOf(reading: RuleReading): Finding {
  const [node, ...others] = reading.nodes;
  const repair = repairOf(reading.rule);
  return {
    outcome: reading.outcome,
    message: messageOf(reading),
    ...(repair ? { repair } : {}),
    selector: node?.selector ?? "",
    quote: node?.html ?? "",
    references: reading.references,
    rule: reading.rule,
    count: reading.count,
    ...(others.length > 0 ? { others: others.map(({ selector, html }) => ({ selector, quote: html })) } : {}),
  };
}

/**
 * What the rule demands, what axe says of the first element, and who is hurt. How many elements is in `count`: the sentence
 * stays the same from one edition to the next.
 */
function messageOf({ outcome, criteria, help, nodes }: RuleReading): Text {
  const why = nodes[0]?.why ?? help;
  const harm = harmOf(criteria[0] ?? "");
  const open = opening[outcome];
  return {
    fr: `${open.fr}${sentence(help.fr)} ${sentence(why.fr)}${harm ? ` ${open.so.fr} ${harm.fr}.` : ""}`,
    en: `${open.en}${sentence(help.en)} ${sentence(why.en)}${harm ? ` ${open.so.en} ${harm.en}.` : ""}`,
  };
}

const opening = {
  failed: { fr: "", en: "", so: { fr: "Conséquence :", en: "As a result," } },
  cantTell: { fr: "À vérifier : ", en: "To be checked: ", so: { fr: "Risque :", en: "The risk:" } },
} as const;

const sentence = (words: string): string => (/[.!?]$/.test(words) ? words : `${words}.`);
