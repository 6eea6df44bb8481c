import type { RuleCases } from "../../support/rule-cases.ts";

const text = (style: string, link = "les tarifs"): string =>
  `<style>p{color:#222}a{${style}}</style><p>La carte coûte trente euros par an, voir <a bad href="/t">${link}</a> et les conditions.</p>`;

export default {
  failed: {
    "the colour of the text and no line": text("color:inherit;text-decoration:none"),
    "words in a span": text("color:#222;text-decoration:none", "<span>les tarifs</span>"),
  },
  passed: {
    underlined: text("color:inherit"),
    "another colour, which another rule looks at": text("color:#009;text-decoration:none"),
    bold: text("color:inherit;text-decoration:none;font-weight:bold"),
    "a line by a border": text("color:inherit;text-decoration:none;border-bottom:1px solid"),
    "a line by a background, as in the DSFR": text(
      "color:inherit;text-decoration:none;background:linear-gradient(#222,#222) 0 100%/100% 1px no-repeat",
    ),
    "an arrow after it": text('color:inherit;text-decoration:none}a::after{content:" →"'),
    "the line is drawn by what it holds": text("color:inherit;text-decoration:none", "<u>les tarifs</u>"),
  },
  inapplicable: {
    "a list of links": '<style>a{color:inherit;text-decoration:none}</style><ul><li><a href="/a">Accueil</a></li><li><a href="/b">Aide</a></li></ul>',
    "a way back": '<style>a{color:inherit;text-decoration:none}</style><p><a href="/a">Accueil</a> &gt; <a href="/b">Aide</a> &gt; Carte</p>',
    "a block of its own": text("color:inherit;text-decoration:none;display:block"),
  },
} satisfies RuleCases;
