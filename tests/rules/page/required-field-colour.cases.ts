import type { RuleCases } from "../../support/rule-cases.ts";

const form = (required: string, optional = '<label for="b">Ville</label><input id="b">'): string => `<form>${required}${optional}</form>`;

export default {
  failed: { "a red label": form('<label for="a" style="color:#c00">Nom</label><input bad id="a" required>') },
  passed: {
    "a star too": form('<label for="a" style="color:#c00">Nom *</label><input id="a" required>'),
    "a star that is drawn": form(
      '<style>.r::after{content:" *"}</style><label for="a" class="r" style="color:#c00">Nom</label><input id="a" required>',
    ),
    "bold too": form('<label for="a" style="color:#c00;font-weight:bold">Nom</label><input id="a" required>'),
    "the same colour": form('<label for="a">Nom</label><input id="a" required>'),
  },
  inapplicable: {
    "in error": form('<div class="fr-input-group--error"><label for="a" style="color:#c00">Nom</label><input id="a" required></div>'),
    "a box to tick beside it": form(
      '<label for="a" style="color:#c00">Nom</label><input id="a" required>',
      '<label><input type="checkbox"> Se souvenir</label>',
    ),
    "all are required": form('<label for="a" style="color:#c00">Nom</label><input id="a" required>', ""),
    "none is": form('<label for="a" style="color:#c00">Nom</label><input id="a">'),
  },
} satisfies RuleCases;
