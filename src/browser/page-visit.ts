import type { CDPSession, Page } from "playwright";
import type { Gathered } from "../domain/evidence.ts";
import { notObserved, valueIn } from "../domain/observation.ts";
import type { Visit } from "../domain/visit.ts";
import { isJudgeable } from "../domain/visit.ts";
import type { Gatherer, Probe } from "../gather/gatherer.ts";
import { withDeadline } from "../lib/deadline.ts";
import { hostOf } from "../lib/sites.ts";
import { decideNavigationError } from "../reading/navigation-error.ts";
import { type Decision, decideOutcome, isWebPage, pageBounds, tooLarge } from "../reading/outcome.ts";
import type { Target } from "../reading/path.ts";
import type { Arrival, Head } from "./arrivals.ts";
import { fetchDeclaration } from "./document.ts";
import { askedOn, type Basket, createBasket, gatherAll, observe } from "./gathering.ts";
import { type Guarded, guardPage } from "./guards.ts";
import { type PageLimits, pageLimits } from "./limits.ts";
import { isAlive } from "./liveness.ts";
import type { Gate } from "./politeness.ts";
import type { Reader } from "./session.ts";
import { settle, trackRequests } from "./settle.ts";
import { stopWords } from "./stop-words.ts";
import { type Watch, watchPage } from "./watch.ts";

/** What a page visit needs from the procedure's visit. */
export type PageSetting = {
  readonly openPage: () => Promise<Page>;
  readonly gate: Gate;
  /** Cheap looks, on which the outcome is decided. */
  readonly look: readonly Gatherer[];
  /** Costly ones, for pages that showed their own content. */
  readonly examine: readonly Gatherer[];
  /** Also for pages that did not: the proof of what stopped us. */
  readonly picture: Gatherer;
  readonly save: Probe["save"];
  /** Pages that the public does not see may reach private machines; public ones may not. True when absent. */
  readonly allowPrivate?: boolean;
  readonly limits?: PageLimits;
  /** A page could not be closed: its browser is not to be trusted any more. */
  readonly onStuck?: () => void;
};

/** Visits one page: navigate, let it settle, gather, decide its outcome. Total: trouble becomes the visit's status. */
export async function visitPage(target: Target, setting: PageSetting): Promise<Visit> {
  const startedAt = new Date();
  const seen = await setting.gate(hostOf(target.url), () => look(target, setting)).catch((error: unknown) => unseen(faultOf(error)));
  return {
    role: target.role,
    requestedUrl: target.url,
    finalUrl: seen.finalUrl,
    status: seen.decision.status,
    why: seen.decision.why,
    ...(seen.decision.quote ? { quote: seen.decision.quote } : {}),
    httpStatus: seen.httpStatus,
    clicks: target.clicks,
    from: target.from,
    ...(seen.calm ? {} : { calm: false as const }),
    startedAt: startedAt.toISOString(),
    ms: Date.now() - startedAt.getTime(),
    evidence: seen.evidence,
  };
}

type Seen = {
  readonly finalUrl: string | null;
  readonly httpStatus: number | null;
  readonly decision: Decision;
  readonly calm: boolean;
  readonly evidence: Gathered;
};

const unseen = (decision: Decision): Seen => ({ finalUrl: null, httpStatus: null, decision, calm: true, evidence: {} });

function faultOf(error: unknown): Decision {
  const message = error instanceof Error ? error.message : String(error);
  return isReplaced(message) ? stopWords.reloads : decideNavigationError(message);
}

async function look(target: Target, setting: PageSetting): Promise<Seen> {
  const limits = setting.limits ?? pageLimits;
  const page = await setting.openPage();
  const cdp = await withDeadline(page.context().newCDPSession(page), limits.close);
  try {
    const watch = await watchPage(page, cdp, limits);
    const guarded = await guardPage(page, cdp, { allowPrivate: setting.allowPrivate ?? true });
    return await lookAt({ page, cdp, target, setting, limits, watch, guarded, basket: createBasket(), verdict: createVerdict() });
  } finally {
    // A hung renderer must not hold us: closing kills it, within a limit of its own.
    await withDeadline(leave(page, cdp), limits.close).catch(() => setting.onStuck?.());
  }
}

