import { actionsOf, openerOf } from "../../support/actions.ts";
import type { FactsCases } from "../../support/rule-cases.ts";

const panel = (before: string | null, after: string | null) =>
  actionsOf({ openers: [openerOf({ opened: "panel", box: null, expanded: [before, after] })] });

export default {
  failed: { "still told to be collapsed": panel("false", "false") },
  passed: { "told to be expanded": panel("false", "true") },
  inapplicable: {
    "says nothing of its state": panel(null, null),
    "opens nothing": actionsOf({ openers: [openerOf({ opened: "nothing", box: null, expanded: ["false", "false"] })] }),
  },
} satisfies FactsCases;
