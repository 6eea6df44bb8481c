import type { RuleCases } from "../../support/rule-cases.ts";

const svg = (link: string): string => `<div><svg width="200" height="60">${link}</svg></div>`;

export default {
  failed: { "nothing around": svg('<a bad href="/nord"><text x="9" y="30">Voir</text></a>') },
  cantTell: {
    "in its sentence": `<p>Bureaux du nord : <svg width="200" height="60"><a bad href="/nord"><text x="9" y="30">Voir</text></a></svg></p>`,
  },
  passed: { "says where it leads": svg('<a href="/nord"><text x="9" y="30">Bureaux du nord</text></a>') },
  inapplicable: { "no name": svg('<a href="/nord"><circle r="9" cx="20" cy="20"/></a>'), "not in a drawing": '<a href="/nord">Voir</a>' },
} satisfies RuleCases;
