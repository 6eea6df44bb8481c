import { ourRules } from "../rules/catalogue.ts";

/** axe's own rules that decide a test whole: passing means conforming, nothing to look at means not applicable. */
const ofAxe: Readonly<Record<string, readonly string[]>> = {
  "html-has-lang": ["8.3.1"],
  "document-title": ["8.5.1"],
};

/** For each RGAA test that some rule decides whole, the ids of these rules. */
export const deciders: ReadonlyMap<string, readonly string[]> = byTest([
  ...Object.entries(ofAxe),
  ...ourRules.map(({ id, decides = [] }) => [id, decides] as const),
]);

/** For each RGAA test, the ids of the rules that find it not applicable when they find nothing to look at. */
export const absences: ReadonlyMap<string, readonly string[]> = byTest(ourRules.map(({ id, absence = [] }) => [id, absence] as const));

/** Lists of tests by rule, turned into lists of rules by test. */
function byTest(lists: readonly (readonly [rule: string, tests: readonly string[]])[]): ReadonlyMap<string, readonly string[]> {
  const pairs = lists.flatMap(([rule, tests]) => tests.map((test) => ({ rule, test })));
  const groups = Object.entries(Object.groupBy(pairs, ({ test }) => test));
  return new Map(groups.map(([test, group = []]) => [test, group.map(({ rule }) => rule)] as const));
}
