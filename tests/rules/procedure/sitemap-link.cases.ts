import type { ProcedureCases } from "../../support/rule-cases.ts";
import { pageAt } from "../../support/site-pages.ts";

const footer = ["footer: Mentions légales > /m", "footer: Données personnelles > /d", "footer: Accessibilité > /a", "footer: Cookies > /c"] as const;
const map = "footer: Plan du site > /plan";

export default {
  failed: {
    "the same footer without it": { pages: [pageAt("/", [...footer, map]), pageAt("/aide", footer)], at: [[1, "Cookies"]] },
  },
  cantTell: {
    "another address": {
      pages: [pageAt("/", [...footer, map]), pageAt("/aide", [...footer, "footer: Plan du site > /aide/plan"])],
      at: [[1, "Plan du site"]],
    },
  },
  passed: { everywhere: { pages: [pageAt("/", [...footer, map]), pageAt("/aide", [...footer, map])] } },
  inapplicable: { nowhere: { pages: [pageAt("/", footer), pageAt("/aide", footer)] } },
  untested: {
    "another footer": { pages: [pageAt("/", [...footer, map]), pageAt("/compte", ["footer: Aide > /aide"])] },
    "on the site map itself": { pages: [pageAt("/", [...footer, map]), pageAt("/plan", footer)] },
    "no footer to see": { pages: [pageAt("/"), pageAt("/aide")] },
    "another site": { pages: [pageAt("/", footer), pageAt("https://autre.exemple.fr/", footer)] },
  },
} satisfies ProcedureCases;
