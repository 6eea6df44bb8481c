import { actionsOf, openerOf } from "../../support/actions.ts";
import type { FactsCases } from "../../support/rule-cases.ts";

const box = { selector: "div", html: "<div>", named: false, focused: true };

export default {
  failed: {
    "a layer without a role": actionsOf({ openers: [openerOf({ opened: "layer", box })] }),
    "a dialog without a name": actionsOf({ openers: [openerOf({ box })] }),
  },
  passed: { "a named dialog": actionsOf({ openers: [openerOf()] }) },
  inapplicable: { "nothing opens": actionsOf() },
} satisfies FactsCases;
