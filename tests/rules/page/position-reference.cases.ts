import type { RuleCases } from "../../support/rule-cases.ts";

const links = '<ul><li><a href="/a">Aide</a></li><li><a href="/b">Contact</a></li></ul>';

export default {
  failed: {
    "a menu by its place": `<p bad>Choisissez une rubrique dans le menu à droite.</p><div>${links}</div>`,
    "one of two menus": `<nav>${links}</nav><p bad>Les autres liens sont dans la navigation à gauche.</p><nav>${links}</nav>`,
    "a button by its shape": "<p bad>Cliquez sur le bouton rond.</p><button>Envoyer</button><button>Annuler</button>",
    "in English": "<p bad>Use the button on the left to go on.</p><button>Next</button><button>Back</button>",
  },
  passed: {
    "the only menu": `<p>Choisissez une rubrique dans le menu à droite.</p><nav>${links}</nav>`,
    "a menu that is called so": `<nav aria-label="Menu secondaire">${links}</nav><p>Choisissez dans le menu de gauche.</p><nav aria-label="Pied de page">${links}</nav>`,
    "a heading that says so": `<p>Choisissez une rubrique dans le menu à droite.</p><h2>Menu</h2>${links}`,
    "the only button": "<p>Cliquez sur le bouton situé à droite.</p><button>Envoyer</button>",
  },
  inapplicable: {
    "called by its name": "<p>Cliquez sur le bouton Envoyer, à droite.</p><button>Envoyer</button><button>Annuler</button>",
    "its name is quoted": "<p>Cliquez sur le bouton à droite, « Envoyer ».</p><button>Envoyer</button><button>Annuler</button>",
    "a place in the reading order": "<p>Cliquez sur le bouton ci-dessous.</p><button>Envoyer</button><button>Annuler</button>",
    "right and left of something else": "<p>La mairie est à droite de l’église, sur la place carrée.</p>",
    "hidden from everybody": "<p hidden>Choisissez dans le menu à droite.</p>",
  },
} satisfies RuleCases;
