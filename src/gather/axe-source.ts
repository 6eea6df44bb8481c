import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, Result, RunOptions } from "axe-core";
import { asciiSource } from "../lib/ascii.ts";
import { axeRulesSource } from "../rules/axe-rules.ts";
import { rulesWithoutMeaning } from "../rules/axe-unused.ts";
import { pageRules } from "../rules/index.ts";

/** What is kept of axe's results. */
export type Told = Pick<AxeResults, "testEngine" | "violations" | "incomplete"> &
  Readonly<Record<"passes" | "inapplicable", readonly Pick<Result, "id">[]>>;

/** axe-core and our own rules, in its format. Its short form, one byte a sign: what is sent is parsed anew in every page. */
export const axeHearingFrames = asciiSource(
  `${readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8")}${axeRulesSource(pageRules)}`,
);

/** The same, hearing no messages of frames, which are asked one by one: what the page listens to is counted later. */
export const axeSource = `${axeHearingFrames};window.axe.frameMessenger({ open: () => undefined, post: () => false })`;

/** Elements of rules that passed are counted, not sent; nothing is fetched again from the site (`preload`). */
export const axeOptions: RunOptions = {
  resultTypes: ["violations", "incomplete"],
  preload: false,
  rules: Object.fromEntries(rulesWithoutMeaning.map((rule) => [rule, { enabled: false }])),
};

/** Runs inside the page: of rules that say nothing against it, their names. As text: no outer variable. */
export function keepTold({ testEngine, violations, incomplete, passes, inapplicable }: AxeResults): Told {
  const nameOf = ({ id }: Pick<Result, "id">): Pick<Result, "id"> => ({ id });
  return { testEngine, violations, incomplete, passes: passes.map(nameOf), inapplicable: inapplicable.map(nameOf) };
}
