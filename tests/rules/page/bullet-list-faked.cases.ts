import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "paragraphs with dashes": "<div bad><p>- une pièce d’identité</p><p>- un justificatif de domicile</p><p>- une photo</p></div>",
    "breaks and bullets": "<p bad>Apportez :<br>• une pièce d’identité ;<br>• un justificatif ;<br>• une photo.</p>",
    "after other text": "<section bad><p>Pièces à fournir</p><p>– pièce d’identité</p><p>– justificatif</p><p>– photo</p><p>Merci</p></section>",
  },
  cantTell: { "two lines": "<div bad><p>- une pièce d’identité</p><p>- un justificatif de domicile</p></div>" },
  inapplicable: {
    "a list": "<ul><li>une pièce d’identité</li><li>un justificatif</li><li>une photo</li></ul>",
    "items that also carry dashes": "<ul><li>- une pièce</li><li>- un justificatif</li><li>- une photo</li></ul>",
    "lines far apart": "<div><p>- une pièce</p><p>Texte</p><p>- une photo</p><p>Texte</p><p>- un timbre</p></div>",
    "negative numbers": "<p>-5 °C<br>-7 °C<br>-9 °C</p>",
    "a list of ARIA": '<div role="list"><div role="listitem">- un</div><div role="listitem">- deux</div><div role="listitem">- trois</div></div>',
    hidden: "<div hidden><p>- une pièce</p><p>- un justificatif</p><p>- une photo</p></div>",
    code: "<pre>- a\n- b\n- c</pre>",
  },
} satisfies RuleCases;
