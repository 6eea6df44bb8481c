import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "another word": '<input bad type="submit" value="Envoyer" aria-label="Valider">',
    "by reference": '<span id="r">Continuer</span><input bad type="button" value="Retour" aria-labelledby="r">',
    "part of a word": '<input bad type="reset" value="Info" aria-label="Informatique">',
  },
  passed: {
    "more words": '<input type="submit" value="Envoyer" aria-label="Envoyer la demande">',
    "another case and other signs": '<input type="submit" value="REPRENDRE >>" aria-label="Reprendre la demande">',
  },
  inapplicable: {
    "its value alone": '<input type="submit" value="Envoyer">',
    "a sign": '<input type="button" value="×" aria-label="Fermer">',
    "an empty label": '<input type="submit" value="Envoyer" aria-label="">',
    "a field": '<input type="text" value="Dupont" aria-label="Nom">',
  },
} satisfies RuleCases;
