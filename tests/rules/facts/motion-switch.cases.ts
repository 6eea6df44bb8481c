import { listenersOf } from "../../support/listeners.ts";
import type { FactsCases } from "../../support/rule-cases.ts";

const moved = '<p id="v">1</p><script>window.ondevicemotion = ({ rotationRate }) => { v.textContent = rotationRate.gamma }</script>';

export default {
  failed: { "a text that movement changes": moved },
  cantTell: { "a box beside it": `${moved}<label><input type="checkbox"> Désactiver</label>` },
  inapplicable: { "nothing listens": "<p>Bienvenue</p>", "no motion, in figures": listenersOf() },
} satisfies FactsCases;
