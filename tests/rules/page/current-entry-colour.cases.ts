import type { RuleCases } from "../../support/rule-cases.ts";

const menu = (current: string, style: string): string =>
  `<style>a{color:#00e} ${style}</style><nav><ul><li><a href="/">Accueil</a></li>${current}<li><a href="/c">Contact</a></li></ul></nav>`;

export default {
  failed: { "red letters": menu('<li><a bad class="active" href="/d">Démarches</a></li>', ".active{color:#c00}") },
  passed: {
    "bold too": menu('<li><a class="active" href="/d">Démarches</a></li>', ".active{color:#c00;font-weight:bold}"),
    "told by ARIA": menu('<li><a class="active" aria-current="page" href="/d">Démarches</a></li>', ".active{color:#c00}"),
    "no difference to see": menu('<li><a class="active" href="/d">Démarches</a></li>', ""),
  },
  inapplicable: { "no current entry": menu('<li><a href="/d">Démarches</a></li>', "") },
} satisfies RuleCases;
