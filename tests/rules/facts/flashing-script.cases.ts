import { motionOf, scriptedOf } from "../../support/motion.ts";
import type { FactsCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "a ground that a script turns black and white": `<div id="d" style="width: 300px; height: 300px">Alerte</div><script>let on = false; setInterval(() => { on = !on; d.style.backgroundColor = on ? "black" : "white" }, 100)</script>`,
  },
  passed: {
    "a clock": motionOf({ scripted: [scriptedOf()] }),
    "a small surface": motionOf({ scripted: [scriptedOf({ flashes: 5, area: 400 })] }),
  },
  inapplicable: { "no script changes anything": motionOf() },
} satisfies FactsCases;
