import type { RuleCases } from "../../support/rule-cases.ts";

const menu = (current: string, style: string): string =>
  `<style>a{color:#00e} ${style}</style><nav><ul><li><a href="/">Accueil</a></li>${current}<li><a href="/c">Contact</a></li></ul></nav>`;

export default {
  failed: {
    bold: menu('<li><a bad class="active" href="/d">Démarches</a></li>', ".active{font-weight:bold}"),
    "a line below the item": menu('<li class="is-active"><a bad href="/d">Démarches</a></li>', ".is-active{border-bottom:2px solid}"),
    "a drawn mark": menu('<li class="menu__current"><a bad href="/d">Démarches</a></li>', '.menu__current::before{content:"▸"}'),
  },
  passed: {
    "told by ARIA": menu('<li><a class="active" aria-current="page" href="/d">Démarches</a></li>', ".active{font-weight:bold}"),
    "told by words": menu(
      '<li><a class="active" href="/d">Démarches <span class="sr-only">(page active)</span></a></li>',
      ".active{font-weight:bold}",
    ),
    "told by its title": menu('<li><a class="active" title="Démarches - page courante" href="/d">Démarches</a></li>', ".active{font-weight:bold}"),
    "no difference to see": menu('<li><a class="active" href="/d">Démarches</a></li>', ""),
    "by its colour": menu('<li><a class="active" href="/d">Démarches</a></li>', ".active{color:#c00}"),
  },
  inapplicable: {
    "no link": menu('<li class="active">Démarches</li>', ".active{font-weight:bold}"),
    "no menu": '<p>Voir <a class="active" href="/d">les démarches</a>.</p>',
    "all are active":
      '<nav><ul><li class="active"><a href="/a">A</a></li><li class="active"><a href="/b">B</a></li><li class="active"><a href="/c">C</a></li></ul></nav>',
  },
} satisfies RuleCases;
