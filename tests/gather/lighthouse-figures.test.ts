import { defaultConfig, type Result } from "lighthouse";
import { expect, it } from "vitest";
import { figuresOf, lighthouseConfig } from "../../src/gather/lighthouse-figures.ts";

/** The parts of a result that are read. */
const resultOf = (parts: object): Result =>
  ({
    lighthouseVersion: "13.5.0",
    categories: { performance: { score: 0.87 } },
    environment: { benchmarkIndex: 1480 },
    audits: { "first-contentful-paint": { numericValue: 900.5 }, "cumulative-layout-shift": { numericValue: 0 } },
    ...parts,
  }) as unknown as Result;

it("keeps the score, the five metrics, the engine and the power of the machine", () => {
  expect(figuresOf(resultOf({}), "own-load")).toEqual({
    engine: "own-load",
    version: "13.5.0",
    scores: { performance: 0.87 },
    metrics: { fcp: 900.5, lcp: null, tbt: null, cls: 0, si: null },
    benchmarkIndex: 1480,
  });
});

it("takes a load without a score for a failed measure, and says why", () => {
  const told = (parts: object) => () => figuresOf(resultOf(parts), "native");
  expect(told({ runtimeError: { code: "NO_FCP", message: "The page did not paint" } })).toThrow("NO_FCP: The page did not paint");
  const unscored = { categories: { performance: { score: null } } };
  expect(told({ ...unscored, audits: { "speed-index": { errorMessage: "No frames" } } })).toThrow("No frames");
  expect(told({ ...unscored, audits: {} })).toThrow("Lighthouse: no score");
});

it("asks for the five audits of the score, with Lighthouse's own weights and settings, and nothing else", () => {
  const { settings, audits, categories } = lighthouseConfig("VigieTest");
  const counting = defaultConfig.categories?.performance?.auditRefs.filter(({ weight }) => weight > 0);
  expect(settings).toEqual({ ...defaultConfig.settings, emulatedUserAgent: "VigieTest", disableFullPageScreenshot: true, locale: "fr" });
  expect(Object.keys(categories ?? {})).toEqual(["performance"]);
  expect(categories?.performance?.auditRefs).toEqual(counting);
  expect(new Set(audits)).toEqual(new Set(counting?.map(({ id }) => `metrics/${id}`)));
});
