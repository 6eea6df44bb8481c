import { actionsOf, openerOf } from "../../support/actions.ts";
import type { FactsCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "the focus stays on the button": actionsOf({
      openers: [openerOf({ box: { selector: "dialog", html: "<dialog>", named: true, focused: false } })],
    }),
  },
  passed: { "the focus goes into the dialog": actionsOf({ openers: [openerOf()] }) },
  inapplicable: { "nothing opens": actionsOf() },
} satisfies FactsCases;
