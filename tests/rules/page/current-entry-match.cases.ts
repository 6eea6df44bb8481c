import type { RuleCases } from "../../support/rule-cases.ts";

const menu = (entries: string): string => `<style>.active{font-weight:bold}</style><nav><ul>${entries}<li><a href="/c">Contact</a></li></ul></nav>`;

export default {
  failed: {
    "another entry is announced": menu('<li><a href="/" aria-current="page">Accueil</a></li><li><a bad class="active" href="/d">Démarches</a></li>'),
  },
  passed: {
    "the same entry": menu('<li><a href="/">Accueil</a></li><li><a class="active" aria-current="page" href="/d">Démarches</a></li>'),
    "both, for a part and a page": menu(
      '<li><a href="/" aria-current="true">Accueil</a></li><li><a class="active" aria-current="page" href="/d">Démarches</a></li>',
    ),
  },
  inapplicable: {
    "none is announced": menu('<li><a href="/">Accueil</a></li><li><a class="active" href="/d">Démarches</a></li>'),
    "none is shown": menu('<li><a href="/" aria-current="page">Accueil</a></li><li><a href="/d">Démarches</a></li>'),
  },
} satisfies RuleCases;
