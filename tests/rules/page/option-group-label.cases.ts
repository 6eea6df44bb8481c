import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "no label": "<label>Pays <select><optgroup bad><option>France</option></optgroup></select></label>",
    "an empty one": '<select aria-label="Pays"><optgroup bad label=" "><option>France</option></optgroup></select>',
  },
  passed: { "a label": '<select aria-label="Pays"><optgroup label="Europe"><option>France</option></optgroup></select>' },
  inapplicable: {
    "no group": '<select aria-label="Pays"><option>France</option></select>',
    "a hidden list": "<select hidden><optgroup><option>France</option></optgroup></select>",
  },
} satisfies RuleCases;
