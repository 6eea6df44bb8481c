import type { CDPSession } from "playwright";
import { withDeadline } from "../lib/deadline.ts";
import { callIn, type Place } from "./axe-places.ts";

/** A timer of nothing rings in less, ms, unless the document is busy; in one that is forbidden scripts (`sandbox`) none ever does. */
const patience = 500;

/**
 * Where no timer rings, axe, which takes its breath by them, goes on at once; so does whatever else waits in this world. Only in a world of our own:
 * nothing of the page's is replaced. Never rejects: a frame that is gone meanwhile is told by whoever asks it something.
 */
export const withTimers = (cdp: CDPSession, place: Place): Promise<void> =>
  "objectId" in place ? Promise.resolve() : letGoOn(cdp, place).catch(() => undefined);

async function letGoOn(cdp: CDPSession, place: Place): Promise<void> {
  const rung = callIn(cdp, place, ring).then(
    () => true,
    () => false,
  );
  if (await soon(rung)) return;
  // Busy documents answer nobody; this one, once it answers, has had the time to let its timer ring.
  await callIn(cdp, place, answer);
  if (!(await soon(rung))) await callIn(cdp, place, goOn);
}

const soon = (rung: Promise<boolean>): Promise<boolean> => withDeadline(rung, patience).catch(() => false);

/** Runs inside a document. */
const ring = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Runs inside a document. */
const answer = (): void => undefined;

/** Runs inside a document. */
function goOn(): void {
  const atOnce = (task: () => void): number => {
    Promise.resolve().then(task);
    return 0;
  };
  Object.assign(globalThis, { setTimeout: atOnce });
}
