import { type Config, defaultConfig, type Result } from "lighthouse";
import type { LighthouseEngine, LighthouseEvidence } from "../domain/evidence.ts";

/** The audits of which the performance score is made. Whatever else Lighthouse could tell would be paid for and thrown away. */
const audits = {
  fcp: "first-contentful-paint",
  lcp: "largest-contentful-paint",
  tbt: "total-blocking-time",
  cls: "cumulative-layout-shift",
  si: "speed-index",
} as const satisfies Record<keyof LighthouseEvidence["metrics"], string>;

const wanted: ReadonlySet<string> = new Set(Object.values(audits));

/** What those audits read, with what that is made of, and what frames any result. */
const read: ReadonlySet<string> = new Set(["Trace", "DevtoolsLog", "Scripts", "SourceMaps", "Stacks", "NetworkUserAgent"]);

/**
 * What both engines ask of Lighthouse, with its own weights and settings: a Moto G Power, slow 4G and a slow processor, both simulated. The parts
 * are picked from its configuration, not filtered by it: it would first load its other 100 audits into each new process.
 */
export const lighthouseConfig = (userAgent: string): Config => ({
  settings: { ...defaultConfig.settings, emulatedUserAgent: userAgent, disableFullPageScreenshot: true, locale: "fr" },
  artifacts: defaultConfig.artifacts?.filter(({ id }) => read.has(id)) ?? [],
  audits: Object.values(audits).map((audit) => `metrics/${audit}`),
  groups: defaultConfig.groups ?? {},
  categories: scored(defaultConfig.categories),
});

/** The category of the score with the audits that count in it. */
function scored(categories: Config["categories"]): NonNullable<Config["categories"]> {
  const performance = categories?.performance;
  return performance ? { performance: { ...performance, auditRefs: performance.auditRefs.filter(({ id }) => wanted.has(id)) } } : {};
}

/** What is kept of a result. @throws when there is no score: a load without one is a failed measure, not a bad page. */
export function figuresOf(result: Result, engine: LighthouseEngine): LighthouseEvidence {
  const { lighthouseVersion, categories, environment, runtimeError } = result;
  if (runtimeError) throw new Error(`${runtimeError.code}: ${runtimeError.message}`);
  const score = categories.performance?.score;
  if (typeof score !== "number")
    throw new Error(Object.values(result.audits).find(({ errorMessage }) => errorMessage)?.errorMessage ?? "Lighthouse: no score");
  const metric = (name: keyof typeof audits): number | null => result.audits[audits[name]]?.numericValue ?? null;
  return {
    engine,
    version: lighthouseVersion,
    scores: { performance: score },
    metrics: { fcp: metric("fcp"), lcp: metric("lcp"), tbt: metric("tbt"), cls: metric("cls"), si: metric("si") },
    benchmarkIndex: environment.benchmarkIndex,
  };
}
