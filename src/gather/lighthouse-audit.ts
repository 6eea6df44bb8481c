import { type Artifacts, auditFlowArtifacts, traceCategories as published } from "lighthouse";
import type { LighthouseEvidence } from "../domain/evidence.ts";
import { figuresOf, lighthouseConfig } from "./lighthouse-figures.ts";

/** An event of the DevTools protocol, as Lighthouse keeps them: without a session it comes from the page itself. */
export type ProtocolEvent = {
  readonly method: string;
  readonly params: object;
  readonly targetType: string;
  readonly sessionId?: string;
};

/** A load that we made and recorded. */
export type RecordedLoad = {
  readonly requestedUrl: string;
  /** Address of the last document of the main frame: what scripts wrote into the address bar afterwards is no part of it. */
  readonly documentUrl: string;
  readonly finalUrl: string;
  readonly trace: readonly object[];
  readonly events: readonly ProtocolEvent[];
  readonly userAgent: string;
  readonly benchmarkIndex: number;
};

/** What a trace holds for Lighthouse's other audits alone: sources of scripts, stacks of each event, features used. */
const unread: ReadonlySet<string> = new Set([
  "disabled-by-default-devtools.v8-source-rundown-sources",
  "disabled-by-default-devtools.v8-source-rundown",
  "disabled-by-default-devtools.target-rundown",
  "disabled-by-default-devtools.timeline.stack",
  "blink.webdx_feature_usage",
  "blink.console",
  "latencyInfo",
]);

/** What the audits of the score want in a trace (`Tracing.start`): the same scores come out of a whole trace and of this part of it. */
export const traceCategories: readonly string[] = published.filter((category) => !unread.has(category));

/** The telephone that Lighthouse emulates by default (`defaultConfig.settings.screenEmulation`; a test compares them). */
export const phone = { width: 412, height: 823, deviceScaleFactor: 1.75 } as const;

/**
 * Lighthouse's own audits over a load that it did not make: its public function for saved artifacts, given the seven artifacts from which the
 * performance score is computed (docs/decisions/0013). One at a time in a process: Lighthouse keeps its timings in a global.
 */
export async function auditLoad(load: RecordedLoad): Promise<LighthouseEvidence> {
  const gatherSteps = [{ artifacts: artifactsOf(load), flags: { name: "load", logLevel: "silent" as const } }];
  const { steps } = await auditFlowArtifacts({ gatherSteps, name: "load" }, lighthouseConfig(load.userAgent));
  const result = steps[0]?.lhr;
  if (!result) throw new Error("Lighthouse brought nothing back");
  return figuresOf(result, "own-load");
}

/** The artifacts that the five audits read, and those that frame any result; the others stay unread. */
function artifactsOf(load: RecordedLoad): Artifacts {
  const artifacts = {
    fetchTime: new Date().toJSON(),
    Timing: [],
    LighthouseRunWarnings: [],
    BenchmarkIndex: load.benchmarkIndex,
    // Our browsers have no screen: one device pixel for each CSS pixel before any emulation.
    HostDPR: 1,
    HostUserAgent: load.userAgent,
    HostFormFactor: "desktop",
    URL: { requestedUrl: load.requestedUrl, mainDocumentUrl: load.documentUrl, finalDisplayedUrl: load.finalUrl },
    PageLoadError: null,
    GatherContext: { gatherMode: "navigation" },
    Trace: { traceEvents: load.trace },
    DevtoolsLog: load.events,
    SourceMaps: [],
    Stacks: [],
  };
  return artifacts as unknown as Artifacts;
}
