import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: { "nothing says so": "<form><label>Nom <input bad required></label><label>Ville <input></label></form>" },
  cantTell: {
    "the form speaks of some":
      "<form><p>Les champs obligatoires sont à remplir.</p><label>Nom <input bad required></label><label>Ville <input></label></form>",
    "a star that is drawn":
      '<style>.r::after{content:"*"}</style><form><label class="r">Nom <input bad required></label><label>Ville <input></label></form>',
  },
  passed: {
    "the form says so of all":
      "<form><p>Sauf mention contraire, tous les champs sont obligatoires.</p><label>Nom <input required></label><label>Ville (facultatif) <input></label></form>",
    "said before the form":
      "<p>Tous les champs de cette page sont obligatoires.</p><form><label>Nom <input required></label><label>Ville <input required></label></form>",
    "in English": "<form><p>All fields are required.</p><label>Name <input required></label><label>Town <input required></label></form>",
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
