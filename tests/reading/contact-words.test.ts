import { describe, expect, it } from "vitest";
import {
  isAppointment,
  isCallback,
  isContactName,
  isHumanChat,
  isRelay,
  openingHours,
  plainName,
  receivesPublic,
} from "../../src/reading/contact-words.ts";

const table = (judge: (text: string) => boolean, yes: readonly string[], no: readonly string[]): void => {
  it.each(yes)("yes: %s", (text) => expect(judge(text)).toBe(true));
  it.each(no)("no: %s", (text) => expect(judge(text)).toBe(false));
};

it("plainName drops what is said of the window", () => {
  expect(plainName("Nous écrire, ouverture dans une nouvelle fenêtre")).toBe("nous ecrire");
  expect(plainName("→ Contact (nouvel onglet)")).toBe("contact");
});

describe("isContactName", () => {
  table(
    isContactName,
    [
      "Contact",
      "CONTACTS",
      "Contactez-nous",
      "Nous contacter",
      "Nous écrire",
      "Nous joindre",
      "Écrivez-nous",
      "Contact et aide",
      "Aide et contact",
      "Formulaire de contact",
      "Écrire à l’administration",
      "Envoyer un message",
      "Envoyer un courriel",
      "Posez votre question",
      "Assistance : poser une question",
      "Contacter par mail",
      "Contacter l’espace départemental par courriel",
      "Contacter le support",
      "Contacter un conseiller",
      "Une question ? Contactez-nous !",
      "contactez l'équipe Envergo",
    ],
    [
      "Aide",
      "Besoin d’aide ?",
      "Centre d’aide",
      "Une question ?",
      "FAQ",
      "Gardons le contact",
      "Restez en contact",
      "Informations de contact",
      "Personne à contacter en cas d’urgence",
      "Mes contacts",
      "Contact presse",
      "Paiement sans contact",
      "Un contact facile",
      "Contacter le propriétaire",
      "Contacter le propriétaire par mail",
      "Accueil",
      "Envoyer un message à un ami",
    ],
  );
});

describe("isAppointment", () => {
  table(
    isAppointment,
    ["Prendre rendez-vous", "Je prends rendez-vous avec un agent", "Demander un RDV", "Prenez rendez-vous au guichet"],
    [
      "Mes rendez-vous",
      "Annuler un rendez-vous",
      "Prendre rendez-vous pour un vaccin",
      "Un outil de prise de rendez-vous",
      "Prendre rendez-vous chez un médecin",
    ],
  );
});

describe("isCallback", () => {
  table(
    isCallback,
    [
      "Être rappelé",
      "Être rappelée par un conseiller",
      "Me faire rappeler",
      "Demande de rappel",
      "Demander un rappel téléphonique",
      "On vous rappelle",
    ],
    ["Rappel des pièces", "Nous vous rappelons que le service est gratuit", "Demande de rappel de cotisations", "Rappelez-vous"],
  );
});

describe("isRelay", () => {
  table(
    isRelay,
    [
      "Acceo",
      "Nous contacter avec Elioz",
      "Roger Voice",
      "Relais téléphonique",
      "Sourds et malentendants : joindre un conseiller",
      "Échanger en langue des signes avec un agent : nous appeler",
    ],
    ["Personnes sourdes : composez le 114", "Vidéo en langue des signes", "Association des malentendants"],
  );
});

describe("isHumanChat", () => {
  it.each([
    ["Discuter avec un conseiller", ""],
    ["Parler à un conseiller par tchat", "Notre chatbot Léa répond 24h/24. ¦ Besoin d’un humain ?"],
    ["Contacter un agent par chat", ""],
    ["Tchatez avec un agent", ""],
    ["Chat en ligne", "Nos conseillers vous répondent"],
    ["Par chat", "Vous pouvez nous joindre par chat"],
    ["Conseiller en ligne", ""],
    ["Tchat", "Contactez-nous"],
  ])("yes: %s (%s)", (quote, context) => expect(isHumanChat(quote, context)).toBe(true));

  it.each([
    ["Discuter avec notre assistant virtuel", ""],
    ["Chatbot", "Contactez-nous"],
    ["Discuter avec un conseiller virtuel", ""],
    ["Parler à un conseiller virtuel par tchat", ""],
    ["Chat en ligne", "Notre agent virtuel répond"],
    ["Identification du chat", "Le vétérinaire répond aux questions sur l'animal"],
    ["Vaccination du chien ou chat", ""],
  ])("no: %s (%s)", (quote, context) => expect(isHumanChat(quote, context)).toBe(false));
});

describe("openingHours", () => {
  it.each([
    ["Du lundi au vendredi, de 9h à 17h", "Du lundi au vendredi, de 9h à 17h"],
    ["Ouvert le mardi de 14 h 30 à 16 h", "Ouvert le mardi de 14 h 30 à 16 h"],
    ["Horaires : 8h30 - 12h et 13h30 - 17h", "8h30 - 12h et 13h30 - 17h"],
    ["Réponse sous deux jours ouvrés", null],
    ["12 rue des Lilas", null],
  ])("%s → %s", (text, expected) => {
    expect(openingHours(text)).toBe(expected);
  });
});

describe("receivesPublic", () => {
  table(
    receivesPublic,
    ["Accueil du public", "À nos guichets", "Sur rendez-vous", "Nous rencontrer", "Horaires d’ouverture", "Ouvert au public"],
    ["Adresse postale", "Accueil", "Service ouvert à tous"],
  );
});
