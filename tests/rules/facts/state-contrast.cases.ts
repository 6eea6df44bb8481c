import { hoverOf } from "../../support/hover.ts";
import type { FactsCases } from "../../support/rule-cases.ts";

const link = (css: string, html = '<p><a href="/tarifs">Voir les tarifs</a></p>'): string =>
  `<style>body{background:#fff}a{color:#003399}${css}</style>${html}`;

export default {
  failed: {
    "pale under the pointer": link("a:hover{color:#bbb}"),
    "the ground changes and the letters do not": link("a:hover{background:#003}"),
    "after a transition": link("a{transition:color .4s}a:hover{color:#bbb}"),
    "with the focus": link("a:focus{color:#bbb}"),
    "words in a button": link("button:hover span{color:#ddd}", '<button type="button" style="background:#fff"><span>Continuer</span></button>'),
  },
  passed: {
    "dark everywhere": link("a:hover{color:#000}a:focus{background:#ffe}"),
    "letters and ground change together": link(
      "li{padding:4px}li:hover{background:#003}li:hover a{color:#fff}",
      '<ul><li><a href="/tarifs">Voir les tarifs</a></li></ul>',
    ),
    "pale at rest: another rule tells it": link("a{color:#bbb}"),
    "on a picture": link("a:hover{color:#bbb;background:linear-gradient(#000,#333)}"),
    "a ground painted by a part of it": link(
      'a{position:relative}a:hover{color:#fff}a:hover::before{content:"";position:absolute;inset:0;z-index:-1;background:#003}',
    ),
    "a ground that slides in beside the words": link(
      "a{position:relative;display:inline-block}i{position:absolute;inset:0;z-index:-1;background:transparent}a:hover i{background:#003}a:hover{color:#fff}",
      '<p style="position:relative;z-index:0"><a href="/tarifs"><i></i><span>Voir les tarifs</span></a></p>',
    ),
    "large letters": link("a{font-size:26px}a:hover{color:#808080}"),
    "nothing to hover": hoverOf(),
  },
} satisfies FactsCases;
