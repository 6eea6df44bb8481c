import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "under a star": "<p bad>Vous trouverez d'autres exemples sous l'étoile.</p><p>★</p><ul><li>Exemple</li></ul>",
    "beside an arrow": '<p bad>Cliquez sur le bouton à côté de la flèche pour continuer.</p><img alt="" src="data:,"><button>Suite</button>',
    "in English": '<p bad lang="en">More examples can be found when you look underneath the star</p><p>★</p>',
  },
  passed: {
    "a picture that is called so": '<p>Vous trouverez d\'autres exemples sous l\'étoile.</p><img alt="Étoile" src="data:,">',
    "a frame that is called so":
      '<p lang="en">More can be found when you look underneath the star</p><iframe title="star" srcdoc="<p>★</p>"></iframe>',
  },
  inapplicable: {
    "what is to be found is quoted": "<p>Vous trouverez d'autres exemples sous l'étoile, au titre « Exemples ».</p>",
    "a mark of required fields": "<p>Les champs suivis d'une étoile sont obligatoires.</p>",
    "a place": "<p>Vous trouverez la mairie à côté de l'Étoile.</p>",
    "a place with a longer name": "<p>Vous trouverez la mairie à côté du triangle d'or.</p>",
    "nothing to find": "<p>Il dort sous l'étoile du berger.</p>",
    hidden: "<p hidden>Cherchez sous l'étoile.</p>",
  },
} satisfies RuleCases;
