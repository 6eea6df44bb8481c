import type { Page, Request, Response } from "playwright";
import { DeadlineError, withDeadline } from "../lib/deadline.ts";
import { tryingWords, waitingWords } from "../reading/odd-content.ts";
import { type ContentState, waitForContent } from "./in-page/content.ts";
import { waitForQuiet } from "./in-page/quiet.ts";
import { openReader, type Reader } from "./session.ts";

/** How long a page may take to come to rest, in ms. */
export type SettleLimits = {
  /** No DOM change for this long means quiet. */
  readonly quietMs: number;
  /** A request that is older than this (long polling, streaming) is no longer waited for. */
  readonly staleMs: number;
  /** Whole wait. */
  readonly limitMs: number;
  /** A page at rest that shows nothing, or asks to wait (a wall too, while it tries the browser), is given this long to show something: veils against flicker, timers. */
  readonly contentMs: number;
};

/** A settled page and its reader; `calm` is false when it was still changing at the limit. */
export type Settled = { readonly reader: Reader; readonly calm: boolean };

/** Counts the requests on which the page's content may depend. Start it before the navigation. */
export function trackRequests(page: Page): { readonly pending: (staleMs: number) => number; readonly stop: () => void } {
  const started = new Map<Request, number>();
  const refused: number[] = [];
  const add = (request: Request): void => {
    if (["xhr", "fetch", "script", "document"].includes(request.resourceType())) started.set(request, Date.now());
  };
  const remove = (request: Request): void => {
    started.delete(request);
  };
  const note = (response: Response): void => {
    const isData = ["xhr", "fetch"].includes(response.request().resourceType());
    if (isData && (response.status() >= 500 || response.status() === 429) && refused.length < again.times) refused.push(Date.now());
  };
  page.on("request", add).on("requestfinished", remove).on("requestfailed", remove).on("response", note);
  const stop = (): void => {
    page.off("request", add).off("requestfinished", remove).off("requestfailed", remove).off("response", note);
  };
  const within = (times: Iterable<number>, ms: number): number => [...times].filter((since) => Date.now() - since < ms).length;
  return { pending: (staleMs) => within(started.values(), staleMs) + within(refused, again.ms), stop };
}

/** A page whose server fails to give it data asks again: it is given so long to, so many times. */
const again = { ms: 1000, times: 5 };

/**
 * Waits until the DOM is quiet and no recent script or data request is pending: single-page applications are read when
 * they have rendered. `networkidle` is not used: analytics and polling would keep it waiting for ever.
 * A navigation during the wait starts it again on the new document.
 */
export async function settle(page: Page, pending: (staleMs: number) => number, limits: SettleLimits): Promise<Settled> {
  const end = Date.now() + limits.limitMs;
  for (;;) {
    const left = Math.max(end - Date.now(), 1);
    const round = await quietRound(page, limits, left);
    const late = Date.now() >= end;
    const calm = round?.calm === true && pending(limits.staleMs) === 0;
    if (round && (late || (calm && (await contentOf(round.reader, Math.min(limits.contentMs, end - Date.now()))) !== "came")))
      return { ...round, calm };
    if (late) return { reader: await withDeadline(openReader(page), 5000), calm: false };
  }
}

const waiting = `${waitingWords.source}|${tryingWords.source}`;

/** Waits for something to be shown, where nothing is yet. A document that goes away meanwhile is left to the next round. */
async function contentOf(reader: Reader, limitMs: number): Promise<ContentState> {
  try {
    return await withDeadline(reader(waitForContent, { waiting, limitMs }), limitMs + 1000);
  } catch (error) {
    return isReplacement(error) ? "came" : "shown";
  }
}

const isReplacement = (error: unknown): boolean =>
  error instanceof Error && !(error instanceof DeadlineError) && /context|navigat|frame/i.test(error.message);

/** One wait for quiet on the current document; null when the document went away meanwhile. */
async function quietRound(page: Page, limits: SettleLimits, left: number): Promise<Settled | null> {
  try {
    const reader = await withDeadline(openReader(page), Math.max(left, 2000));
    // Where scripts are forbidden (a sandboxed document) timers never fire: such a page does not change either.
    const wait = withDeadline(reader(waitForQuiet, { quietMs: limits.quietMs, limitMs: left }), left + 500);
    const { quiet } = await wait.catch(lateAsRestless);
    return { reader, calm: quiet };
  } catch (error) {
    if (page.isClosed() || !isReplacement(error)) throw error;
    return null;
  }
}

function lateAsRestless(error: unknown): { readonly quiet: boolean } {
  if (error instanceof DeadlineError) return { quiet: false };
  throw error;
}
