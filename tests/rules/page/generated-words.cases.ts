import type { RuleCases } from "../../support/rule-cases.ts";

const styled = (css: string, html: string): string => `<style>${css}</style>${html}`;

export default {
  failed: {
    "what must be filled in": styled('.must::after{content:" (obligatoire)"}', '<label bad class="must" for="n">Nom</label><input id="n">'),
    "a warning before a text": styled('.warn::before{content:"Attention : "}', "<p bad class=warn>le guichet ferme à midi.</p>"),
  },
  passed: {
    "a header that its cell repeats": `<style>td::before{content:attr(data-label) " "}</style><table role="presentation"><tr><td data-label="Tarif plein">30 €</td></tr></table>`,
    "the address of a link": `<style>a::after{content:" (" attr(href) ")"}</style><a href="https://exemple.fr/tarifs">Tarifs</a>`,
    "words that the text holds as well": styled('.new::after{content:"nouveau"}', '<p class="new">Nouveau</p>'),
  },
  inapplicable: {
    "no word": styled('li::before{content:"→ "} p::after{content:counter(page)}', "<ul><li>Un</li></ul><p>Deux</p>"),
    "an icon of a font": styled(
      '.i::before{content:"home";font-family:"Material Icons"}',
      '<p><span class="i" aria-hidden="true"></span> Accueil</p>',
    ),
    "a mark for scripts": styled('body::after{content:"desktop";display:none}', "<p>Bonjour</p>"),
    "out of sight": styled('.x::after{content:"mobile";position:absolute;width:1px;height:1px;overflow:hidden}', '<p class="x">Bonjour</p>'),
    "a picture": styled('a::after{content:url("/icones/externe.svg") / "nouvelle fenêtre"}', '<a href="/tarifs">Tarifs</a>'),
    "in a hidden part": styled('.must::after{content:" obligatoire"}', '<div hidden><label class="must" for="n">Nom</label><input id="n"></div>'),
    "quotation marks": styled('q::before{content:"« "} q::after{content:" »"}', "<p><q>Bonjour</q></p>"),
  },
} satisfies RuleCases;
