import { describe, expect, it } from "vitest";
import { explorerLimits } from "../../src/browser/explorer-parts.ts";
import { createPlainAsks } from "../../src/browser/plain-asks.ts";
import type { HttpOutcome } from "../../src/gather/http.ts";

const url = "https://a.fr/";
const terms = { signal: new AbortController().signal, allowPrivate: true };
const seen: HttpOutcome = { ok: true, value: { chain: [], headers: {}, responseMs: [12], requests: 1, tls: null } };
const failed = (kind: "dns" | "timeout"): HttpOutcome => ({ ok: false, kind, detail: kind, chain: [] });
const limits = { ...explorerLimits, headStart: 5, secondLookPause: 1, askedAhead: 60_000 };

/** A plain client that gives these outcomes one after the other; the clock stands where the test sets it. */
function asking(...outcomes: readonly (HttpOutcome | Promise<HttpOutcome>)[]) {
  const left = [...outcomes];
  const asked: string[] = [];
  const clock = { now: 0 };
  const http = async (page: string): Promise<HttpOutcome> => {
    asked.push(page);
    return left.shift() ?? failed("timeout");
  };
  return { asks: createPlainAsks(http, limits, () => clock.now), asked, clock };
}

describe("looks of the plain client", () => {
  it("serve the visit when they were made ahead, once", async () => {
    const { asks, asked } = asking(seen);
    expect(await asks.ahead(url, terms).headStart).toBe(seen);
    expect(await asks.take(url, terms).http).toBe(seen);
    expect(asked).toEqual([url]);
    expect((await asks.take(url, terms).http).ok).toBe(false);
    expect(asked).toEqual([url, url]);
  });

  it("are made again when they are too old to tell of the same moment", async () => {
    const { asks, asked, clock } = asking(failed("timeout"), seen);
    await asks.ahead(url, terms).http;
    clock.now = 60_000;
    expect(await asks.take(url, terms).http).toBe(seen);
    expect(asked.length).toBe(2);
  });

  it("tell when a server still says nothing after the time that they have alone", async () => {
    const { promise, resolve } = Promise.withResolvers<HttpOutcome>();
    const { asks } = asking(promise);
    expect(await asks.ahead(url, terms).headStart).toBe(null);
    const taken = asks.take(url, terms);
    expect(await taken.headStart).toBe(null);
    resolve(seen);
    expect(await taken.http).toBe(seen);
  });

  it("ask twice for a name that does not resolve", async () => {
    const { asks, asked } = asking(failed("dns"), seen);
    expect(await asks.take(url, terms).http).toBe(seen);
    expect(asked.length).toBe(2);
  });
});
