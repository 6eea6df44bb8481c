import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "fields in red": '<p bad>Les champs en rouge sont obligatoires.</p><label style="color:red">Nom <input></label>',
    "red fields": "<form><div><p><strong bad>Les champs rouges doivent être remplis</strong></p></div><label>Nom <input></label></form>",
    "in English": "<p bad>Fields marked in red are required.</p><label>Name <input></label>",
  },
  cantTell: {
    "fields that carry a star": '<p bad>Les champs en rouge sont obligatoires.</p><label style="color:red">Nom * <input></label>',
    "fields that say it to assistive technologies": "<p bad>Les champs en rouge sont obligatoires.</p><label>Nom <input required></label>",
  },
  passed: {
    "the instruction names the star": "<p>Les champs en rouge et marqués d’un astérisque sont obligatoires.</p><label>Nom * <input></label>",
  },
  inapplicable: {
    "no colour": "<p>Les champs marqués d’un astérisque sont obligatoires.</p>",
    "the colour of a thing": "<p>La carte verte est obligatoire pour conduire à l’étranger. La carte bleue est acceptée.</p>",
    hidden: "<p hidden>Les champs en rouge sont obligatoires.</p>",
  },
} satisfies RuleCases;
