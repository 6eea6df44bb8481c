import { readLoop } from "../browser/in-page/focus-loop.ts";
import type { FocusLoop } from "../domain/keyboard-evidence.ts";
import { press } from "./tab-walk.ts";
import type { Trial } from "./trial.ts";

/** Tries to get out of a loop: backwards, then with Escape, which closes dialogs and menus. */
export async function loopOf(trial: Trial, stops: readonly number[]): Promise<FocusLoop> {
  const figures = await trial.read(readLoop, { stops });
  const backwards = await leaves(trial, stops, "Shift+Tab");
  const escapes = !backwards && (await leavesByEscape(trial, stops));
  return {
    stops,
    single: stops.length === 1,
    exits: [...(backwards ? ["shift-tab" as const] : []), ...(escapes ? ["escape" as const] : [])],
    ...figures,
  };
}

/** Does the key lead out of the loop? An element that takes the focus back is no way out, even when the browser had it for a moment. */
async function leaves(trial: Trial, stops: readonly number[], key: "Tab" | "Shift+Tab"): Promise<boolean> {
  for (let tries = 0; tries < stops.length * 2 + 1; tries += 1) {
    const { at, left } = await press(trial, key);
    if (at === null ? left : !stops.includes(at)) return true;
    if (left && stops.length > 1) return true;
  }
  return false;
}

async function leavesByEscape(trial: Trial, stops: readonly number[]): Promise<boolean> {
  const { at } = await press(trial, "Escape");
  return (at !== null && !stops.includes(at)) || leaves(trial, stops, "Tab");
}
