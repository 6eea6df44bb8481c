import { actionsOf } from "../../support/actions.ts";
import type { FactsCases } from "../../support/rule-cases.ts";

export default {
  failed: { "a list that opens a page": actionsOf({ leading: [{ selector: "select", html: "<select>" }] }) },
  passed: { "lists that wait": actionsOf() },
} satisfies FactsCases;
