import type { ProcedureCases } from "../../support/rule-cases.ts";
import { pageAt } from "../../support/site-pages.ts";

export default {
  failed: {
    "in the banner, then in the footer": {
      pages: [pageAt("/", ["header: Plan du site > /plan"]), pageAt("/aide", ["footer: Plan du site > /plan"])],
      at: [[1, "Plan du site"]],
    },
  },
  passed: { "always in the footer": { pages: [pageAt("/", ["footer: Plan du site > /plan"]), pageAt("/aide", ["footer: Plan du site > /plan"])] } },
  untested: {
    "on one page": { pages: [pageAt("/", ["footer: Plan du site > /plan"]), pageAt("/aide")] },
    "on no page": { pages: [pageAt("/"), pageAt("/aide")] },
  },
} satisfies ProcedureCases;
