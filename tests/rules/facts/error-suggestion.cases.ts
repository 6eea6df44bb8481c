import { actionsOf, wrongTrialOf } from "../../support/actions.ts";
import type { FactsCases } from "../../support/rule-cases.ts";

const bare = "Adresse e-mail invalide";

export default {
  failed: { "no word about the format": actionsOf({ forms: [wrongTrialOf({ message: bare, tied: `Adresse e-mail ${bare}` })] }) },
  cantTell: { "the hint alone says it": actionsOf({ forms: [wrongTrialOf({ message: bare, tied: `Adresse e-mail (nom@exemple.fr) ${bare}` })] }) },
  passed: { "the format and an example": actionsOf({ forms: [wrongTrialOf()] }) },
  inapplicable: { "no form": actionsOf() },
} satisfies FactsCases;
