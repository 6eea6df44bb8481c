import type { Lang, Text } from "../../domain/text.ts";
import { printed } from "../words.ts";
import { type Html, html } from "./markup.ts";

const title: Text = { fr: "Ce qu’un test automatique ne peut pas dire", en: "What automatic tests cannot tell" };

const points: readonly Text[] = [
  {
    fr: "Un test automatique ne trouve qu’une partie des défauts d’accessibilité, souvent moins de la moitié. L’absence de constat ne prouve pas la conformité.",
    en: "Automatic tests find only a part of the accessibility faults, often less than half. No finding does not mean conformity.",
  },
  {
    fr: "Le taux affiché est celui que la déclaration annonce. Vigie ne calcule jamais de taux de conformité à partir de ses tests : seul un audit humain le peut.",
    en: "The rate shown is the one that the statement gives. Vigie never computes a conformity rate from its tests: only a human audit can.",
  },
  {
    fr: "Ce qui suit une connexion, un paiement ou l’envoi d’un formulaire n’a pas été vu. Vigie n’écrit rien et n’envoie rien.",
    en: "What comes after signing in, paying or sending a form was not seen. Vigie types nothing and sends nothing.",
  },
  {
    fr: "« Non testé » et « À vérifier » ne sont ni bons ni mauvais : ils n’entrent pas dans le score, et réduisent la part testée.",
    en: "“Not tested” and “À vérifier” are neither good nor bad: they stay out of the score and reduce the share tested.",
  },
];

/** The same honest notice on every page. */
export const limits = (lang: Lang): Html => html`<section aria-labelledby="limites-h" id="limites"><div class="wrap"><div class="note">
<h2 id="limites-h">${printed(title, lang)}</h2><ul>${points.map((point) => html`<li>${printed(point, lang)}</li>`)}</ul></div></div></section>
`;
