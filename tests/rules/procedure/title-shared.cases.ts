import type { ProcedureCases } from "../../support/rule-cases.ts";
import { pageAt } from "../../support/site-pages.ts";

const at = (path: string, title: string, h1?: string) => pageAt(path, [], [], h1 === undefined ? { title } : { title, h1 });

export default {
  failed: {
    "two pages of one title": {
      pages: [at("/", "Démarches", "Demande de carte"), at("/aide", "Démarches", "Aide")],
      at: [[1, "<title>Démarches</title>"]],
    },
  },
  passed: {
    "titles of their own": { pages: [at("/", "Demande – Mairie", "Demande de carte"), at("/aide", "Aide – Mairie", "Aide")] },
    "the same content": { pages: [at("/", "Démarches", "Demande"), at("/index", "Démarches", "Demande")] },
  },
  untested: {
    "the same address": { pages: [at("/f", "Démarches", "Étape 1"), at("/f?etape=2", "Démarches", "Étape 2")] },
    "no heading to tell them apart": { pages: [at("/", "Démarches"), at("/aide", "Démarches")] },
  },
} satisfies ProcedureCases;
