import type { FocusStop, KeyboardEvidence } from "../domain/keyboard-evidence.ts";

/** A field in which one types: the text caret stands in it while it has the focus. */
export const isTextField = ({ tag, type, html }: Pick<FocusStop, "tag" | "type" | "html">): boolean =>
  tag === "textarea" ||
  (tag === "input" && !/^(button|submit|reset|image|checkbox|radio|range|color|file|date|time|datetime-local|month|week)$/.test(type)) ||
  /^<[^>]*\scontenteditable(?!="false")/i.test(html);

/** The stops between which the focus goes round; none without a loop. */
export const loopStops = ({ loop, stops }: Pick<KeyboardEvidence, "loop" | "stops">): readonly FocusStop[] =>
  (loop?.stops ?? []).flatMap((place) => stops[place] ?? []);

/** The loop is that of a window or of a banner over the page, with something to press in it that may close it. */
export function isOverlay(keyboard: Pick<KeyboardEvidence, "loop" | "stops">): boolean {
  const stops = loopStops(keyboard);
  const closes = stops.some(({ tag, type, html }) => /^(button|a)$/.test(tag) || /^(submit|button)$/.test(type) || /role="?button/.test(html));
  return closes && (keyboard.loop?.dialog === true || stops.every(({ fixed }) => fixed));
}

/** Smaller steps back are those of elements on one line. CSS pixels. */
const STEP_BACK = 60;

/** Stops to which the focus goes back up: within one area of the page and one column, nothing of it fixed to the screen. At most 20. */
export const inversions = (stops: readonly FocusStop[]): readonly FocusStop[] =>
  stops
    .filter((stop, index) => {
      const before = stops[index - 1];
      return before !== undefined && isBackUp(before, stop);
    })
    .slice(0, 20);

function isBackUp(before: FocusStop, stop: FocusStop): boolean {
  const [one, other] = [before.box, stop.box];
  const sameColumn = Math.abs(one.x - other.x) < 40 && one.width < 900 && other.width < 900;
  const sameArea = before.landmark === stop.landmark && before.shown && stop.shown && !before.fixed && !stop.fixed;
  return sameArea && sameColumn && other.y + other.height < one.y - STEP_BACK;
}
