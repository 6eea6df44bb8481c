import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "numbered paragraphs": "<div bad><p>1. Remplissez le formulaire</p><p>2. Joignez les pièces</p><p>3. Envoyez la demande</p></div>",
    letters: "<p bad>a) le nom<br>b) le prénom<br>c) la date de naissance</p>",
  },
  cantTell: { "two lines": "<div bad><p>1) Remplissez le formulaire</p><p>2) Envoyez la demande</p></div>" },
  inapplicable: {
    "a list": "<ol><li>Remplissez</li><li>Joignez</li><li>Envoyez</li></ol>",
    "parts with their text":
      "<div><p>1. Objet</p><p>La demande porte sur la carte.</p><p>2. Pièces</p><p>Joignez une photo.</p><p>3. Envoi</p><p>Par courrier.</p></div>",
    "headings that are headings": "<h2>1. Objet</h2><h2>2. Pièces</h2><h2>3. Envoi</h2>",
    dates: "<p>12. mars<br>14. avril<br>16. mai</p>",
    "an address": "<address>1, rue A<br>2, rue B<br>3, rue C</address>",
  },
} satisfies RuleCases;
