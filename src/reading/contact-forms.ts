import type { ContactCandidate } from "../domain/evidence.ts";
import { plain } from "../lib/plain.ts";
import { isCallback } from "./contact-words.ts";

/** What a form of the page is for, as far as reaching somebody goes. */
export type FormPurpose = "form" | "callback" | null;

/** Reads a form by its heading and its fields, written `type: label` ("textarea: Votre message ; email: Votre adresse"). */
export function purposeOfForm({ quote, heading, context, href }: ContactCandidate): FormPurpose {
  const title = plain(`${quote} ¦ ${heading}`);
  const fields = plain(context);
  if (context === "iframe") return framed.test(plain(`${quote} ${href}`)) ? "form" : null;
  if (otherPurpose.test(title) || /password:|search:/.test(fields)) return null;
  if (isCallback(`${quote} ${context}`) && /tel/.test(fields)) return "callback";
  if (!/textarea:|text: ((votre|un) )?(message|question)/.test(fields)) return null;
  return announcing.test(title) || announcing.test(path(href)) || isAddressed(fields) ? "form" : null;
}

const framed = /tally\.so|framaforms|zendesk|freshdesk|formulaire de contact|contact-?form|nous contacter|contactez/;
const announcing =
  /contact(er|ez)?\b|nous ecrire|ecrivez|ecrire (a|au)\b|nous joindre|posez?r? (une|votre) question|demande (de renseignement|d'information|d'assistance|d'aide)|besoin d'aide|assistance|support|signaler (un|une) (probleme|anomalie|bug)|vo(tre|s) questions?/;
const otherPurpose =
  /newsletter|lettre d'information|infolettre|abonn|satisfaction|(votre|mon|un|vos) avis|recherch|informations? de contact|coordonnees|urgence|gard(er|ons|ez) le contact|commentaires?$|laisser un commentaire|cette page|avez-vous trouve/;

/** Without a heading: a message with an address to answer to, and a button that sends it. */
const isAddressed = (fields: string): boolean =>
  /textarea: ((votre|un|le) )?(message|question|demande)/.test(fields) &&
  /email:|e-?mail|courriel/.test(fields) &&
  /(submit|button): ?(envoyer|submit|valider|transmettre)/.test(fields);

const path = (href: string | null): string => plain((href ?? "").replace(/^https?:\/\/[^/]+/, "").replace(/[-_/]/g, " "));
