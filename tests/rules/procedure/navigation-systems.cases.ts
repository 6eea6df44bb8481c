import type { ProcedureCases } from "../../support/rule-cases.ts";
import { pageAt, searchIn } from "../../support/site-pages.ts";

const menu = ["nav: Accueil > /", "nav: Démarches > /demarches", "nav: Aide > /aide"] as const;
const map = "footer: Plan du site > /plan";

export default {
  cantTell: {
    "a menu alone": {
      pages: [pageAt("/", [...menu, map]), pageAt("/aide", menu)],
      at: [[1, "Accueil"]],
    },
  },
  passed: {
    "a menu and a site map": { pages: [pageAt("/", [...menu, map]), pageAt("/aide", [...menu, map])] },
    "a search and a site map": { pages: [pageAt("/", [map], [searchIn("header")]), pageAt("/aide", [map], [searchIn("header")])] },
  },
  untested: {
    "another site": { pages: [pageAt("/", menu), pageAt("https://autre.exemple.fr/", menu)] },
  },
} satisfies ProcedureCases;
