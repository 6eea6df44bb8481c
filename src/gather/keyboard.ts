import { endFocus, prepareFocus } from "../browser/in-page/focus.ts";
import type { FocusStop, KeyboardEvidence } from "../domain/keyboard-evidence.ts";
import { changesOf } from "./focus-change.ts";
import { loopOf } from "./focus-loop.ts";
import { walkByTab } from "./tab-walk.ts";
import { defineTrial } from "./trial.ts";

const MAX_STOPS = 100;

/**
 * Goes through the page with the Tab key: the stops in their order, whether the focus is seen on each, and where it is caught. The only keys that are sent are
 * Tab, Shift+Tab and Escape, the last two only where Tab goes round without an end.
 */
export const keyboard = defineTrial("keyboard", 15_000, async (trial): Promise<KeyboardEvidence> => {
  const { focusable, main, menu } = await trial.read(prepareFocus, { most: MAX_STOPS * 2 });
  try {
    const { raw, lost, end, loop } = await walkByTab(trial, MAX_STOPS);
    const figures = loop === null ? null : await loopOf(trial, loop);
    // Where something takes the focus back, pictures with and without it cannot be compared.
    const changes = loop === null ? await changesOf(trial, raw) : [];
    const stops = raw.map(
      ({ number: _number, restyled: _restyled, group: _group, ...stop }, index): FocusStop => ({ ...stop, change: changes[index] ?? "unmeasured" }),
    );
    return { stops, focusable, main, menu, lost, end, loop: figures };
  } finally {
    await trial.read(endFocus, null);
  }
});
