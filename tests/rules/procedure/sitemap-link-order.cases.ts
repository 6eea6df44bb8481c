import type { ProcedureCases } from "../../support/rule-cases.ts";
import { pageAt } from "../../support/site-pages.ts";

const links = ["footer: Mentions légales > /m", "footer: Plan du site > /plan", "footer: Accessibilité > /a"] as const;

export default {
  failed: { "one rank further": { pages: [pageAt("/", links), pageAt("/aide", [links[0], links[2], links[1]])], at: [[1, "Plan du site"]] } },
  passed: {
    "the same rank": { pages: [pageAt("/", links), pageAt("/aide", links)] },
    "other links have moved": { pages: [pageAt("/", [...links, "footer: Aide > /aide"]), pageAt("/aide", [...links, "footer: Contact > /contact"])] },
  },
  untested: { "on one page": { pages: [pageAt("/", links), pageAt("/aide", [links[0]])] } },
} satisfies ProcedureCases;
