import { setTimeout as pause } from "node:timers/promises";
import type { HttpOutcome } from "../gather/http.ts";
import { withDeadline } from "../lib/deadline.ts";
import type { ExplorerLimits, ExplorerParts } from "./explorer-parts.ts";

/** A page that the plain client was asked for. */
type PlainAsk = {
  /** What it sees, in the end. Never rejects. */
  readonly http: Promise<HttpOutcome>;
  /** What it saw while it was alone with the server; null when it is still waiting then. */
  readonly headStart: Promise<HttpOutcome | null>;
};
type Terms = { readonly signal: AbortSignal; readonly allowPrivate: boolean };

/** The plain client's looks at start pages. */
export type PlainAsks = {
  /** Asks for a page that a visit will take later. */
  readonly ahead: (url: string, terms: Terms) => PlainAsk;
  /** For the visit: what was asked for ahead, unless it is too old to tell of the same moment, else a new look. */
  readonly take: (url: string, terms: Terms) => PlainAsk;
};

/** Looks at start pages by `http`, which knows only its own limit. */
export function createPlainAsks(http: ExplorerParts["http"], limits: ExplorerLimits, now: () => number = Date.now): PlainAsks {
  const kept = new Map<string, { readonly ask: PlainAsk; readonly since: number }>();
  const begin = (url: string, { signal, allowPrivate }: Terms): PlainAsk => {
    const asked = askedTwice(() => http(url, signal, allowPrivate), signal, limits.secondLookPause);
    return { http: asked, headStart: withDeadline(asked, limits.headStart).catch(() => null) };
  };
  return {
    ahead: (url, terms) => {
      const ask = begin(url, terms);
      kept.set(url, { ask, since: now() });
      return ask;
    },
    take: (url, terms) => {
      const there = kept.get(url);
      kept.delete(url);
      return there && now() - there.since < limits.askedAhead ? there.ask : begin(url, terms);
    },
  };
}

/** A name that does not resolve is asked for again after a pause: resolvers stumble. */
async function askedTwice(ask: () => Promise<HttpOutcome>, signal: AbortSignal, pauseMs: number): Promise<HttpOutcome> {
  const first = await ask();
  if (first.ok || first.kind !== "dns" || signal.aborted) return first;
  await pause(pauseMs);
  return ask();
}
