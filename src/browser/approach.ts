import { isJudgeable } from "../domain/visit.ts";
import { withDeadline } from "../lib/deadline.ts";
import { type Decision, isWebPage, pageBounds } from "../reading/outcome.ts";
import { probesFor } from "./active.ts";
import type { Head } from "./arrivals.ts";
import { fetchDeclaration } from "./document.ts";
import { gatherAll, observe } from "./gathering.ts";
import { lending } from "./lending.ts";
import { isAlive, isAliveAfterAll } from "./liveness.ts";
import { faultOf, orReplaced } from "./page-fault.ts";
import { decide, unfitToRead } from "./page-outcome.ts";
import type { Reader } from "./session.ts";
import { type SettleLimits, settle, trackRequests } from "./settle.ts";
import type { Sight } from "./sight.ts";
import { stopWords } from "./stop-words.ts";

/** Goes to the page, waits until it is at rest, and looks. */
export async function reach(sight: Sight): Promise<Decision> {
  const { page, target, limits, watch, conclusion } = sight;
  const requests = trackRequests(page);
  const arrival = page.goto(target.url, { waitUntil: "commit", timeout: limits.navigation }).then(() => null, faultOf);
  const fault = await lending(arrival, limits.patience, sight.setting.lend);
  if (fault) return asDocument(sight, conclusion.give(explained(fault, sight)));
  const head = watch.head();
  // What the browser guessed without a length may be nothing at all: that is known at the end.
  const known = head?.announcedBytes !== null;
  if (head && !isReadable(head) && known) return asDocument(sight, conclusion.give(decide(sight)));
  await lending(arriveWhole(sight), limits.patience, sight.setting.lend);
  const arrived = watch.head();
  if (arrived && !isReadable(arrived)) return asDocument(sight, conclusion.give(decide(sight)));
  if (!(await isAlive(sight.cdp, limits.alive))) return conclusion.give(stopWords.hung);
  // What broke off has no more to say.
  const broken = watch.arrival().state === "broken";
  const { reader, calm } = await settle(
    page,
    requests.pending,
    broken ? { ...limits.settle, limitMs: limits.settle.quietMs * 2 } : patienceWith(arrived, limits.settle),
  );
  requests.stop();
  if (!calm && !broken) conclusion.restless();
  return examine(sight, reader);
}

/** What is shown with an error is of no account: it is not waited for, unless it may be a wall that opens once it has tried the browser. */
function patienceWith(head: Head | null, limits: SettleLimits): SettleLimits {
  const status = head?.httpStatus ?? 0;
  return status < 400 || [403, 429, 503].includes(status) ? limits : { ...limits, contentMs: 0 };
}

/** Waits for the `load` event, which a document that breaks off may never fire. */
async function arriveWhole({ page, watch, limits }: Sight): Promise<void> {
  const loaded = page.waitForLoadState("load", { timeout: limits.load }).catch(() => undefined);
  await Promise.race([loaded, watch.brokenOff]);
  // It may have been replaced by another meanwhile.
  if (watch.arrival().state !== "broken") await loaded;
}

/** A declaration published as a document is read beside the browser, which only downloads it; it stays a document (decision 0006). */
async function asDocument({ page, target, basket, guarded, setting }: Sight, decision: Decision): Promise<Decision> {
  if (target.role === "declaration" && decision.status === "not_html" && !guarded().leaving)
    basket.put("declaration", await observe(() => fetchDeclaration(page, target.url, setting)));
  return decision;
}

/** Cheap looks first: they decide the outcome, and whether the costly ones are worth their time. */
async function examine(sight: Sight, reader: Reader): Promise<Decision> {
  const { page, target, setting, basket, conclusion, watch } = sight;
  const subject = {
    page,
    role: target.role,
    reader,
    save: setting.save,
    readFile: setting.readFile,
    redraw: setting.redraw,
    windows: () => sight.guarded().windows,
    isAlive: () => isAlive(sight.cdp, sight.limits.alive),
  };
  // A document that is replaced meanwhile is counted as one that can be read: the gatherers try again on the next.
  const elements = await withDeadline(reader(countElements, null), sight.limits.alive).catch(orReplaced(1));
  const unfit = unfitToRead(elements, sight);
  await gatherAll(unfit ? [] : setting.look, subject, basket);
  const decision = conclusion.give(watch.failed() ?? unfit ?? decide(sight));
  // A page that hangs from here on was seen: what hangs it is ended, so that the rest can be asked.
  const decided = { ...subject, isAlive: () => isAliveAfterAll(sight.cdp, sight.limits.alive) };
  // Where there is no document at all, a picture would only be waited for.
  const proof = elements === 0 ? [] : [setting.picture];
  await gatherAll(isJudgeable(decision) ? [...setting.examine, ...proof] : proof, decided, basket);
  if (!isJudgeable(decision)) return decision;
  const trials = probesFor(page.url(), setting);
  if (trials.length > 0) conclusion.beginTrials();
  await gatherAll(trials, decided, basket, Date.now() + sight.limits.probes);
  return decision;
}

/** Runs inside the page, before anything that costs more than this. */
const countElements = (): number => document.getElementsByTagName("*").length;

const isReadable = ({ contentType, announcedBytes, httpStatus }: Head): boolean =>
  (isWebPage(contentType) || (httpStatus ?? 0) >= 400) && (announcedBytes ?? 0) <= pageBounds.bytes;

/** An aborted navigation is a download, an answer without content, or an address that is no page's. */
function explained(fault: Decision, { watch, guarded }: Sight): Decision {
  if (fault.quote !== "ERR_ABORTED" || guarded().downloads > 0) return fault;
  const head = watch.answered();
  if (head === null) return stopWords.nowhere;
  return head.httpStatus === 204 || head.httpStatus === 205 ? stopWords.empty : fault;
}
