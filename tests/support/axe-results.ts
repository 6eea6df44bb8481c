import axe from "axe-core";
import type { AxeEvidence, AxeNode, AxeResult, DomEvidence } from "../../src/domain/evidence.ts";
import { observed } from "../../src/domain/observation.ts";

/** An element that axe speaks about. */
export const nodeOf = (selector: string, html = `<div id="${selector}">`): AxeNode => ({
  selector,
  html,
  why: { fr: "Il manque quelque chose", en: "Something is missing" },
});

/** A result of an axe rule with the tags of the installed axe, on the given elements (one by default). */
export const resultOf = (rule: string, nodes: readonly AxeNode[] = [nodeOf("#x")], count = nodes.length): AxeResult => ({
  rule,
  tags: axe.getRules().find(({ ruleId }) => ruleId === rule)?.tags ?? [],
  impact: "serious",
  help: { fr: `Règle ${rule}`, en: `Rule ${rule}` },
  helpUrl: "https://dequeuniversity.com/rules/axe/4.14/",
  nodes,
  count,
});

/** What axe brought back of a page where nothing is wrong and nothing was there to look at. */
export const axeOf = (part: Partial<AxeEvidence> = {}): AxeEvidence => ({
  version: "4.14.1",
  violations: [],
  incomplete: [],
  passes: [],
  // Every page has a language to state and a title to give.
  inapplicable: axe.getRules().flatMap(({ ruleId }) => (/^(html-has-lang|document-title)$/.test(ruleId) ? [] : [ruleId])),
  ...part,
});

const nothing: DomEvidence["counts"] = {
  img: 0,
  svg: 0,
  canvas: 0,
  iframe: 0,
  table: 0,
  form: 0,
  field: 0,
  video: 0,
  audio: 0,
  object: 0,
  link: 0,
  button: 0,
  list: 0,
};

/** A page of text alone, plus the elements counted. */
export const domOf = (counts: Partial<DomEvidence["counts"]> = {}): DomEvidence => ({
  url: "https://logement.exemple.gouv.fr/",
  title: "Demande",
  lang: "fr",
  text: "Bonjour",
  textCut: false,
  elements: 12,
  headings: [],
  counts: { ...nothing, ...counts },
  viewport: null,
  generator: null,
  snapshot: null,
});

/** Evidence of a visit with axe's results and the page's counts. */
export const seenBy = (axeEvidence: AxeEvidence, counts: Partial<DomEvidence["counts"]> = {}) => ({
  axe: observed(axeEvidence),
  dom: observed(domOf(counts)),
});
