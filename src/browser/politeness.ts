import { isLoopback } from "../lib/sites.ts";

/** Lets one navigation a time through to each host, with a pause between two. */
export type Gate = <T>(host: string, visit: () => Promise<T>) => Promise<T>;

/** Waits; tests give one that does not. */
export type Sleep = (ms: number) => Promise<void>;

/** @param gapMs pause between two navigations to the same host; this very machine needs no sparing. */
export function createGate(gapMs: number, sleep: Sleep = pause): Gate {
  const tails = new Map<string, Promise<unknown>>();
  return (host, visit) => {
    if (isLoopback(host)) return visit();
    const before = tails.get(host) ?? Promise.resolve();
    const turn = before.then(visit);
    tails.set(
      host,
      turn.catch(() => undefined).then(() => sleep(gapMs)),
    );
    return turn;
  };
}

const pause: Sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
