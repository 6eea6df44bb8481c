import { actionsOf, formTrialOf, triedField } from "../../support/actions.ts";
import type { FactsCases } from "../../support/rule-cases.ts";

const messages = [{ selector: "p", html: "<p>", text: "L'adresse e-mail est obligatoire", live: false }];

export default {
  failed: { "a message beside the field": actionsOf({ forms: [formTrialOf([triedField()], { messages })] }) },
  passed: {
    "an alert": actionsOf({ forms: [formTrialOf([triedField()])] }),
    "the focus goes to the field": actionsOf({ forms: [formTrialOf([triedField()], { messages, focus: "field" })] }),
  },
  inapplicable: { "no message": actionsOf({ forms: [formTrialOf([triedField()], { messages: [] })] }) },
} satisfies FactsCases;
