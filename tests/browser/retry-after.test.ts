import type { Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Clock, isBeyondPatience, ownClock, visitWhenAsked, watchRetryAfter } from "../../src/browser/retry-after.ts";
import type { Visit } from "../../src/domain/visit.ts";
import { launchTestBrowser } from "../support/browser.ts";
import { visitOf } from "../support/dossiers.ts";
import { servePages } from "../support/pages.ts";

const busy = (httpStatus: number): Visit => visitOf({ status: "server_error", httpStatus });

/** Visits with these results, one after the other; `slept` is what was waited for. */
async function visited(
  results: readonly Visit[],
  header: string | null,
  given: { readonly signal?: AbortSignal; readonly sleep?: Clock["sleep"] } = {},
) {
  const left = [...results];
  const slept: number[] = [];
  const clock: Clock = {
    now: () => Date.parse("2026-11-02T08:00:00Z"),
    sleep: async (ms, signal) => {
      slept.push(ms);
      await given.sleep?.(ms, signal);
    },
  };
  const signal = given.signal ?? new AbortController().signal;
  const visit = await visitWhenAsked({ visit: async () => left.shift() ?? visitOf(), retryAfter: () => header, signal }, clock);
  return { slept, visits: results.length - left.length, status: visit.status, why: visit.why.en };
}

describe("Retry-After", () => {
  it.each([
    ["30", 30],
    [" 0 ", 0],
    ["60", 60],
    ["Mon, 02 Nov 2026 08:00:45 GMT", 45],
    ["Mon, 02 Nov 2026 07:00:00 GMT", 0],
  ])("within a minute is waited for: %s", async (header, seconds) => {
    for (const status of [429, 503]) {
      expect(await visited([busy(status), visitOf()], header)).toEqual({
        slept: [seconds * 1000],
        visits: 2,
        status: "ok",
        why: `seen The server had asked to come back after ${seconds} s (Retry-After); this is the second visit.`,
      });
    }
  });

  it("is obeyed once, not twice", async () => {
    expect(await visited([busy(503), busy(503), visitOf()], "5")).toMatchObject({ slept: [5000], visits: 2, status: "server_error" });
  });

  it.each([
    ["61", "61 s"],
    ["600", "10 min"],
    ["Mon, 02 Nov 2026 10:00:00 GMT", "2 h"],
    ["259200", "3 days"],
    ["99999999999999999999", "more than a year"],
  ])("beyond is recorded: %s", async (header, wait) => {
    expect(await visited([busy(503), visitOf()], header)).toEqual({
      slept: [],
      visits: 1,
      status: "server_error",
      why: `seen The server asks to come back in ${wait} (Retry-After): too long to wait, the visit is to be made again later.`,
    });
  });

  it.each([null, "", "soon", "-5"])("that says nothing is no reason to come back: %s", async (header) => {
    expect(await visited([busy(429), visitOf()], header)).toEqual({ slept: [], visits: 1, status: "server_error", why: "seen" });
  });

  it("beyond our patience forbids a second look as well", () => {
    const now = Date.parse("2026-11-02T08:00:00Z");
    const headers = [null, "soon", "60", "61", "Mon, 02 Nov 2026 10:00:00 GMT"];
    expect(headers.map((header) => isBeyondPatience(header, now))).toEqual([false, false, false, true, true]);
  });

  it("of another answer is not looked at", async () => {
    expect(await visited([busy(500), visitOf()], "5")).toMatchObject({ slept: [], visits: 1 });
    expect(await visited([visitOf(), visitOf()], "5")).toMatchObject({ slept: [], visits: 1 });
  });

  it("is not waited for once we are told to stop", async () => {
    expect(await visited([busy(503), visitOf()], "5", { signal: AbortSignal.abort() })).toMatchObject({ slept: [], visits: 1 });
    const stop = new AbortController();
    const sleep = async (): Promise<void> => stop.abort();
    expect(await visited([busy(503), visitOf()], "5", { signal: stop.signal, sleep })).toMatchObject({ slept: [5000], visits: 1 });
  });

  it("is slept through by the real clock, which hears the signal", async () => {
    await ownClock.sleep(0, new AbortController().signal);
    await ownClock.sleep(600_000, AbortSignal.abort());
    expect(ownClock.now()).toBeGreaterThan(Date.parse("2026-01-01"));
  });
});

describe("what a page was told", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchTestBrowser();
  });
  afterAll(() => browser.close());

  it("is the header of its own last 429 or 503, not of what it loads", async () => {
    const site = await servePages({
      "/occupe": (_request, response) => response.writeHead(503, { "retry-after": "7", "content-type": "text/html" }).end("<p>Revenez"),
      "/va": '<img src="/image"><p>Ici',
      "/image": (_request, response) => response.writeHead(429, { "retry-after": "99" }).end(),
    });
    const context = await browser.newContext();
    const retryAfter = watchRetryAfter(context);
    const page = await context.newPage();
    expect(retryAfter()).toBeNull();
    await page.goto(`${site.origin}/occupe`);
    expect(retryAfter()).toBe("7");
    await page.goto(`${site.origin}/va`, { waitUntil: "load" });
    expect(retryAfter()).toBeNull();
    await context.close();
    await site.close();
  });
});
