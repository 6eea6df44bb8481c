import type { RuleCases } from "../../support/rule-cases.ts";

const drawing = (attributes: string, words = "Guichet fermé lundi"): string =>
  `<svg ${attributes} width="300" height="50"><text y="30">${words}</text></svg>`;

export default {
  failed: {
    "hidden from screen readers": `<h1>Horaires</h1>${drawing('bad aria-hidden="true"')}`,
    "no role": `<h1>Horaires</h1>${drawing('bad role="none" aria-hidden="true"')}`,
  },
  passed: {
    "said beside": `<p>Le guichet est fermé le lundi.</p>${drawing('aria-hidden="true"')}`,
    "said in a name": `<button aria-label="Guichet">${drawing('aria-hidden="true"')}</button>`,
    "a sign": drawing('aria-hidden="true"', "A+"),
  },
  inapplicable: {
    "read out": drawing('role="img" aria-label="Fermé"'),
    "no words": '<svg aria-hidden="true" width="40" height="40"><circle cx="20" cy="20" r="18"/></svg>',
    "not seen": drawing('aria-hidden="true" style="display: none"'),
  },
} satisfies RuleCases;
