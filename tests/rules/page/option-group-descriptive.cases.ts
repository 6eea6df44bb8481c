import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "a number": '<select aria-label="Pays"><optgroup bad label="Groupe 1"><option>France</option></optgroup></select>',
    dashes: '<select aria-label="Pays"><optgroup bad label="-----"><option>France</option></optgroup></select>',
  },
  passed: { "what they are": '<select aria-label="Pays"><optgroup label="Europe"><option>France</option></optgroup></select>' },
  inapplicable: { "no label": '<select aria-label="Pays"><optgroup><option>France</option></optgroup></select>' },
} satisfies RuleCases;
