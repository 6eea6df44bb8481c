import { actionsOf, wrongTrialOf } from "../../support/actions.ts";
import type { FactsCases } from "../../support/rule-cases.ts";

export default {
  failed: { "a message that names nothing": actionsOf({ forms: [wrongTrialOf({ invalid: false, tied: "Adresse e-mail", message: "" })] }) },
  passed: { "the field says it": actionsOf({ forms: [wrongTrialOf()] }) },
  inapplicable: { "no form": actionsOf() },
} satisfies FactsCases;
