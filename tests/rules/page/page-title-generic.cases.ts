import type { RuleCases } from "../../support/rule-cases.ts";

const page = (title: string): string => `<!DOCTYPE html><html bad lang="fr"><title>${title}</title><body><h1>Demande</h1></body></html>`;

export default {
  failed: {
    "what an editor writes": page("Document"),
    "what a kit writes": page("React App"),
    "a page by its number": page("Page 2"),
    "a file": page("formulaire_v2.html"),
    "a placeholder": page("{{ page.title }}"),
    "an address": page("http://localhost:3000/"),
    "a greeting": page("Bienvenue !"),
    "nothing but signs": page("- | -"),
  },
  cantTell: { "a common word": page("Accueil"), "a step of what": page("Étape 2") },
  passed: {
    "page and service": page("Vos coordonnées – Demande de logement"),
    "the name of a service": page("service-public.fr"),
    "welcome to something named": page("Bienvenue sur le portail des familles de Nantes"),
    "a product whose name is close": page("Application Mes aides"),
  },
  inapplicable: { "no title": page("") },
} satisfies RuleCases;
