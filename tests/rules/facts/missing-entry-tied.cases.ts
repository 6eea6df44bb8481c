import { actionsOf, formTrialOf, triedField } from "../../support/actions.ts";
import type { FactsCases } from "../../support/rule-cases.ts";

export default {
  failed: { "told in error, with its message elsewhere": actionsOf({ forms: [formTrialOf([triedField({ tied: "Adresse e-mail", message: "" })])] }) },
  passed: { "its message describes it": actionsOf({ forms: [formTrialOf([triedField()])] }) },
  inapplicable: { "no form": actionsOf() },
} satisfies FactsCases;
