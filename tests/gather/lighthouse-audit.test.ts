import { traceCategories as published } from "lighthouse";
import { expect, it } from "vitest";
import { traceCategories } from "../../src/gather/lighthouse-audit.ts";

it("asks of a trace for what Lighthouse wants, less the seven categories that no audit of the score reads", () => {
  expect(published.filter((category) => !traceCategories.includes(category)).toSorted()).toEqual([
    "blink.console",
    "blink.webdx_feature_usage",
    "disabled-by-default-devtools.target-rundown",
    "disabled-by-default-devtools.timeline.stack",
    "disabled-by-default-devtools.v8-source-rundown",
    "disabled-by-default-devtools.v8-source-rundown-sources",
    "latencyInfo",
  ]);
  expect(traceCategories.filter((category) => !published.includes(category))).toEqual([]);
});
