import type { RuleCases } from "../../support/rule-cases.ts";

const drawn = '<script>document.querySelector("canvas").getContext("2d").fillRect(2, 2, 20, 20)</script>';

export default {
  failed: { "all that the page shows": `<canvas bad width="40" height="40"></canvas>${drawn}` },
  inapplicable: {
    "words beside": `<p>Bonne année !</p><canvas width="40" height="40"></canvas>${drawn}`,
    "a name": `<canvas role="img" aria-label="Mairie" width="40" height="40"></canvas>${drawn}`,
    "nothing drawn": '<canvas width="40" height="40"></canvas>',
  },
} satisfies RuleCases;
