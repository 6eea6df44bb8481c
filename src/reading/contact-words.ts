import { plain } from "../lib/plain.ts";

/** A control's name in plain words, without what accessibility habits add around it. */
export const plainName = (name: string): string =>
  plain(name)
    .replace(/[(,\s-]*(s'ouvre dans |ouverture (dans )?)?(une? )?(nouvel(le)? (fenetre|onglet)|lien externe)\)?/g, "")
    .replace(/[→›»>↗✉☎📞:.!]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim();

const team =
  "(support|services?|equipes?|assistance|administration|conseillere?|gestionnaire|agence|instructeur|agent|centre|secretariat|accueil|hotline|helpdesk|referent|pole|bureau|direction|cellule|plateforme|unite|mission|organisme|caisse|ministere|departement|ville|prefecture|mairie|office|relation|site|responsable)";
const contactNames = [
  /^(page |rubrique |espace )?contacts?( (et|&) (aide|assistance|acces|adresses?|support|infos? pratiques?|faq|rendez-vous|horaires))?$/,
  /\bcontactez?[- ]?nous\b|\bnous (contacter|ecrire|joindre)\b|\becrivez[- ]nous\b|^contact us$/,
  /^(aide|assistance|support|faq|besoin d'aide \?) ?(et|&|\/|-|ou) ?contacts?$/,
  /formulaire de contact|demande de renseignements?/,
  /^(ecrire|adresser|envoyer|laisser) (un (message|e-?mail|courriel|mail) ?)?(a|au|aux) (l'|la |le |les |notre )?/,
  /^(envoyer|laisser|envoyez)[- ](nous )?un (message|e-?mail|courriel|mail)$/,
  /^((aide|assistance|support) )?(poser|posez|je pose) (une|votre|ma|vos) questions?$/,
  /^contacter (?!.*(proprietaire|bailleur|annonceur|presse))(.{1,60} )?par (e-?mail|mail|courriel|messagerie|formulaire)$/,
  new RegExp(`^(je )?(contacter|contactez|contacte|joindre) (le |la |les |l'|notre |une? |votre |mon |nos )${team}\\b`),
];
/** "Contact" about something else: a newsletter, the reader's own details, a list of people, the press. */
const otherContact =
  /gard(er|ons|ez) (le )?contact|rest(er|ons|ez) en contact|informations? de contact|coordonnees|personnes? (a|de) contact|(liste des|mes|vos|tous les|gerer les) contacts|contacts? (presse|d'urgence|utiles?)|contacter (la presse|le proprietaire|le bailleur|l'annonceur)|sans contact|cas contact|ajouter un contact|facile|ami\b|partag/;

/** A control that says contact: it leads to a page or a form where somebody is written to. */
export const isContactName = (name: string): boolean => {
  const words = plainName(name);
  return words.length <= 90 && !otherContact.test(words) && contactNames.some((pattern) => pattern.test(words));
};

/** A link that says how ("formulaire en ligne", "par courriel") where the words around say that somebody is contacted. */
export const isContactByPlace = (name: string, around: string, href: string): boolean =>
  /^((via|par|avec|le|ce|notre|un) )*(formulaire( en ligne| dedie| electronique)?|courriel|e-?mail|messagerie)$/.test(plainName(name)) &&
  (/nous (contacter|ecrire|joindre)|contactez[- ]nous|par (courriel|e-?mail|mail)\b/.test(plain(around)) || /\bcontact/.test(href));

/** Appointment with the service: its counter, by reservation. A webinar, a vaccine or a demonstration is none. */
export const isAppointment = (name: string): boolean => {
  const words = plainName(name);
  const asks = /^(je )?(prendre|prends|prenez|demander|reserver|fixer) (un |mon )?(rendez-vous|rendez vous|rdv)\b/;
  return asks.test(words) && !/webinaire|demo(nstration)?\b|vaccin|formation|medecin/.test(words);
};

/** Somebody will call the reader. */
export const isCallback = (text: string): boolean =>
  /(etre|faire) rappele[re]?\b|me faire rappeler|faites[- ]vous rappeler|on vous rappelle\b|rappel gratuit|demander? (de |d'un |un )rappel( telephonique)?$|nous vous rappel(ons|lerons) (gratuitement|sous|dans|au)/.test(
    plainName(text),
  );

/** A relay or an interpreter between deaf people and the service. The emergency relay (114) is another matter. */
export const isRelay = (text: string): boolean => {
  const words = plain(text);
  if (/\b114\b/.test(words)) return false;
  if (/\bacce-?o\b|\belioz\b|\broger ?voice\b|\bsourdline\b|\btadeo\b|relais telephonique/.test(words)) return true;
  return /sourd|malentendant|langue des signes|\blsf\b/.test(words) && /joindre|contact|appel|echang|conseiller|accueil|accessible par/.test(words);
};

const robot =
  /(assistante?|agente?|conseillere?|assistance) virtuel(le)?|chat ?bot|robot|\bbot\b|intelligence artificielle|\bia\b|agent conversationnel|reponses? automatique/;
const people = "(conseillere?s?|agente?s?|equipe|humain|experts?|teleconseillere?s?|personne|gestionnaires?)";
const liveTalk = new RegExp(
  `\\b(parle[rz]|contacte[rz]|joindre|joignez|interroge[rz])\\b[^.!?]{0,20}\\b${people}\\b[^.!?]{0,20}\\bt?chat\\b|\\b(t?chat(t?er|t?ez)?|discut(er|ez|ons)|dialogu(er|ez)|echang(er|ez) en (ligne|direct)|messagerie instantanee)\\b[^.!?]{0,40}\\b${people}\\b`,
);
const liveChannel =
  /\b(par|via) t?chat\b|\b(le|du|au|un|notre) tchat\b|\bt?chat (en ligne|en direct|avec)|live ?chat|messagerie instantanee|module de discussion|conseillere?s? en ligne|^t?chat$/;
const invitation = /joindre|contact|repond|conseill|equipe|assistance|du lundi|echang|posez|module de discussion/;

/** A conversation on line with a person; robots do not count, and "chat" is also a cat. */
export const isHumanChat = (quote: string, context: string): boolean => {
  const words = plain(quote);
  const around = plain(context);
  if (robot.test(words)) return false;
  return liveTalk.test(words) || (liveChannel.test(words) && invitation.test(`${words} ${around}`) && !robot.test(around));
};

const clock = "\\d{1,2} ?(?:h|heures|:) ?(?:\\d{2})?";
const days =
  /(?:ouvert(?:e|s)? )?(?:du |le |les |tous les |chaque )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|jours)s?(?=[^a-z])[^.¦;!?]{0,120}?\d{1,2} ?(?:h|heures|:)[^.¦;!?)]{0,80}/i;
const hours = new RegExp(`(?:de )?${clock} ?(?:à|-|–|—|/) ?${clock}(?: ?(?:et|/|puis|,) ?(?:de )?${clock} ?(?:à|-|–) ?${clock})?`, "i");

/** Opening hours as written, from "du lundi au vendredi" or from hours; null when there are none. */
export const openingHours = (text: string): string | null => (days.exec(text) ?? hours.exec(text))?.[0].trim() ?? null;

/** The public is received there, in words: hours are then not needed. */
export const receivesPublic = (text: string): boolean =>
  /accueil (du public|physique|sur place|sans rendez|sur rendez)|\b(nos|notre|aux?) guichets?\b|(sur|sans) rendez-vous|sur place|nous (rencontrer|rendre visite)|venir nous|horaires? d'(ouverture|accueil)|heures d'ouverture|vous (accueille|recoit)|ouverts? au public|bureaux? ouverts?/.test(
    plain(text),
  );
