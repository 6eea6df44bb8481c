import { defineCheck } from "../domain/check.ts";
import type { Text } from "../domain/text.ts";
import { cantTell, type Finding, failed, passed } from "../domain/verdict.ts";
import { type RuleReading, readAxe } from "../rgaa/mapping.ts";
import { harmOf, repairOf } from "../rgaa/repair.ts";

/** What axe-core finds on a page, in the RGAA's terms: one finding per rule. Says nothing of what a machine cannot see. */
export default defineCheck({
  id: "rgaa-automatic",
  indicator: "handicap",
  scope: "page",
  title: { fr: "Non-conformités RGAA détectables automatiquement", en: "RGAA non-conformities that a machine can find" },
  references: ["RGAA"],
  needs: ["axe"],
  judge: ({ axe }) => {
    const readings = readAxe(axe);
    const broken = readings.filter(({ outcome }) => outcome === "failed");
    const findings = [...broken, ...readings.filter(({ outcome }) => outcome === "cantTell")].map(findingOf);
    const [first, ...others] = findings;
    if (!first) return passed(nothingFound);
    return broken.length > 0 ? failed(whyFailed(broken), [first, ...others]) : cantTell(whyUnsure, [first, ...others]);
  },
});

const nothingFound: Text = {
  fr: "Aucune non-conformité détectée automatiquement ; le reste est à vérifier à la main.",
  en: "No automatic non-conformity found; the rest is to be reviewed by hand.",
};

const whyUnsure: Text = {
  fr: "Aucune non-conformité certaine ; une personne doit trancher certains points, et le reste est à vérifier à la main.",
  en: "No certain non-conformity; a person has to decide some points, and the rest is to be reviewed by hand.",
};

function whyFailed(broken: readonly RuleReading[]): Text {
  const criteria = [...new Set(broken.flatMap((reading) => reading.criteria))];
  const list = criteria.join(", ");
  return criteria.length === 1
    ? { fr: `Le critère ${list} du RGAA n'est pas respecté.`, en: `RGAA criterion ${list} is not met.` }
    : { fr: `${criteria.length} critères du RGAA ne sont pas respectés : ${list}.`, en: `${criteria.length} RGAA criteria are not met: ${list}.` };
}

function findingOf(reading: RuleReading): Finding {
  const [node] = reading.nodes;
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
