import { setTimeout as wait } from "node:timers/promises";
import type { BrowserContext, Response } from "playwright";
import type { Text } from "../domain/text.ts";
import type { Visit } from "../domain/visit.ts";
import { remarked } from "./remark.ts";

/** Longest wait that a server may ask of us, in s; beyond, it is told and not waited for. */
const patience = 60;

/** The clock, for tests to replace. `sleep` ends early, without a fault, when the signal fires. */
export type Clock = { readonly now: () => number; readonly sleep: (ms: number, signal: AbortSignal) => Promise<void> };

/** The real one. */
export const ownClock: Clock = {
  now: () => Date.now(),
  sleep: (ms, signal) => wait(ms, undefined, { signal }).catch(() => undefined),
};

/** A visit that may be asked to come back later. */
export type Asked = {
  readonly visit: () => Promise<Visit>;
  /** Value of the Retry-After header of the page's last 429 or 503; null when there was none. */
  readonly retryAfter: () => string | null;
  readonly signal: AbortSignal;
};

/**
 * Visits a page; when it answers 429 or 503 and asks to come back within a minute, waits for as long and visits once more.
 * A longer wait is recorded in the visit's reason.
 */
export async function visitWhenAsked({ visit, retryAfter, signal }: Asked, clock: Clock = ownClock): Promise<Visit> {
  const first = await visit();
  const header = isBusy(first.httpStatus) ? retryAfter() : null;
  const seconds = header === null ? null : secondsIn(header, clock.now());
  if (seconds === null || signal.aborted) return first;
  if (seconds > patience) return remarked(first, tooLong(seconds));
  await clock.sleep(seconds * 1000, signal);
  return signal.aborted ? first : remarked(await visit(), waited(seconds));
}

/** Remembers what pages of a context are told with a 429 or 503; one page at a time is open there. */
export function watchRetryAfter(context: BrowserContext): Asked["retryAfter"] {
  let last: string | null = null;
  context.on("response", (response) => {
    if (isMainDocument(response)) last = isBusy(response.status()) ? (response.headers()["retry-after"] ?? null) : null;
  });
  return () => last;
}

function isMainDocument(response: Response): boolean {
  try {
    return response.request().isNavigationRequest() && response.frame().parentFrame() === null;
  } catch {
    // The page is gone already.
    return false;
  }
}

/** True when a server asks for a longer wait than ours: looking again at once would be what it asks us not to do. */
export const isBeyondPatience = (header: string | null, now: number = Date.now()): boolean =>
  header !== null && (secondsIn(header, now) ?? 0) > patience;

const isBusy = (status: number | null): boolean => status === 429 || status === 503;

/** Seconds from now, whether the header counts them or names a date (RFC 9110, 10.2.3); null when it says neither. */
function secondsIn(header: string, now: number): number | null {
  if (/^\s*\d+\s*$/.test(header)) return Number(header);
  // A date begins with the name of a day; JavaScript would read one in almost anything.
  const date = /^\s*[A-Z][a-z]{2,8},? /.test(header) ? Date.parse(header) : Number.NaN;
  return Number.isNaN(date) ? null : Math.max(0, Math.ceil((date - now) / 1000));
}

const tooLong = (seconds: number): Text => ({
  fr: `Le serveur demande de revenir dans ${lapse(seconds).fr} (Retry-After) : c'est trop pour attendre, la visite est à refaire plus tard.`,
  en: `The server asks to come back in ${lapse(seconds).en} (Retry-After): too long to wait, the visit is to be made again later.`,
});

/** Units by their seconds, each used from two of it on. */
const units: readonly (readonly [seconds: number, unit: Text])[] = [
  [86_400, { fr: "jours", en: "days" }],
  [3600, { fr: "h", en: "h" }],
  [60, { fr: "min", en: "min" }],
];
const year = 31_536_000;

/** A time as people say it: servers ask for days in seconds, and for centuries. */
function lapse(seconds: number): Text {
  if (seconds > year) return { fr: "plus d'un an", en: "more than a year" };
  const [length, unit] = units.find(([one]) => seconds >= 2 * one) ?? [1, { fr: "s", en: "s" }];
  const count = Math.ceil(seconds / length);
  return { fr: `${count} ${unit.fr}`, en: `${count} ${unit.en}` };
}

const waited = (seconds: number): Text => ({
  fr: `Le serveur avait demandé de revenir après ${seconds} s (Retry-After) ; c'est la seconde visite.`,
  en: `The server had asked to come back after ${seconds} s (Retry-After); this is the second visit.`,
});
