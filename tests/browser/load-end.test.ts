import type { Page } from "playwright";
import { expect, it } from "vitest";
import { loadEndLimits, watchLoadEnd } from "../../src/browser/load-end.ts";
import { type PlayedSession, playSession } from "../support/cdp.ts";

/** A page whose main thread is calm at once. */
const calmPage = (isClosed = false): Page => {
  const reader = playSession({
    "Target.getTargetInfo": () => ({ targetInfo: { targetId: "main" } }),
    "Page.createIsolatedWorld": () => ({ executionContextId: 1 }),
    "Runtime.callFunctionOn": () => ({ result: { value: null } }),
  });
  return { isClosed: () => isClosed, context: () => ({ newCDPSession: async () => reader.cdp }) } as unknown as Page;
};
const limits = { quiet: 1, whole: 60_000 };
const load = ({ emit }: PlayedSession): void => {
  emit("Page.loadEventFired", {});
  emit("Page.lifecycleEvent", { frameId: "main", name: "firstContentfulPaint" });
};
const ask = ({ emit }: PlayedSession, requestId: string, initialPriority: string, more: object = {}): void =>
  emit("Network.requestWillBeSent", {
    requestId,
    frameId: "main",
    type: "Script",
    request: { url: `https://a.fr/${requestId}`, initialPriority },
    ...more,
  });

/** Asks again and again whether the page is lost, and each time plays the next thing that happens. */
const playing = (...steps: readonly (() => void)[]) => {
  const left = [...steps];
  const isLost = (): boolean => {
    left.shift()?.();
    return false;
  };
  return { isLost, left };
};

it("waits for the load, the first paint, and what weighs on the network", async () => {
  const session = playSession();
  const end = watchLoadEnd(calmPage(), session.cdp, "main", limits);
  ask(session, "heavy", "VeryHigh");
  const { isLost, left } = playing(
    () => session.emit("Page.loadEventFired", {}),
    () => session.emit("Page.lifecycleEvent", { frameId: "other", name: "firstContentfulPaint" }),
    () => session.emit("Page.lifecycleEvent", { frameId: "main", name: "firstContentfulPaint" }),
    () => session.emit("Network.loadingFinished", { requestId: "heavy" }),
  );
  await end(isLost);
  expect(left).toEqual([]);
});

it("waits for the third of many light requests, not for two, nor for streams and data", async () => {
  const session = playSession();
  const end = watchLoadEnd(calmPage(), session.cdp, "main", limits);
  load(session);
  for (const id of ["a", "b", "c"]) ask(session, id, "Low");
  const { isLost, left } = playing(() => session.emit("Network.loadingFailed", { requestId: "c" }));
  await end(isLost);
  expect(left).toEqual([]);

  const calm = playSession();
  const soon = watchLoadEnd(calmPage(), calm.cdp, "main", limits);
  load(calm);
  ask(calm, "stream", "High", { type: "EventSource" });
  calm.emit("Network.requestWillBeSent", { requestId: "d", frameId: "main", request: { url: "data:,x", initialPriority: "High" } });
  await soon(() => false);
});

it("ends when the page is lost or closed, and at the limit", async () => {
  await watchLoadEnd(calmPage(), playSession().cdp, "main", limits)(() => true);
  await watchLoadEnd(calmPage(true), playSession().cdp, "main", limits)(() => false);
  await watchLoadEnd(calmPage(), playSession().cdp, "main", { ...limits, whole: 1 })(() => false);
  expect(loadEndLimits).toEqual({ quiet: 1000, whole: 45_000 });
});
