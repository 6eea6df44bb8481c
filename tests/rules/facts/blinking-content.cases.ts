import { animationOf, motionOf, scriptedOf } from "../../support/motion.ts";
import type { FactsCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "a text that blinks, and nothing to press": `<style>@keyframes b { 50% { opacity: 0 } } p { animation: b 1s steps(2) infinite }</style><p>Nouveau</p>`,
  },
  cantTell: { "a text that blinks, and a button": motionOf({ animations: [animationOf({ blinks: true })] }) },
  passed: {
    "a text that moves": motionOf({ animations: [animationOf()] }),
    "one that blinks for a moment": motionOf({ animations: [animationOf({ blinks: true, seconds: 3 })] }),
  },
  inapplicable: { "nothing blinks": motionOf() },
  untested: { "a script that changes something": motionOf({ scripted: [scriptedOf()] }) },
} satisfies FactsCases;
