import type { ProcedureCases } from "../../support/rule-cases.ts";
import { pageAt, searchIn } from "../../support/site-pages.ts";

const menu = ["nav: Accueil > /", "nav: Démarches > /demarches", "nav: Aide > /aide", "nav: Contact > /contact"] as const;

export default {
  failed: { "the same header without it": { pages: [pageAt("/", menu, [searchIn("header")]), pageAt("/aide", menu)], at: [[1, "Accueil"]] } },
  passed: { everywhere: { pages: [pageAt("/", menu, [searchIn("header")]), pageAt("/aide", menu, [searchIn("search")])] } },
  inapplicable: { nowhere: { pages: [pageAt("/", menu), pageAt("/aide", menu)] } },
  untested: {
    "a link in its place": { pages: [pageAt("/", menu, [searchIn("header")]), pageAt("/aide", ["header: Rechercher > /recherche", ...menu])] },
    "another header": { pages: [pageAt("/", menu, [searchIn("header")]), pageAt("/compte", ["nav: Mon compte > /compte"])] },
    "a search in the content": { pages: [pageAt("/", menu, [searchIn("main")]), pageAt("/aide", menu)] },
  },
} satisfies ProcedureCases;
