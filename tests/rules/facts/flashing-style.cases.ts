import { animationOf, motionOf } from "../../support/motion.ts";
import type { FactsCases } from "../../support/rule-cases.ts";

const flash = (seconds: number, size: number) =>
  `<style>@keyframes f { from { background-color: black } 50% { background-color: #fff } } div { animation: f ${seconds}s steps(1) infinite; width: ${size}px; height: ${size}px }</style><div>Alerte</div>`;

export default {
  failed: { "black and white, five times a second": flash(0.2, 200) },
  passed: {
    "once a second": flash(1, 200),
    "a small surface": motionOf({ animations: [animationOf({ flashes: 5, area: 10_000 })] }),
  },
  inapplicable: { "no animation": motionOf() },
} satisfies FactsCases;