/** Closes a page; what it would send on its way out (beacons) stays here. */
async function leave(page: Page, cdp: CDPSession): Promise<void> {
  // Without scripts, no handler runs when the page is closed. A hung page does not hear it: closing kills it.
  cdp.send("Emulation.setScriptExecutionDisabled", { value: true }).catch(() => undefined);
  await page.close();
}

/** A page on its way, and what is known of it. */
type Sight = {
  readonly page: Page;
  readonly cdp: CDPSession;
  readonly target: Target;
  readonly setting: PageSetting;
  readonly limits: PageLimits;
  readonly watch: Watch;
  readonly guarded: () => Guarded;
  readonly basket: Basket;
  readonly verdict: Verdict;
};

/** The outcome, as soon as it is decided: what happens later takes nothing away from it. */
type Verdict = {
  readonly give: (decision: Decision) => Decision;
  readonly given: () => Decision | null;
  /** The page never came to rest. */
  readonly restless: () => void;
  readonly calm: () => boolean;
};

function createVerdict(): Verdict {
  const state = { decision: null as Decision | null, calm: true };
  return {
    restless: () => {
      state.calm = false;
    },
    calm: () => state.calm,
    give: (decision) => {
      state.decision ??= decision;
      return state.decision;
    },
    given: () => state.decision,
  };
}

/** The look ends by itself, or by the page's limits: what was gathered until then is kept and judged. */
async function lookAt(sight: Sight): Promise<Seen> {
  const { watch, limits, guarded, verdict } = sight;
  const work = reach(sight).then(
    (decision) => ({ decision, final: false }),
    (error: unknown) => ({ decision: watch.failed() ?? faultOf(error), final: false }),
  );
  const end = await withDeadline(Promise.race([watch.stopped, work]), limits.whole).catch(() => ({ decision: stopWords.late, final: false }));
  const decision = guarded().leaving ?? (end.final ? end.decision : (verdict.given() ?? decidedLate(sight, end.decision)));
  return concluded(sight, decision);
}

function concluded({ page, watch, target, setting, basket, verdict }: Sight, decision: Decision): Seen {
  if (isJudgeable(decision)) {
    for (const { key } of askedOn([...setting.look, ...setting.examine, setting.picture], target.role))
      basket.put(key, notObserved("timeout", "la visite de la page s'est arrêtée avant"));
  }
  // Where a script led to nothing, the answer is the one of the page that did.
  const head = watch.head() ?? (watch.failed() ? watch.answered() : null);
  return {
    finalUrl: /^https?:/.test(page.url()) ? page.url() : null,
    httpStatus: head?.httpStatus ?? null,
    decision,
    calm: verdict.calm(),
    evidence: basket.content(),
  };
}

/** The looks that decide were done when the time was up, the others not: the page is judged on them. */
function decidedLate(sight: Sight, decision: Decision): Decision {
  return decision === stopWords.late && sight.basket.content().dom?.ok ? decide(sight) : decision;
}

/** Goes to the page, waits until it is at rest, and looks. */
async function reach(sight: Sight): Promise<Decision> {
  const { page, target, limits, watch, verdict } = sight;
  const requests = trackRequests(page);
  const fault = await page.goto(target.url, { waitUntil: "commit", timeout: limits.navigation }).then(() => null, faultOf);
  if (fault) return asDocument(sight, verdict.give(explained(fault, sight)));
  const head = watch.head();
  // What the browser guessed without a length may be nothing at all: that is known at the end.
  const known = head?.announcedBytes !== null;
  if (head && !isReadable(head) && known) return asDocument(sight, verdict.give(decide(sight)));
  await page.waitForLoadState("load", { timeout: limits.load }).catch(() => undefined);
  const arrived = watch.head();
  if (arrived && !isReadable(arrived)) return asDocument(sight, verdict.give(decide(sight)));
  if (!(await isAlive(sight.cdp, limits.alive))) return verdict.give(stopWords.hung);
  const { reader, calm } = await settle(page, requests.pending, limits.settle);
  requests.stop();
  if (!calm) verdict.restless();
  return examine(sight, reader);
}

/** A declaration published as a document is read beside the browser, which only downloads it; it stays a document (decision 0006). */
async function asDocument({ page, target, basket, guarded }: Sight, decision: Decision): Promise<Decision> {
  if (target.role === "declaration" && decision.status === "not_html" && !guarded().leaving)
    basket.put("declaration", await observe(() => fetchDeclaration(page, target.url)));
  return decision;
}

