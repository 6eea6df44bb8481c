import { factsRules, pageRules } from "../rules/index.ts";

/** axe's own rules that decide a test whole: passing means conforming, nothing to look at means not applicable. */
const ofAxe: Readonly<Record<string, readonly string[]>> = {
  "html-has-lang": ["8.3.1"],
  "document-title": ["8.5.1"],
};

/** For each RGAA test that some rule decides whole, the ids of these rules. */
export const deciders: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(
    Object.groupBy(
      [...Object.entries(ofAxe), ...[...pageRules, ...factsRules].map(({ id, decides = [] }) => [id, decides] as const)].flatMap(([rule, tests]) =>
        tests.map((test) => ({ rule, test })),
      ),
      ({ test }) => test,
    ),
  ).map(([test, pairs = []]) => [test, pairs.map(({ rule }) => rule)] as const),
);
