import { describe, expect, it } from "vitest";
import { purposeOfForm } from "../../src/reading/contact-forms.ts";
import { contactOf } from "../support/candidates.ts";

const purpose = (quote: string, context: string, href = "https://x.fr/envoi") => purposeOfForm(contactOf({ kind: "form", quote, context, href }));

describe("purposeOfForm", () => {
  it.each([
    ["Nous contacter", "textarea: Message ; email: Votre e-mail ; button: Envoyer", "form"],
    ["", "textarea: Votre message ; button: Envoyer ; email: E-mail", "form"],
    ["Une réclamation", "textarea: Décrivez ; text: Nom", null],
    ["Signaler un problème", "textarea: Décrivez", "form"],
    ["Être rappelé", "tel: Téléphone ; button: Envoyer", "callback"],
    ["Newsletter", "email: E-mail ; button: S'abonner", null],
    ["Votre avis", "textarea: Commentaire ; email: E-mail ; button: Envoyer", null],
    ["Contact", "email: E-mail ; password: Mot de passe ; textarea: x", null],
    ["Contact", "search: Rechercher", null],
    ["Informations de contact", "textarea: Précisions ; email: E-mail", null],
    ["Votre projet", "textarea: Description du projet ; text: Titre ; button: Suivant", null],
    ["", "", null],
  ])("%s, %s → %s", (quote, context, expected) => {
    expect(purpose(quote, context)).toBe(expected);
  });

  it("reads the address of the form when it has no title", () => {
    expect(purpose("", "textarea: Texte", "https://x.fr/nous-contacter")).toBe("form");
    expect(purpose("", "textarea: Texte", "https://contact.x.fr/demande")).toBe(null);
  });

  it("takes an embedded helpdesk for a form", () => {
    expect(purpose("Formulaire de contact", "iframe", "https://x.fr/embed")).toBe("form");
    expect(purpose("", "iframe", "https://tally.so/embed/abc")).toBe("form");
    expect(purpose("Support vidéo", "iframe", "https://x.fr/support.mp4")).toBe(null);
  });
});
