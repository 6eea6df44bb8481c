import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "nothing around": '<div><a bad href="/a">Cliquez ici</a></div>',
    "the same words under the same heading":
      '<h2>Actualités</h2><div><p>Travaux rue de la Paix.</p><a bad href="/a">Lire la suite</a></div><div><p>Fête de la musique.</p><a bad href="/b">Lire la suite</a></div>',
    "a link of ARIA that is its own block": '<div bad role="link" tabindex="0">Cliquez ici</div>',
    "beside words that nobody gets": '<p><span hidden>Carte d’identité</span> <a bad href="/cni">ici</a></p>',
    "a sign alone": '<nav><a bad href="/2">»</a></nav>',
    "items that hold nothing else": '<ul><li><a bad href="/a">En savoir plus</a></li><li><a bad href="/b">En savoir plus…</a></li></ul>',
  },
  cantTell: {
    "a heading of its own": '<h3>Travaux rue de la Paix</h3><p>La rue est fermée.</p><div><a bad href="/a">Lire la suite</a></div>',
    "in its sentence": '<p>Pour prendre rendez-vous en mairie, <a bad href="/rdv">cliquez ici</a>.</p>',
    "in its item": '<ul><li>Carte d’identité : <a bad href="/cni">en savoir plus</a></li></ul>',
    "in a cell": '<table><tr><th>Carte</th></tr><tr><td><a bad href="/cni">Voir</a></td></tr></table>',
    "twice to the same page": '<h2>Aide</h2><div><a bad href="/aide">En savoir plus</a></div><div><a bad href="/aide">En savoir plus</a></div>',
    "beside its words": '<div><strong>Carte d’identité</strong> <a bad href="/cni">Voir</a></div>',
  },
  passed: {
    "says where it leads": '<a href="/horaires">Horaires de la mairie</a>',
    "completed for screen readers": '<div><a href="/a">Lire la suite<span class="fr-sr-only"> de Travaux rue de la Paix</span></a></div>',
    "completed by its name": '<div><a href="/a" aria-label="Lire la suite de Travaux rue de la Paix">Lire la suite</a></div>',
    "a telephone number": '<a href="tel:3939">39 39</a>',
  },
  inapplicable: {
    "no name at all": '<a href="/"></a>',
    "an image": '<a href="/"><img src="data:," alt="ici"></a>',
    "no link": "<p>Cliquez ici</p>",
    hidden: '<div hidden><a href="/a">Ici</a></div>',
  },
} satisfies RuleCases;
