import type { ProcedureCases } from "../../support/rule-cases.ts";
import { pageAt } from "../../support/site-pages.ts";

const menu = ["nav: Accueil > /", "nav: Démarches > /demarches", "nav: Aide > /aide", "nav: Contact > /contact"] as const;
const moved = [menu[0], menu[2], menu[1], menu[3]];

export default {
  failed: {
    "two entries have changed places": { pages: [pageAt("/", menu), pageAt("/aide", moved)], at: [[1, "Aide"]] },
  },
  passed: {
    "the same menu": { pages: [pageAt("/", menu), pageAt("/aide", ["header: Logo > /logo", ...menu])] },
    "an entry less, the current one": { pages: [pageAt("/", menu), pageAt("/aide", [menu[0], menu[1], menu[3], "footer: Aide > /aide"])] },
    "a menu within the menu": { pages: [pageAt("/", menu), pageAt("/demarches", [menu[0], menu[1], "nav: Carte > /carte", menu[2], menu[3]])] },
  },
  untested: {
    "other menus": { pages: [pageAt("/", menu), pageAt("/aide", ["nav: A > /a", "nav: B > /b", "nav: C > /c"])] },
    "another site": { pages: [pageAt("/", menu), pageAt("https://autre.exemple.fr/", moved)] },
    "the same address twice": { pages: [pageAt("/", menu), pageAt("/?etape=2", moved)] },
  },
} satisfies ProcedureCases;
