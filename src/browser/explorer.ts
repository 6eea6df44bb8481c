import { setTimeout as pause } from "node:timers/promises";
import type { Browser, BrowserContext } from "playwright";
import type { HttpEvidence } from "../domain/evidence.ts";
import { notObserved, type Observed, observed } from "../domain/observation.ts";
import type { Procedure } from "../domain/procedure.ts";
import { type Environment, isJudgeable, type Visit } from "../domain/visit.ts";
import type { Gatherer } from "../gather/gatherer.ts";
import type { HttpOutcome } from "../gather/http.ts";
import type { Lighthouse } from "../gather/lighthouse.ts";
import type { Robots } from "../gather/robots.ts";
import { withDeadline } from "../lib/deadline.ts";
import { redact, redacted } from "../lib/redaction.ts";
import { hostOf, isLoopback } from "../lib/sites.ts";
import { decideNavigationError } from "../reading/navigation-error.ts";
import type { Decision } from "../reading/outcome.ts";
import { nextTarget, type Target } from "../reading/path.ts";
import type { ExploreOptions, Explorer } from "../sweep/ports.ts";
import { createBrowsers, type Lease } from "./browsers.ts";
import { observe } from "./gathering.ts";
import { guardContext } from "./guards.ts";
import { type PageLimits, pageLimits } from "./limits.ts";
import { type PageSetting, visitPage } from "./page-visit.ts";
import type { Gate } from "./politeness.ts";
import { leadsToPrivate } from "./private-address.ts";
import { isBeyondPatience, visitWhenAsked, watchRetryAfter } from "./retry-after.ts";
import { refusedByRobots, remarkedByRobots } from "./robots.ts";
import { deservesSecondLook, secondOpinion } from "./second-opinion.ts";
import { openContext } from "./session.ts";
import { createSharedPages, type SharedPages } from "./shared-pages.ts";
import { unvisited } from "./unvisited.ts";

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
  /** Addresses of private machines are not visited at all, not even when the list says so. */
  readonly denyPrivate?: boolean;
  readonly limits?: ExplorerLimits;
  /** What hosts ask of robots; nobody is asked when absent. */
  readonly robots?: Robots;
};

/** Limits of an explorer; times in ms. */
export type ExplorerLimits = {
  readonly page: PageLimits;
  /** No new page of a procedure is begun after this. */
  readonly procedure: number;
  /** Before a start page is looked at again. */
  readonly secondLookPause: number;
  /** A browser is replaced after so many procedures. */
  readonly proceduresPerBrowser: number;
};

const explorerLimits: ExplorerLimits = { page: pageLimits, procedure: 600_000, secondLookPause: 2000, proceduresPerBrowser: 40 };

/** An explorer over one browser at a time; each procedure gets a context of its own. */
export function createExplorer(parts: ExplorerParts): Explorer {
  const limits = parts.limits ?? explorerLimits;
  const shared = createSharedPages();
  const browsers = createBrowsers(parts.launch, { procedures: limits.proceduresPerBrowser, close: limits.page.close });
  const exploreOne = async (procedure: Procedure, url: string, options: ExploreOptions): Promise<readonly Visit[]> => {
    const allowPrivate = await leadsToPrivate(hostOf(url));
    if (allowPrivate && parts.denyPrivate) return [unvisited(url, privateRefused)];
    const http = await askedPlainly(url, options.signal, parts, limits);
    // `*.localhost` is known to the browser alone.
    if (!http.ok && http.kind === "dns" && !isLoopback(hostOf(url)))
      return [unvisited(url, { ...decideNavigationError("ERR_NAME_NOT_RESOLVED"), quote: http.detail })];
    const save: ExploreOptions["save"] = (name, content) => options.save(name, typeof content === "string" ? redact(content) : content);
    const lease = await browsers.borrow();
    try {
      return (await walk(procedure, url, { lease, http, options: { ...options, save }, parts, limits, allowPrivate, shared })).map(withoutSecrets);
    } finally {
      lease.giveBack();
    }
  };
  return {
    environment: parts.environment,
    explore: (procedure, options) => (procedure.url === null ? Promise.resolve([]) : exploreOne(procedure, procedure.url, options)),
    close: browsers.close,
  };
}

const privateRefused: Decision = {
  status: "scanner_error",
  why: {
    fr: "L'adresse mène à une machine privée et --deny-private est demandé : elle n'a pas été visitée.",
    en: "The address leads to a private machine and --deny-private was asked for: it was not visited.",
  },
};

/** A name that does not resolve is asked for again after a pause: resolvers stumble. */
async function askedPlainly(url: string, signal: AbortSignal, { http }: ExplorerParts, limits: ExplorerLimits): Promise<HttpOutcome> {
  const first = await http(url, signal);
  if (first.ok || first.kind !== "dns" || signal.aborted) return first;
  await pause(limits.secondLookPause);
  return http(url, signal);
}

/** Final URLs and links carry keys and codes; the addresses of the list are the user's own and stay as they are. */
const withoutSecrets = (visit: Visit): Visit => (visit.from === null ? { ...redacted(visit), requestedUrl: visit.requestedUrl } : redacted(visit));

type Walk = {
  readonly lease: Lease;
  readonly http: HttpOutcome;
  readonly options: ExploreOptions;
  readonly parts: ExplorerParts;
  readonly limits: ExplorerLimits;
  readonly allowPrivate: boolean;
  readonly shared: SharedPages;
};

