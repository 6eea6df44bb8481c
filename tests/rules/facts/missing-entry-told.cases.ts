import { actionsOf, formTrialOf, triedField } from "../../support/actions.ts";
import type { FactsCases } from "../../support/rule-cases.ts";

const general = [{ selector: "p", html: "<p>", text: "Le formulaire contient des erreurs", live: true }];
const unmarked = triedField({ invalid: false, tied: "Adresse e-mail", message: "" });

export default {
  failed: { "one message for the whole form": actionsOf({ forms: [formTrialOf([unmarked], { messages: general })] }) },
  passed: {
    "the field says it": actionsOf({ forms: [formTrialOf([triedField()], { messages: general })] }),
    "the message names the field": actionsOf({ forms: [formTrialOf([unmarked])] }),
  },
  inapplicable: {
    "the server answers, not the page": actionsOf({ forms: [formTrialOf([unmarked], { sent: true })] }),
    "the browser answers": actionsOf({ forms: [formTrialOf([unmarked], { native: true, messages: [] })] }),
  },
} satisfies FactsCases;
