import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { AxeBuilder } from "@axe-core/playwright";
import axeCore, { type AxeResults, type NodeResult, type Result, type RunOptions } from "axe-core";
import type { Page } from "playwright";
import { type Accused, clearAccused } from "../browser/in-page/axe-doubts.ts";
import type { AxeEvidence, AxeNode, AxeResult } from "../domain/evidence.ts";
import type { Text } from "../domain/text.ts";
import { asciiSource } from "../lib/ascii.ts";
import { axeRulesSource } from "../rules/axe-rules.ts";
import { rulesWithoutMeaning } from "../rules/axe-unused.ts";
import { pageRules } from "../rules/index.ts";
import { checkMessage, ruleHelp } from "./axe-messages.ts";
import type { Gatherer, Probe } from "./gatherer.ts";
import { answerOf, sessionOf } from "./tab-session.ts";

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

/**
 * In axe's one-page mode where there are no frames: the usual mode finishes its work in a blank page beside, which costs more than the rules
 * themselves. A second try is for a page that was still moving, or whose blank page was taken away.
 */
async function analyse(page: Page): Promise<Told> {
  try {
    return await (page.frames().length === 1 ? analyseOnce(page) : builderFor(page, deafSource).analyze());
  } catch {
    await page.waitForLoadState("load");
    return await builderFor(page, axeSource).setLegacyMode(true).analyze();
  }
}

/** What is kept of axe's results. */
type Told = Pick<AxeResults, "testEngine" | "violations" | "incomplete"> & Readonly<Record<"passes" | "inapplicable", readonly Pick<Result, "id">[]>>;

/**
 * Sent and run in one go: the builder would send its source twice in this mode, and ask three times. Only what is kept is sent back, as the protocol brings it: another
 * wrapping costs as much as the journey.
 */
async function analyseOnce(page: Page): Promise<Told> {
  const cdp = await sessionOf(page);
  return answerOf(await cdp.send("Runtime.evaluate", { expression: runOnce, awaitPromise: true, returnByValue: true })) as Told;
}

/** Runs inside the page: of rules that say nothing against it, their names. */
function keepTold({ testEngine, violations, incomplete, passes, inapplicable }: AxeResults): Told {
  const nameOf = ({ id }: Pick<Result, "id">): Pick<Result, "id"> => ({ id });
  return { testEngine, violations, incomplete, passes: passes.map(nameOf), inapplicable: inapplicable.map(nameOf) };
}

/** axe-core and our own rules, in its format. Its short form, one byte a sign: what is sent is parsed anew in every page. */
const axeSource = asciiSource(`${readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8")}${axeRulesSource(pageRules)}`);

/** The same, hearing no messages of frames, which only the legacy mode needs: what the page listens to is counted later. */
const deafSource = `${axeSource};window.axe.frameMessenger({ open: () => undefined, post: () => false })`;

/** Elements of rules that passed are counted, not sent; nothing is fetched again from the site (`preload`). */
const options: RunOptions = {
  resultTypes: ["violations", "incomplete"],
  preload: false,
  rules: Object.fromEntries(rulesWithoutMeaning.map((rule) => [rule, { enabled: false }])),
};

const runOnce = `${deafSource};window.axe.run(document, ${JSON.stringify(options)}).then(${keepTold.toString()})`;

const builderFor = (page: Page, source: string): AxeBuilder => new AxeBuilder({ page, axeSource: source }).options(options);

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
  return { fr: [...new Set(messages.map(({ fr }) => fr))].join(" ; "), en: [...new Set(messages.map(({ en }) => en))].join("; ") };
}

/** The kit's notation: axe nests shadow roots in an array and lists frames one after the other. */
const selectorOf = ({ target }: NodeResult): string =>
  target.map((step) => (typeof step === "string" ? step : Array.isArray(step) ? step.join(" >>> ") : "")).join(" |> ");

/** The engine's version, as the dossiers state it. */
export const axeVersion: string = axeCore.version;
