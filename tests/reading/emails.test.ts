import { describe, expect, it } from "vitest";
import { emailOfTarget, findEmails } from "../../src/reading/emails.ts";

describe("findEmails", () => {
  it.each([
    ["Écrire à Aide@Service.gouv.fr, ou à appui-usagers@caf.fr.", ["aide@service.gouv.fr", "appui-usagers@caf.fr"]],
    ["aide [arobase] service [point] fr", ["aide@service.fr"]],
    ["aide (at) service (dot) fr", ["aide@service.fr"]],
    ["Pour changer votre adresse, écrivez à aide@service.fr", ["aide@service.fr"]],
    ["aide (@) service (.) fr", ["aide@service.fr"]],
    ["aide AT service DOT fr", ["aide@service.fr"]],
    ["rendez-vous AT HOME", []],
    ["01 34 69 92 87mairie@lens.fr", ["mairie@lens.fr"]],
    ["mdph94@service.fr", ["mdph94@service.fr"]],
    ["accueil@mairie.example", ["accueil@mairie.example"]],
    ["contact@ ou @service.fr", []],
    ["aide@service.inconnu", []],
    ["image@2x.png", []],
    ["nom@exemple.fr, prenom.nom@email.com, votre.email@domaine.fr", []],
    ["Votre adresse e-mail : jeanne.martin@orange.fr", []],
    ["Un accusé de réception vous a été envoyé par ne-pas-repondre@service.fr à l'adresse jeanne.martin@orange.fr.", []],
    ["Votre dossier doit être envoyé à l'adresse aide@service.fr", ["aide@service.fr"]],
    ["noreply@service.fr, ne-pas-repondre@service.fr, no-reply-dsn@service.fr", []],
    ["depuis l'adresse contact@service.fr", []],
  ])("%s", (text, expected) => {
    expect(findEmails(text)).toEqual(expected);
  });
});

describe("emailOfTarget", () => {
  it.each([
    ["mailto:aide@service.fr", "aide@service.fr"],
    ["mailto: aide@service.fr", "aide@service.fr"],
    ["MAILTO://aide@service.fr", "aide@service.fr"],
    ["mailto:%20aide%40service.fr", "aide@service.fr"],
    ["mailto:a@service.fr;b@service.fr?cc=c@service.fr", "a@service.fr"],
    ["mailto:?subject=x&body=aide@service.fr", null],
    ["mailto:", null],
    ["mailto:%E0%A4%A", null],
    ["mailto:noreply@service.fr", null],
  ])("%s → %s", (href, expected) => {
    expect(emailOfTarget(href)).toBe(expected);
  });
});
