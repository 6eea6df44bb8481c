import { AxeBuilder } from "@axe-core/playwright";
import axeCore, { type NodeResult, type Result } from "axe-core";
import type { Page } from "playwright";
import { type Accused, clearAccused } from "../browser/in-page/axe-doubts.ts";
import type { AxeEvidence, AxeNode, AxeResult } from "../domain/evidence.ts";
import type { Text } from "../domain/text.ts";
import { checkMessage, ruleHelp } from "./axe-messages.ts";
import { runAxe } from "./axe-run.ts";
import { axeHearingFrames, axeOptions, type Told } from "./axe-source.ts";
import type { Gatherer, Probe } from "./gatherer.ts";
import { isTooMuch } from "./tab-session.ts";

const MAX_NODES = 20;
const MAX_HTML = 300;

/**
 * What axe-core finds with its rules and ours (src/rules/page), in both languages from one run. Experimental rules stay off (axe's default). Elements that axe
 * accuses and that a second look clears (see `clearAccused`) are left out.
 */
export const axe: Gatherer<"axe"> = {
  key: "axe",
  limitMs: 30_000,
  gather: async (probe) => {
    const results = await analyse(probe.page);
    return evidenceOf(await withoutCleared(probe, results));
  },
};

/** axe run on a page. */
type Run = (page: Page) => Promise<Told>;

/** As the makers of axe drive it, in the page's own world: every frame is asked by messages, and no blank page is opened beside. */
export const runAsItsMakers: Run = (page) => new AxeBuilder({ page, axeSource: axeHearingFrames }).options(axeOptions).setLegacyMode(true).analyze();

/** In our world whatever the page did to its own. */
const runApart: Run = (page) => runAxe(page, true);

/** In the page's own world or in ours, as it needs. */
const run: Run = (page) => runAxe(page);

/**
 * A second try is for a page that was still moving, the third for one whose own world, where axe was run, is no place to work in, the last for one in which no
 * world of ours can be had.
 */
export async function analyse(page: Page, [first, ...others]: readonly [Run, ...Run[]] = [run, run, runApart, runAsItsMakers]): Promise<Told> {
  try {
    return await first(page);
  } catch (error) {
    const [next, ...rest] = others;
    if (!next || isTooMuch(error)) throw error;
    await page.waitForLoadState("load");
    return analyse(page, [next, ...rest]);
  }
}

async function withoutCleared(probe: Probe, results: Told): Promise<Told> {
  const accused = accusedIn(results);
  if (accused.links.length + accused.frames.length + accused.names.length === 0 && !accused.language) return results;
  const cleared = await probe.read(clearAccused, accused);
  return clear(results, cleared);
}

function accusedIn({ violations, incomplete }: Told): Accused {
  const accusedBy = (rule: string): readonly string[] =>
    [...violations, ...incomplete].filter(({ id }) => id === rule).flatMap(({ nodes }) => nodes.map(selectorOf));
  return {
    links: accusedBy("link-in-text-block"),
    frames: accusedBy("frame-focusable-content"),
    names: accusedBy("label-content-name-mismatch"),
    language: violations.some(({ id }) => id === "html-has-lang"),
  };
}

/** The results without the cleared elements; a rule left with none has passed. */
function clear(results: Told, cleared: Accused): Told {
  const elements: Readonly<Record<string, readonly string[]>> = {
    "link-in-text-block": cleared.links,
    "frame-focusable-content": cleared.frames,
    "label-content-name-mismatch": cleared.names,
  };
  const isCleared = (rule: string, node: NodeResult): boolean =>
    elements[rule]?.includes(selectorOf(node)) || (rule === "html-has-lang" && cleared.language);
  const sift = (list: readonly Result[]): Result[] => list.map((one) => ({ ...one, nodes: one.nodes.filter((node) => !isCleared(one.id, node)) }));
  const [violations, incomplete] = [sift(results.violations), sift(results.incomplete)];
  const emptied = [...violations, ...incomplete].filter(({ nodes }) => nodes.length === 0);
  const left = (list: readonly Result[]): Result[] => list.filter(({ nodes }) => nodes.length > 0);
  return { ...results, violations: left(violations), incomplete: left(incomplete), passes: [...results.passes, ...emptied] };
}

function evidenceOf({ testEngine, violations, incomplete, passes, inapplicable }: Told): AxeEvidence {
  const accusing = new Set([...violations, ...incomplete].map(({ id }) => id));
  return {
    version: testEngine.version,
    violations: violations.map(resultOf),
    incomplete: incomplete.map(resultOf),
    passes: [...new Set(idsOf(passes))].filter((id) => !accusing.has(id)).sort(),
    inapplicable: idsOf(inapplicable).sort(),
  };
}

const idsOf = (list: Told["passes"]): string[] => list.map(({ id }) => id);

const resultOf = ({ id, tags, impact, help, helpUrl, nodes }: Result): AxeResult => ({
  rule: id,
  tags,
  impact: impact ?? null,
  help: ruleHelp(id, help),
  helpUrl,
  nodes: nodes.slice(0, MAX_NODES).map(nodeOf),
  count: nodes.length,
});

const nodeOf = (node: NodeResult): AxeNode => ({
  selector: selectorOf(node),
  html: node.html.length > MAX_HTML ? `${node.html.slice(0, MAX_HTML - 1)}…` : node.html,
  why: whyOf(node),
});

/** Messages of the checks that spoke against the element. `any` lists every remedy that is missing: the first two say enough. */
function whyOf({ none, all, any }: NodeResult): Text {
  const messages = [...none, ...all, ...any.slice(0, 2)].map(checkMessage);
  return { fr: inOneSentence(messages.map(({ fr }) => fr)).join(" ; "), en: inOneSentence(messages.map(({ en }) => en)).join("; ") };
}

/** After a semicolon no capital, but in what is all capitals (`ARIA`). */
const inOneSentence = (messages: readonly string[]): readonly string[] =>
  [...new Set(messages)].map((words, place) => (place === 0 ? words : words.replace(/^\p{Lu}(?=[\p{Ll}’'\s])/u, (letter) => letter.toLowerCase())));

/** The kit's notation: axe nests shadow roots in an array and lists frames one after the other. */
const selectorOf = ({ target }: NodeResult): string =>
  target.map((step) => (typeof step === "string" ? step : Array.isArray(step) ? step.join(" >>> ") : "")).join(" |> ");

/** The engine's version, as the dossiers state it. */
export const axeVersion: string = axeCore.version;
