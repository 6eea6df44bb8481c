import type { AnimatedImage, MotionEvidence, PageAnimation, ScriptedChange } from "../../src/domain/motion.ts";

const place = { selector: "#a", html: '<div id="a">' };

/** An endless animation that moves something small. */
export const animationOf = (part: Partial<PageAnimation> = {}): PageAnimation => ({
  ...place,
  seconds: null,
  blinks: false,
  flashes: 0,
  area: 400,
  waiting: false,
  ...part,
});

/** Something that a script changes every second. */
export const scriptedOf = (part: Partial<ScriptedChange> = {}): ScriptedChange => ({
  ...place,
  changes: 12,
  seconds: 11,
  flashes: 0,
  area: 40_000,
  waiting: false,
  ...part,
});

/** A slow show of pictures without an end. */
export const imageOf = (part: Partial<AnimatedImage> = {}): AnimatedImage => ({ ...place, seconds: null, rate: 1, ...part });

/** A page in which nothing moves. */
export const motionOf = (part: Partial<MotionEvidence> = {}): { readonly motion: MotionEvidence } => ({
  motion: {
    observed: 12,
    animations: [],
    scripted: [],
    images: [],
    unread: 0,
    opaque: { frames: 0, canvases: 0, films: 0, asked: false },
    controls: 2,
    ...part,
  },
});
