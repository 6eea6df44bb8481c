import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "a division": '<div bad aria-label="Avant 100, maintenant 1 euro"><s>100</s> 1</div>',
    "a paragraph that refers to nothing": '<p bad aria-labelledby="rien">Bananes</p>',
    "a span": '<span bad aria-label="Facultatif">(f)</span>',
    "a name in braille": '<p bad aria-braillelabel="Bananes">Bananes</p>',
    "a description of the role": '<div bad aria-roledescription="diapositive">Un</div>',
    "a role that was taken away": '<h2 bad role="none" aria-brailleroledescription="x">Bananes</h2>',
    "a strong word": '<strong bad role="strong" aria-label="Oui">Non</strong>',
  },
  passed: {
    "a group": '<div role="group" aria-label="Civilité">M. Mme</div>',
    "a link and a button": '<a href="/" aria-label="Accueil du site">Accueil</a><button aria-label="Fermer la fenêtre">Fermer</button>',
    "a section, a list, a form": '<section aria-label="Aide">a</section><ul aria-label="Pages"><li>1</li></ul><form aria-label="Avis">a</form>',
    "an element of its own": "<vigie-carte aria-label='Carte'>a</vigie-carte>",
    "a dialogue": '<dialog open aria-label="Avis">a</dialog>',
  },
  cantTell: {
    "a division that receives the focus": '<div bad tabindex="0" aria-label="Carte">a</div>',
    "the menu of the DSFR's header":
      '<div bad class="fr-header__menu fr-modal" id="m" aria-labelledby="b"><button>Fermer</button></div><button id="b">Menu</button>',
  },
  inapplicable: {
    "another global attribute": '<div aria-live="polite">a</div>',
    "an empty name": '<div aria-label="">a</div>',
    "hidden from everybody": '<div hidden aria-label="Bananes">a</div>',
  },
} satisfies RuleCases;
