import { type RawStop, refocus } from "../browser/in-page/focus.ts";
import type { FocusStop } from "../domain/keyboard-evidence.ts";
import type { Trial } from "./trial.ts";

type Change = FocusStop["change"];
type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Pictures of so many stops are compared at most. */
const MAX_PROOFS = 25;

/**
 * What the focus changes in the picture of each stop. Elements that look alike and change alike are proved by one of them; each of the others is looked at.
 * The same picture is the same bytes, so nothing has to be decoded.
 */
export async function changesOf(trial: Trial, stops: readonly RawStop[]): Promise<readonly Change[]> {
  const drawn = new Set<string>();
  const changes: Change[] = [];
  const seen = { pictures: 0 };
  for (const stop of stops) {
    const change = drawn.has(stop.group) ? "drawn" : await proved(trial, stop, seen);
    if (change === "drawn") drawn.add(stop.group);
    changes.push(change);
  }
  return changes;
}

function proved(trial: Trial, stop: RawStop, seen: { pictures: number }): Promise<Change> | Change {
  if (isFrame(stop) || seen.pictures >= MAX_PROOFS || trial.isLate()) return "unmeasured";
  seen.pictures += 1;
  return changeAt(trial, stop.number);
}

const isFrame = ({ tag }: RawStop): boolean => /^(i?frame|object|embed)$/.test(tag);

async function changeAt(trial: Trial, at: number): Promise<Change> {
  const near = await trial.read(refocus, { at, focused: false });
  if (!near) return "unmeasured";
  const before = await picture(trial, near);
  if (!(await trial.read(refocus, { at, focused: true }))) return "unmeasured";
  if ((await picture(trial, near)) !== before) return "drawn";
  return changeFar(trial, at);
}

/** Nothing beside it: the whole window, twice without the focus, as what moves by itself says nothing. */
async function changeFar(trial: Trial, at: number): Promise<Change> {
  const focused = await picture(trial);
  await trial.read(refocus, { at, focused: false });
  const [once, again] = [await picture(trial), await picture(trial)];
  return once === again && once !== focused ? "elsewhere" : "none";
}

/** The picture of a part of the page, or of the window. */
async function picture({ cdp }: Trial, clip?: Box): Promise<string> {
  const { data } = await cdp.send("Page.captureScreenshot", {
    format: "png",
    optimizeForSpeed: true,
    ...(clip ? { clip: { ...clip, scale: 1 } } : {}),
  });
  return data;
}
