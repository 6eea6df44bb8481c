import { languagesOf, passageOf } from "../../support/languages.ts";
import type { FactsCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "English words called German": '<p lang="de">Please fill in the form before you send it to the office.</p>',
    "few words that cannot be mistaken": '<p lang="en">Déconnexion de votre compte</p>',
    "a name of a picture, taken from elsewhere":
      '<div lang="de"><img src="data:," aria-labelledby="t" alt=""><p lang="en" id="t" hidden>The town hall seen from the river</p></div>',
  },
  passed: {
    "English words called English": '<p>Le nom vient de <span lang="en">the house by the river</span>.</p>',
    "a part of it in the language of the page":
      '<p lang="en"><span lang="fr">Le mot</span> “please fill in the form” <span lang="fr">veut dire remplir le formulaire</span></p>',
    "a name": '<p lang="en">Bruno Le Maire</p>',
    "a language that the identifier does not know": '<p lang="br">Degemer mat deoc’h en ti-kêr</p>',
    "too near to say": languagesOf({ parts: [passageOf({ score: 0.7, declaredScore: 0.65 })] }),
  },
  inapplicable: {
    "no part declares a language": "<p>Bonjour</p>",
    "nothing in it": '<p lang="en"></p>',
    "hidden from everybody": '<p lang="de" hidden>Please fill in the form before you send it.</p>',
  },
  untested: { "too many parts": languagesOf({ parts: [], cut: true }) },
} satisfies FactsCases;
