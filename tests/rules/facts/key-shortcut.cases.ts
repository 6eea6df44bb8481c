import { actionsOf } from "../../support/actions.ts";
import type { FactsCases } from "../../support/rule-cases.ts";

export default {
  failed: { "a sign that adds to a list": actionsOf({ shortcuts: ["+"] }) },
  cantTell: { "a setting speaks of it": actionsOf({ shortcuts: ["s"], keySettings: ["Désactiver les raccourcis clavier"] }) },
  inapplicable: { "no key does anything": actionsOf() },
} satisfies FactsCases;
