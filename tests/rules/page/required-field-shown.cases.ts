import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: { "nothing says so": "<form><label>Nom <input bad required></label><label>Ville <input></label></form>" },
  cantTell: {
    "the form says so of all":
      "<form><p>Tous les champs sont obligatoires.</p><label>Nom <input bad required></label><label>Ville <input bad required></label></form>",
    "a star that is drawn":
      '<style>.r::after{content:"*"}</style><form><label class="r">Nom <input bad required></label><label>Ville <input></label></form>',
  },
  passed: {
    "in the label": "<form><label>Nom (obligatoire) <input required></label><label>Ville <input></label></form>",
    "a star": "<form><label>Nom * <input aria-required=true></label><label>Ville <input></label></form>",
    "in the description":
      '<form><label>Nom <input required aria-describedby="d"></label><p id="d">Champ obligatoire</p><label>Ville <input></label></form>',
  },
  inapplicable: {
    "not required": "<form><label>Nom <input></label><label>Ville <input></label></form>",
    "a single field": "<form><label>Recherche <input required></label></form>",
  },
} satisfies RuleCases;
