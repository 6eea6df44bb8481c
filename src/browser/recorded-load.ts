import type { Browser, BrowserContext, Page } from "playwright";
import { type ProtocolEvent, phone, type RecordedLoad } from "../gather/lighthouse-audit.ts";
import { mainFrameOf } from "../gather/tab-session.ts";
import { withDeadline } from "../lib/deadline.ts";
import { guardContext, guardPage } from "./guards.ts";
import { shortenIdleCallbacks } from "./in-page/idle-callback.ts";
import { measurePower } from "./in-page/power.ts";
import { pageLimits } from "./limits.ts";
import { isAlive } from "./liveness.ts";
import { loadEndLimits, watchLoadEnd } from "./load-end.ts";
import { startRecorder } from "./recorder.ts";

/** A page to load for Lighthouse, and what it is told of us. */
export type LoadOrder = {
  readonly url: string;
  readonly userAgent: string;
  readonly locale: string;
  /** As for a visit: public pages do not reach private machines. */
  readonly allowPrivate: boolean;
  /** Through which everything goes out (`session.ts`); absent, as the machine is set up. */
  readonly proxy?: string;
};

/** How much slower than ours Lighthouse's telephone is. */
const slowdown = 4;
/** For each half of the measure of the machine's power, ms. */
const powerWindowMs = 50;

/**
 * Loads a page as Lighthouse would (its telephone, a cold cache, its idea of when a load is over) under the guards of every visit, and records it.
 * @throws when the page did not come, or is not the page: an error or a document in its place.
 */
export async function recordLoad(browser: Browser, order: LoadOrder): Promise<RecordedLoad> {
  const context = await withDeadline(openPhone(browser, order), pageLimits.close);
  guardContext(context);
  try {
    return await recordIn(await context.newPage(), order);
  } finally {
    await withDeadline(context.close(), pageLimits.close);
  }
}

/** Nothing of another page is left in it, and it looks like a telephone. Motion is not reduced: few people ask for that. */
const openPhone = (browser: Browser, { userAgent, locale, proxy }: LoadOrder): Promise<BrowserContext> =>
  browser.newContext({
    userAgent,
    locale,
    timezoneId: "Europe/Paris",
    ...(proxy ? { proxy: { server: proxy, bypass: "<-loopback>" } } : {}),
    viewport: { width: phone.width, height: phone.height },
    deviceScaleFactor: phone.deviceScaleFactor,
    isMobile: true,
    hasTouch: true,
    acceptDownloads: false,
    serviceWorkers: "block",
    permissions: [],
  });

async function recordIn(page: Page, order: LoadOrder): Promise<RecordedLoad> {
  const { url, userAgent, allowPrivate } = order;
  const benchmarkIndex = await page.evaluate(measurePower, powerWindowMs);
  const cdp = await page.context().newCDPSession(page);
  const { stopped } = await guardPage(page, cdp, { allowPrivate });
  const mainFrame = await mainFrameOf(cdp);
  await page.addInitScript(shortenIdleCallbacks, slowdown);
  const end = watchLoadEnd(page, cdp, mainFrame, loadEndLimits);
  const recorder = await startRecorder(cdp);
  await page.goto(url, { waitUntil: "commit", timeout: pageLimits.navigation });
  await end(() => stopped().leaving !== null);
  if (!(await isAlive(cdp, pageLimits.alive))) throw new Error("la page ne répond plus");
  const { leaving } = stopped();
  if (leaving) throw new Error(leaving.why.fr);
  const trace = await recorder.stop();
  return {
    requestedUrl: url,
    documentUrl: documentOf(recorder.events, mainFrame),
    finalUrl: page.url(),
    trace,
    events: recorder.events,
    userAgent,
    benchmarkIndex,
  };
}

type Committed = { readonly frame: { readonly id: string; readonly url: string } };
type Answered = { readonly type: string; readonly frameId?: string; readonly response: { readonly status: number; readonly mimeType: string } };

/** Address of the last document of the main frame. @throws when it is no page that came well. */
function documentOf(events: readonly ProtocolEvent[], mainFrame: string): string {
  const answer = last(events, "Network.responseReceived", (params: Answered) => params.type === "Document" && params.frameId === mainFrame)?.response;
  if (!answer) throw new Error("aucune page n'est arrivée");
  if (answer.status >= 400) throw new Error(`HTTP ${answer.status} au chargement pour Lighthouse`);
  if (!/^(text\/html|application\/xhtml\+xml)$/.test(answer.mimeType)) throw new Error(`${answer.mimeType} au chargement pour Lighthouse`);
  const committed = last(events, "Page.frameNavigated", ({ frame }: Committed) => frame.id === mainFrame);
  return committed?.frame.url ?? "";
}

const last = <T>(events: readonly ProtocolEvent[], method: string, fits: (params: T) => boolean): T | undefined =>
  events
    .filter((event) => event.method === method && !event.sessionId)
    .map(({ params }) => params as T)
    .findLast(fits);
