import type { Browser, BrowserContext } from "playwright";
import type { HttpEvidence } from "../domain/evidence.ts";
import { notObserved, type Observed, observed } from "../domain/observation.ts";
import type { Procedure } from "../domain/procedure.ts";
import { type Environment, isJudgeable, type Visit } from "../domain/visit.ts";
import type { Gatherer } from "../gather/gatherer.ts";
import type { HttpOutcome } from "../gather/http.ts";
import type { Lighthouse } from "../gather/lighthouse.ts";
import { withDeadline } from "../lib/deadline.ts";
import { decideNavigationError } from "../reading/navigation-error.ts";
import { nextTarget, type Target } from "../reading/path.ts";
import type { ExploreOptions, Explorer } from "../sweep/ports.ts";
import { observe } from "./gathering.ts";
import { guardContext } from "./guards.ts";
import { type PageSetting, pageLimits, visitPage } from "./page-visit.ts";
import type { Gate } from "./politeness.ts";
import { openContext } from "./session.ts";

/** The desktop window in which pages are read. */
export const desktop = { width: 1280, height: 900 };

/** With what an explorer works; `main` puts it together. */
export type ExplorerParts = {
  /** Starts a browser; called again when the former one is gone. */
  readonly launch: () => Promise<Browser>;
  readonly environment: Environment;
  readonly gate: Gate;
  readonly look: readonly Gatherer[];
  readonly examine: readonly Gatherer[];
  readonly picture: Gatherer;
  readonly http: (url: string, signal: AbortSignal) => Promise<HttpOutcome>;
  /** Lighthouse, in a lane and with a browser of its own: it takes nothing of a page but its address. */
  readonly lighthouse: Lighthouse;
};

/** Outcomes for which a second try, after a pause, is fair before anybody is called down. */
const worthRetrying = new Set<Visit["status"]>(["timeout", "connection_error", "server_error", "unstable", "scanner_error"]);
const retryPauseMs = 2000;

/** An explorer over one browser; each procedure gets a context of its own. */
export function createExplorer(parts: ExplorerParts): Explorer {
  const browser = keepAlive(parts.launch);
  return {
    environment: parts.environment,
    explore: (procedure, options) => (procedure.url === null ? Promise.resolve([]) : explore(procedure, procedure.url, options, parts, browser.get)),
    close: browser.close,
  };
}

async function explore(
  procedure: Procedure,
  url: string,
  options: ExploreOptions,
  parts: ExplorerParts,
  browser: () => Promise<Browser>,
): Promise<readonly Visit[]> {
  const http = await parts.http(url, options.signal);
  if (!http.ok && http.kind === "dns") return [nameless(url, http.detail)];
  const environment = parts.environment;
  const context = await openContext(await browser(), { userAgent: environment.userAgent, locale: environment.locale, viewport: desktop });
  try {
    return await walk(procedure, { role: "start", url, clicks: 0, from: null }, { context, http: httpPiece(http), options, parts });
  } finally {
    await withDeadline(context.close(), pageLimits.close).catch(() => undefined);
  }
}

type Walk = {
  readonly context: BrowserContext;
  readonly http: Observed<HttpEvidence>;
  readonly options: ExploreOptions;
  readonly parts: ExplorerParts;
};

/** The start page, then one page after the other as long as something useful is left to see. */
async function walk(procedure: Procedure, start: Target, { context, http, options, parts }: Walk): Promise<readonly Visit[]> {
  guardContext(context);
  const settings = (index: number): PageSetting => ({
    openPage: () => withDeadline(context.newPage(), pageLimits.close),
    gate: parts.gate,
    look: parts.look,
    examine: parts.examine,
    picture: parts.picture,
    save: (name, content) => options.save(`${index + 1}-${name}`, content),
  });
  const first = await visitStart(start, settings(0), options.signal);
  const visits: Visit[] = [{ ...first, evidence: { http, ...first.evidence } }];
  const lane = [runLighthouse(first, options, parts)];
  for (let target = nextTarget(procedure, visits); target && !options.signal.aborted; target = nextTarget(procedure, visits)) {
    const visit = await visitPage(target, settings(visits.length));
    visits.push(visit);
    lane.push(runLighthouse(visit, options, parts));
  }
  const figures = await Promise.all(lane);
  return visits.map((visit, index) => withLighthouse(visit, figures[index]));
}

const withLighthouse = (visit: Visit, figures: Visit["evidence"]["lighthouse"] | null): Visit =>
  figures ? { ...visit, evidence: { ...visit.evidence, lighthouse: figures } } : visit;

/** The start page, looked at again after a pause before it is called down. */
async function visitStart(target: Target, setting: PageSetting, signal: AbortSignal): Promise<Visit> {
  const first = await visitPage(target, setting);
  if (!worthRetrying.has(first.status) || signal.aborted) return first;
  await new Promise((resolve) => setTimeout(resolve, retryPauseMs));
  return visitPage(target, setting);
}

/** Starts Lighthouse beside the walk; null where it was not to run. */
async function runLighthouse(visit: Visit, { lighthouse }: ExploreOptions, parts: ExplorerParts): Promise<Visit["evidence"]["lighthouse"] | null> {
  if (!isJudgeable(visit) || !visit.finalUrl || (lighthouse !== "all" && visit.role !== "start")) return null;
  return lighthouse === "off" ? notObserved("switched_off", "--lighthouse off") : observe(() => parts.lighthouse(visit.finalUrl ?? ""));
}

const httpPiece = (http: HttpOutcome): Observed<HttpEvidence> => (http.ok ? observed(http.value) : notObserved("unavailable", http.detail));

/** A start page whose host name does not resolve: no browser is needed to say so. */
function nameless(url: string, detail: string): Visit {
  const { status, why } = decideNavigationError("ERR_NAME_NOT_RESOLVED");
  const startedAt = new Date().toISOString();
  return {
    role: "start",
    requestedUrl: url,
    finalUrl: null,
    status,
    why,
    quote: detail,
    httpStatus: null,
    clicks: 0,
    from: null,
    startedAt,
    ms: 0,
    evidence: {},
  };
}

/** One browser for all, started again when it died. */
function keepAlive(launch: () => Promise<Browser>): { readonly get: () => Promise<Browser>; readonly close: () => Promise<void> } {
  let current: Promise<Browser> | null = null;
  const get = async (): Promise<Browser> => {
    current ??= launch();
    const browser = await current;
    if (browser.isConnected()) return browser;
    current = launch();
    return current;
  };
  const close = async (): Promise<void> => {
    if (current)
      await withDeadline(
        current.then((browser) => browser.close()),
        pageLimits.close,
      ).catch(() => undefined);
  };
  return { get, close };
}
