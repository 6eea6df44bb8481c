import type { MotionEvidence, ScriptedChange } from "../domain/motion.ts";

/** What moves or blinks for longer may be stopped (RGAA 13.8), in seconds. */
const LONG = 5;
/** So many times other words. */
const SHOW = 3;
/** Flashes in a second, and CSS pixels, beyond which they may bring on a fit (RGAA 13.7). */
const OFTEN = 3;
const LARGE = 21_824;

type Node = { readonly selector: string; readonly html: string };
type Timed = Node & { readonly seconds: number | null };

const isLong = ({ seconds }: Timed): boolean => seconds === null || seconds > LONG;

/** Words that come once or twice are news; those that keep coming are a show. So are figures that go up and down, which count nothing. */
const hasNewWords = ({ words = 0, figures }: ScriptedChange): boolean => words >= SHOW || goesUpAndDown(figures);

/** Of figures by chance two thirds turn; of those that count from one to five and begin again, two fifths. */
const goesUpAndDown = ({ changes, turns } = { changes: 0, turns: 0 }): boolean => turns >= SHOW && turns > changes * 0.45;

/** What goes on for more than five seconds: moving, blinking, changing its words, or waiting for something (a progress bar cannot be stopped). */
export function lasting({
  animations,
  scripted,
  images,
}: MotionEvidence): Readonly<Record<"moving" | "blinking" | "changing" | "unclear" | "waiting", readonly Node[]>> {
  const long = animations.filter(isLong);
  const altered = scripted.filter(isLong);
  const waiting = [...long, ...altered].filter((one) => one.waiting);
  const open = altered.filter((one) => !one.waiting);
  return {
    moving: long.filter((one) => !one.waiting && !one.blinks),
    blinking: long.filter((one) => !one.waiting && one.blinks),
    // Of those that are unclear.
    changing: open.filter(hasNewWords),
    // Whether a script, or the pictures of an image, make something move or blink cannot be told from here.
    unclear: [...open, ...images.filter(isLong)],
    waiting,
  };
}

/** Everything was seen, for long enough. */
export const isWholeMotion = ({ observed, unread, opaque }: MotionEvidence): boolean =>
  observed > LONG && unread === 0 && opaque.frames === 0 && opaque.canvases === 0 && !opaque.asked;

/** Nothing moved, not even for a moment. */
export const isStill = ({ animations, scripted, images }: MotionEvidence): boolean => animations.length + scripted.length + images.length === 0;

/** Often and large enough to be dangerous. */
export const isDangerous = ({ flashes, area }: { readonly flashes: number; readonly area: number }): boolean => flashes > OFTEN && area >= LARGE;
