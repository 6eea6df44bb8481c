import type { ProcedureCases } from "../../support/rule-cases.ts";
import { pageAt, searchIn } from "../../support/site-pages.ts";

export default {
  failed: {
    "in the banner, then in the footer": {
      pages: [pageAt("/", [], [searchIn("header")]), pageAt("/aide", [], [searchIn("footer")])],
      at: [[1, "Recherche"]],
    },
  },
  passed: {
    "always in the banner": { pages: [pageAt("/", [], [searchIn("header")]), pageAt("/aide", [], [searchIn("header")])] },
    "an area of search may be anywhere": { pages: [pageAt("/", [], [searchIn("header")]), pageAt("/aide", [], [searchIn("search")])] },
  },
  untested: {
    "two searches": { pages: [pageAt("/", [], [searchIn("header")]), pageAt("/aide", [], [searchIn("main", "/annuaire")])] },
    none: { pages: [pageAt("/"), pageAt("/aide")] },
  },
} satisfies ProcedureCases;