/** Cheap looks first: they decide the outcome, and whether the costly ones are worth their time. */
async function examine(sight: Sight, reader: Reader): Promise<Decision> {
  const { page, target, setting, basket, verdict, watch } = sight;
  const subject = { page, role: target.role, reader, save: setting.save, isAlive: () => isAlive(sight.cdp, sight.limits.alive) };
  // A document that is replaced meanwhile is counted as one that can be read: the gatherers try again on the next.
  const elements = await withDeadline(reader(countElements, null), sight.limits.alive).catch(orReplaced(1));
  const unfit = unfitToRead(elements, sight);
  await gatherAll(unfit ? [] : setting.look, subject, basket);
  const decision = verdict.give(watch.failed() ?? unfit ?? decide(sight));
  await gatherAll(isJudgeable(decision) ? [...setting.examine, setting.picture] : [setting.picture], subject, basket);
  return decision;
}

/** Runs inside the page, before anything that costs more than this. */
const countElements = (): number => document.getElementsByTagName("*").length;

/** Too many elements to be read by anybody, or none at all. */
function unfitToRead(elements: number, { watch, limits }: Sight): Decision | null {
  if (elements > pageBounds.elements) return { status: "too_large", why: tooLarge };
  return elements === 0 ? (incomplete(watch.arrival(), limits, stopWords.blank) ?? stopWords.blank) : null;
}

/** The outcome on what is known by now. */
function decide({ page, watch, target, basket, limits, guarded }: Sight): Decision {
  const arrival = watch.arrival();
  const { dom, forms, franceConnect: connect } = basket.content();
  const answer = { ...(arrival.head ?? noHead), requestedUrl: target.url, role: target.role, finalUrl: page.url() };
  const decision = decideOutcome({ ...answer, dom: valueIn(dom), forms: valueIn(forms), connect: valueIn(connect) });
  // What the server says against itself (an error, a wall) stands, even when it did not come whole.
  if (!isJudgeable(decision) && decision.status !== "unstable") return isBare(arrival, decision) ? stopWords.empty : decision;
  if (decision.status === "unstable" && guarded().downloads > 0) return stopWords.download;
  return incomplete(arrival, limits, decision) ?? (dom?.ok === false ? unreadOf(dom) : decision);
}

/** A page of which nothing could be read is no page that was seen. */
const unreadOf = ({ reason, detail }: { readonly reason: string; readonly detail: string }): Decision =>
  reason === "timeout" ? stopWords.hung : isReplaced(detail) ? stopWords.reloads : { ...stopWords.unread, quote: detail };

/** The document that was being read is no longer there. */
const isReplaced = (message: string): boolean =>
  /context was destroyed|Cannot find context|context with specified id|Frame was detached/i.test(message);

const orReplaced =
  <T>(value: T) =>
  (error: unknown): T => {
    if (error instanceof Error && isReplaced(error.message)) return value;
    throw error;
  };

/** Nothing at all, of which the browser guesses that it is text. */
const isBare = ({ head, decodedBytes }: Arrival, { status }: Decision): boolean =>
  status === "not_html" && head?.contentType === "text/plain" && !head.announcedBytes && decodedBytes === 0;

const noHead: Head = { httpStatus: null, contentType: "", announcedBytes: null };

/** A page that did not come whole is not the page. One that stays open but sends nothing more has said what it had to say. */
function incomplete({ state, head, bytes, lastAt }: Arrival, { settle: { staleMs } }: PageLimits, { status }: Decision): Decision | null {
  if (state === "whole") return null;
  if (state === "broken") return stopWords.truncated;
  const announced = head?.announcedBytes ?? 0;
  const streaming = lastAt !== null && Date.now() - lastAt < staleMs;
  return streaming || bytes < announced || status === "unstable" ? stopWords.unfinished : null;
}

const isReadable = ({ contentType, announcedBytes, httpStatus }: Head): boolean =>
  (isWebPage(contentType) || (httpStatus ?? 0) >= 400) && (announcedBytes ?? 0) <= pageBounds.bytes;

/** An aborted navigation is a download, an answer without content, or an address that is no page's. */
function explained(fault: Decision, { watch, guarded }: Sight): Decision {
  if (fault.quote !== "ERR_ABORTED" || guarded().downloads > 0) return fault;
  const head = watch.answered();
  if (head === null) return stopWords.nowhere;
  return head.httpStatus === 204 || head.httpStatus === 205 ? stopWords.empty : fault;
}