/** The start page, then one page after the other as long as something useful is left to see. */
async function walk(procedure: Procedure, url: string, walking: Walk): Promise<readonly Visit[]> {
  const { http, options, parts, limits } = walking;
  const end = Date.now() + limits.procedure;
  return inContext(walking, async (context) => {
    const visitor = visitorIn(context, walking);
    const first = await remarkedByRobots(await visitStart(url, visitor, walking), parts.robots, options.signal);
    const visits: Visit[] = [{ ...first, evidence: { http: httpPiece(http), ...first.evidence } }];
    const lane = [runLighthouse(first, options, parts)];
    // A page that robots.txt closes costs nobody a load: another one may take its place.
    let closed = 0;
    const next = (): Target | null =>
      options.signal.aborted || Date.now() > end ? null : nextTarget({ ...procedure, maxPages: procedure.maxPages + closed }, visits);
    for (let target = next(); target; target = next()) {
      const refused = await refusedByRobots(target, parts.robots, options.signal);
      const visit = refused ?? (await visitShared(procedure.id, target, visits.length, visitor, walking));
      closed += refused ? 1 : 0;
      visits.push(visit);
      lane.push(runLighthouse(visit, options, parts));
    }
    const figures = await Promise.all(lane);
    return visits.map((visit, index) => withLighthouse(visit, figures[index]));
  });
}

type Visitor = {
  /** Visits a page, and once more when the server asks to come back in a moment. */
  readonly see: (target: Target, index: number, save: ExploreOptions["save"]) => Promise<Visit>;
  /** The last page asked not to be looked at again so soon. */
  readonly isTooSoon: () => boolean;
};

/** Visits pages in a context. */
function visitorIn(context: BrowserContext, walking: Walk): Visitor {
  const retryAfter = watchRetryAfter(context);
  const { signal } = walking.options;
  return {
    see: (target, index, save) =>
      visitWhenAsked({ visit: () => visitPage(target, { ...settingOf(context, walking, index), save }), retryAfter, signal }),
    isTooSoon: () => isBeyondPatience(retryAfter()),
  };
}

/** A page after the start: by a visit of its own, or by one that was made for another procedure. */
const visitShared = (id: string, target: Target, index: number, visitor: Visitor, { options, shared }: Walk): Promise<Visit> =>
  shared({ target, id, save: savedAs(index, options), visit: (save) => visitor.see(target, index, save) });

const savedAs =
  (index: number, { save }: ExploreOptions): ExploreOptions["save"] =>
  (name, content) =>
    save(`${index + 1}-${name}`, content);

/** Opens a context for some work and closes it, whatever happens; a browser that cannot close one is not lent any more. */
async function inContext<T>({ lease, parts, limits }: Walk, work: (context: BrowserContext) => Promise<T>): Promise<T> {
  const { userAgent, locale } = parts.environment;
  const context = await withDeadline(openContext(lease.browser, { userAgent, locale, viewport: desktop }), limits.page.close).catch(
    (error: unknown) => {
      lease.condemn();
      throw error;
    },
  );
  guardContext(context);
  try {
    return await work(context);
  } finally {
    await withDeadline(context.close(), limits.page.close).catch(lease.condemn);
  }
}

const settingOf = (context: BrowserContext, { lease, options, parts, limits, allowPrivate }: Walk, index: number): PageSetting => ({
  openPage: () => withDeadline(context.newPage(), limits.page.close),
  gate: parts.gate,
  look: parts.look,
  examine: parts.examine,
  picture: parts.picture,
  save: savedAs(index, options),
  allowPrivate,
  limits: limits.page,
  onStuck: lease.condemn,
});

const withLighthouse = (visit: Visit, figures: Visit["evidence"]["lighthouse"] | null): Visit =>
  figures ? { ...visit, evidence: { ...visit.evidence, lighthouse: figures } } : visit;

/** The start page; before it is called down, it is looked at again after a pause by somebody who was never there: a context of its own. */
async function visitStart(url: string, visitor: Visitor, walking: Walk): Promise<Visit> {
  const { options, limits, http } = walking;
  const target: Target = { role: "start", url, clicks: 0, from: null };
  const first = await visitor.see(target, 0, savedAs(0, options));
  if (!deservesSecondLook(first) || visitor.isTooSoon() || options.signal.aborted) return first;
  await pause(limits.secondLookPause);
  const again = (fresh: BrowserContext): Promise<Visit> => visitorIn(fresh, walking).see(target, 0, savedAs(0, options));
  const second = await inContext(walking, again).catch(() => null);
  return second ? secondOpinion(first, second, http) : first;
}

/** Starts Lighthouse beside the walk; null where it was not to run. */
async function runLighthouse(visit: Visit, { lighthouse }: ExploreOptions, parts: ExplorerParts): Promise<Visit["evidence"]["lighthouse"] | null> {
  if (!isJudgeable(visit) || !visit.finalUrl || (lighthouse !== "all" && visit.role !== "start")) return null;
  return lighthouse === "off" ? notObserved("switched_off", "--lighthouse off") : observe(() => parts.lighthouse(visit.finalUrl ?? ""));
}

const httpPiece = (http: HttpOutcome): Observed<HttpEvidence> => (http.ok ? observed(http.value) : notObserved("unavailable", http.detail));
