import { widenedRules } from "./axe-widened.ts";
import { foldTypes } from "./in-page/capitals.ts";
import { ruleKitSource } from "./in-page/kit.ts";
import type { PageRule } from "./page-rule.ts";

/**
 * The text that teaches axe-core our rules: evaluated after axe's own source, in every frame. Functions are written out as they are, so that no
 * Content-Security-Policy stands in the way.
 */
export const axeRulesSource = (rules: readonly PageRule[]): string => `;((axe) => {
  (${foldTypes.toString()})(axe);
  const kit = (${ruleKitSource})(axe);
  axe.configure({ rules: [${[...widenedRules.map(widenedSource), ...rules.map(ruleSource)].join(",\n")}], checks: [${rules.map(checkSource).join(",\n")}] });
})(window.axe);`;

/** Tags of the rule as axe's own rules carry them: level-less WCAG, RGAA tests, and our name. */
const tagsOf = ({ wcag, tests }: Pick<PageRule, "wcag" | "tests">): readonly string[] => [
  "vigie",
  ...wcag.map((id) => `wcag${id.replaceAll(".", "")}`),
  ...tests.map((id) => `RGAA-${id}`),
];

function ruleSource(rule: PageRule): string {
  const { id, selector, help, certainty, impact, hidden, pageLevel, tests } = rule;
  const criterion = tests[0].split(".").slice(0, 2).join(".");
  const spec = {
    id,
    selector,
    impact,
    tags: tagsOf(rule),
    all: [id],
    any: [],
    none: [],
    excludeHidden: !hidden,
    reviewOnFail: certainty === "review",
    pageLevel: pageLevel === true,
    metadata: { description: help.en, help: help.en, helpUrl: `https://accessibilite.numerique.gouv.fr/methode/criteres-et-tests/#${criterion}` },
  };
  // axe's own page rules run in frames too, and put the results together there.
  const inPlace = rule.pageLevel ? "window.parent === window" : "true";
  const matches = `(element, node) => ${inPlace} && (${(rule.matches ?? anything).toString()})(kit, element, node)`;
  return `{ ...${JSON.stringify(spec)}, matches: ${matches} }`;
}

const anything = (): boolean => true;

function checkSource({ id, failed, cantTell, evaluate, impact }: PageRule): string {
  const spec = { id, metadata: { impact, messages: { pass: "", fail: failed.en, incomplete: (cantTell ?? failed).en } } };
  return `{ ...${JSON.stringify(spec)}, evaluate: function (element, options, node) { return (${evaluate.toString()})(kit, element, node, this); } }`;
}

const widenedSource = ({ id, selector, matches }: (typeof widenedRules)[number]): string =>
  `{ ...${JSON.stringify({ id, selector })}, matches: ${matches.toString()} }`;
