import type { CDPSession } from "playwright";
import { withDeadline } from "../lib/deadline.ts";
import { callIn, type Place } from "./axe-places.ts";

/** A timer of nothing rings in less, ms; in a frame that is forbidden scripts (`sandbox`) none ever does. */
const patience = 1000;

/** Where no timer rings, axe, which takes its breath by them, goes on at once. Only in a world of our own: nothing of the page's is replaced. */
export async function withTimers(cdp: CDPSession, place: Place): Promise<void> {
  if ("objectId" in place) return;
  await withDeadline(callIn(cdp, place, ring), patience).catch(() => callIn(cdp, place, goOn));
}

/** Runs inside a document. */
const ring = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Runs inside a document. */
function goOn(): void {
  const soon = (task: () => void): number => {
    Promise.resolve().then(task);
    return 0;
  };
  Object.assign(globalThis, { setTimeout: soon });
}
