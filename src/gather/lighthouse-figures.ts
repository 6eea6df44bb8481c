import type { Config, Result } from "lighthouse";
import type { LighthouseEngine, LighthouseEvidence } from "../domain/evidence.ts";

/** The audits of which the performance score is made. Whatever else Lighthouse could tell would be paid for and thrown away. */
const audits = {
  fcp: "first-contentful-paint",
  lcp: "largest-contentful-paint",
  tbt: "total-blocking-time",
  cls: "cumulative-layout-shift",
  si: "speed-index",
} as const satisfies Record<keyof LighthouseEvidence["metrics"], string>;

/** What both engines ask of Lighthouse. Its own defaults else: a Moto G Power, slow 4G and a slow processor, both simulated. */
export const lighthouseConfig = (userAgent: string): Config => ({
  extends: "lighthouse:default",
  settings: { onlyAudits: Object.values(audits), emulatedUserAgent: userAgent, disableFullPageScreenshot: true, locale: "fr" },
});

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
