import { imageOf, motionOf } from "../../support/motion.ts";
import type { FactsCases } from "../../support/rule-cases.ts";

export default {
  cantTell: { "ten pictures a second": motionOf({ images: [imageOf({ rate: 10 })] }) },
  passed: { "a slow show": motionOf({ images: [imageOf()] }) },
  inapplicable: { "no animated image": motionOf() },
  untested: { "a film": motionOf({ opaque: { frames: 0, canvases: 0, films: 1, asked: false } }) },
} satisfies FactsCases;
