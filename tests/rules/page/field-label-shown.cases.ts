import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: { "no words anywhere": '<form><input bad aria-label="Nom"></form>' },
  cantTell: { "words around": '<p>Nom</p><p><input bad aria-label="Nom"></p>' },
  passed: { "a title": '<input aria-label="Nom" title="Nom de naissance">' },
  inapplicable: { "a visible label": "<label>Nom <input></label>", "no label": "<input>" },
} satisfies RuleCases;
