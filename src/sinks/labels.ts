import type { Provenance, Rank } from "../domain/indicator.ts";
import type { ContactKind, ContactScope } from "../domain/reading.ts";
import type { CriterionStatus } from "../domain/report.ts";
import type { Lang, Text } from "../domain/text.ts";
import type { Outcome } from "../domain/verdict.ts";
import type { PageRole, VisitStatus } from "../domain/visit.ts";

/** What each outcome of a visit is called, and how it weighs at first sight. What we could not see is grey, never a fault. */
export const statuses: Readonly<Record<VisitStatus, { readonly label: Text; readonly rank: Rank }>> = {
  ok: { label: { fr: "Répond", en: "Answers" }, rank: "goal" },
  redirected: { label: { fr: "Redirigée", en: "Redirected" }, rank: "goal" },
  login_wall: { label: { fr: "Compte requis", en: "Account needed" }, rank: "grey" },
  blocked: { label: { fr: "Robot refusé", en: "Robot turned away" }, rank: "grey" },
  closed: { label: { fr: "Fermée", en: "Closed" }, rank: "middle" },
  maintenance: { label: { fr: "En maintenance", en: "Under maintenance" }, rank: "middle" },
  not_found: { label: { fr: "Page introuvable", en: "Page not found" }, rank: "bottom" },
  server_error: { label: { fr: "Erreur du serveur", en: "Server error" }, rank: "bottom" },
  tls_error: { label: { fr: "Certificat refusé", en: "Certificate refused" }, rank: "bottom" },
  dns_error: { label: { fr: "Nom non résolu d’ici", en: "Name not resolved" }, rank: "grey" },
  connection_error: { label: { fr: "Connexion impossible", en: "Connection failed" }, rank: "bottom" },
  timeout: { label: { fr: "Délai dépassé", en: "Timed out" }, rank: "bottom" },
  too_large: { label: { fr: "Page trop lourde", en: "Page too large" }, rank: "middle" },
  not_html: { label: { fr: "Pas une page web", en: "Not a web page" }, rank: "middle" },
  unstable: { label: { fr: "Instable", en: "Unstable" }, rank: "middle" },
  no_url: { label: { fr: "Sans adresse web", en: "No web address" }, rank: "grey" },
  scanner_error: { label: { fr: "Erreur de Vigie", en: "Vigie's own error" }, rank: "grey" },
};

/** Where a value comes from, in a word. */
export const provenanceLabels: Readonly<Record<Provenance, Text>> = {
  measured: { fr: "mesuré", en: "measured" },
  declared: { fr: "déclaré", en: "declared" },
  imported: { fr: "importé", en: "imported" },
  "to-confirm": { fr: "à confirmer", en: "to confirm" },
};

/** What a page is for. */
export const roleLabels: Readonly<Record<PageRole, Text>> = {
  start: { fr: "Page de départ", en: "Start page" },
  login: { fr: "Connexion", en: "Sign-in" },
  form: { fr: "Formulaire", en: "Form" },
  help: { fr: "Aide", en: "Help" },
  contact: { fr: "Contact", en: "Contact" },
  declaration: { fr: "Déclaration d’accessibilité", en: "Accessibility statement" },
  legal: { fr: "Mentions légales", en: "Legal notice" },
  page: { fr: "Autre page", en: "Other page" },
};

/** The five outcomes of a check. */
export const outcomeLabels: Readonly<Record<Outcome, { readonly label: Text; readonly rank: Rank }>> = {
  passed: { label: { fr: "Réussi", en: "Passed" }, rank: "goal" },
  failed: { label: { fr: "Échec", en: "Failed" }, rank: "bottom" },
  cantTell: { label: { fr: "À vérifier par une personne", en: "A person has to look" }, rank: "middle" },
  inapplicable: { label: { fr: "Sans objet", en: "Not applicable" }, rank: "grey" },
  untested: { label: { fr: "Non testé", en: "Not tested" }, rank: "grey" },
};

/** The four statuses of an RGAA criterion, as the automatic tests leave them. */
export const criterionLabels: Readonly<Record<CriterionStatus, { readonly label: Text; readonly rank: Rank }>> = {
  C: { label: { fr: "Conforme", en: "Conforming" }, rank: "goal" },
  NC: { label: { fr: "Non conforme", en: "Non-conforming" }, rank: "bottom" },
  NA: { label: { fr: "Non applicable", en: "Not applicable" }, rank: "grey" },
  NT: { label: { fr: "Non testé", en: "Not tested" }, rank: "grey" },
};

/** Ways to reach somebody. */
export const contactLabels: Readonly<Record<ContactKind, Text>> = {
  phone: { fr: "Téléphone", en: "Telephone" },
  email: { fr: "Courriel", en: "E-mail" },
  form: { fr: "Formulaire", en: "Form" },
  postal: { fr: "Courrier", en: "Post" },
  counter: { fr: "Guichet", en: "Counter" },
  chat: { fr: "Discussion en ligne", en: "Chat" },
  callback: { fr: "Rappel", en: "Call-back" },
  relay: { fr: "Relais pour personnes sourdes", en: "Relay for deaf people" },
};

/** Whose contact it is. */
export const scopeLabels: Readonly<Record<ContactScope, Text>> = {
  service: { fr: "du service", en: "of the service" },
  third_party: { fr: "d’un tiers", en: "of a third party" },
  generic: { fr: "ligne générale, ne compte pas", en: "general helpline, does not count" },
  recourse: { fr: "voie de recours, ne compte pas", en: "appeal body, does not count" },
  emergency: { fr: "urgence, ne compte pas", en: "emergency, does not count" },
};

const glosses: Readonly<Record<string, string>> = {
  Totale: "full",
  Partielle: "partial",
  "Non conforme": "non-compliant",
  Oui: "yes",
  Non: "no",
  Optimal: "best",
  Partiel: "partial",
  Faible: "low",
  "En cours de déploiement local": "being rolled out locally",
  "Démarche proactive": "proactive procedure",
  "À venir": "to come",
  "À vérifier": "to be checked",
  "Non applicable": "not applicable",
  "Nombre d'avis insuffisant": "too few answers",
};

/** English gloss of an official level; "" in French, and for words that need none. Official levels themselves are never translated. */
export const glossOf = (level: string, lang: Lang): string => (lang === "en" ? (glosses[level] ?? "") : "");

/** An official level as printed: as it is in French, followed by its gloss in English. */
export function levelLabel(level: string, lang: Lang): string {
  const gloss = glossOf(level, lang);
  return gloss ? `${level} (${gloss})` : level;
}
