import { clockOf } from "../../support/clock.ts";
import type { FactsCases } from "../../support/rule-cases.ts";

const move = { reason: "header", minute: 5, url: "https://demarche.exemple.gouv.fr/", same: true } as const;

export default {
  failed: { "by the header of the answer": clockOf({ move }) },
  inapplicable: { "a page of text": "<p>Bienvenue</p>" },
} satisfies FactsCases;
