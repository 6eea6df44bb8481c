import { actionsOf, wrongTrialOf } from "../../support/actions.ts";
import type { FactsCases } from "../../support/rule-cases.ts";

export default {
  failed: { "told in error, with its message elsewhere": actionsOf({ forms: [wrongTrialOf({ tied: "Adresse e-mail", message: "" })] }) },
  passed: {
    "its message describes it": actionsOf({ forms: [wrongTrialOf()] }),
    "the same message as before": actionsOf({ forms: [wrongTrialOf({ message: "" })] }),
  },
  inapplicable: { "no form": actionsOf() },
} satisfies FactsCases;
