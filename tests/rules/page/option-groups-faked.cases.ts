import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "drawn lines":
      '<select bad aria-label="Pays"><option>Choisir</option><option>France</option><option disabled>-----</option><option>Suisse</option><option disabled>-----</option><option>Mali</option></select>',
    "titles that cannot be chosen":
      '<select bad aria-label="Pays"><option>Choisir</option><option disabled>Europe</option><option>&nbsp;&nbsp;France</option><option disabled>Afrique</option><option>&nbsp;&nbsp;Mali</option></select>',
  },
  passed: {
    "real groups":
      '<select aria-label="Pays"><option>Choisir</option><optgroup label="Europe"><option>France</option><option>Suisse</option><option>Italie</option></optgroup></select>',
    "one line below the frequent ones":
      '<select aria-label="Pays"><option>Choisir</option><option>France</option><option disabled>-----</option><option>Mali</option></select>',
    "a list": '<select aria-label="Pays"><option>Choisir</option><option>France</option><option>Suisse</option><option>Mali</option></select>',
  },
  inapplicable: { "a short list": '<select aria-label="Oui"><option>Oui</option><option>Non</option></select>' },
} satisfies RuleCases;
