import { describe, expect, it } from "vitest";
import { erringFields, errorsOf, isTied, isTold, silentErrors, suggests } from "../../src/reading/form-trials.ts";
import { formTrialOf, triedField, wrongTrialOf } from "../support/actions.ts";

const message = (text: string, live = false) => ({ selector: "p", html: "<p>", text, live });
const bare = triedField({ invalid: false, tied: "Adresse e-mail", message: "" });

describe("errors that a form shows", () => {
  it("are new words about an error, shown by the page itself", () => {
    const form = formTrialOf([bare], { messages: [message("Ce champ est obligatoire"), message("Menu"), message("Please enter a date")] });
    expect(errorsOf(form).map(({ text }) => text)).toEqual(["Ce champ est obligatoire", "Please enter a date"]);
    expect(errorsOf({ ...form, sent: true })).toEqual([]);
  });

  it("concern required fields that are empty, or those with a wrong entry", () => {
    const filled = triedField({ missing: false });
    expect(erringFields([formTrialOf([bare, filled])], "empty").map(([, field]) => field)).toEqual([bare]);
    expect(erringFields([wrongTrialOf()], "empty")).toEqual([]);
    expect(erringFields([wrongTrialOf()], "wrong").map(([, { wrong }]) => wrong)).toEqual(["email"]);
    expect(erringFields([formTrialOf([bare], { messages: [] })], "empty")).toEqual([]);
  });

  it.each([
    ["nothing", bare, [message("Le formulaire contient une erreur")], false],
    ["its name in a message", bare, [message("Veuillez saisir votre adresse e-mail")], true],
    ["its name, a star left out", { ...bare, label: "Adresse e-mail * (obligatoire)" }, [message("Adresse e-mail manquante, format attendu")], true],
    ["aria-invalid", { ...bare, invalid: true }, [message("Erreur")], true],
    ["a message tied to it", { ...bare, message: "Saisie obligatoire" }, [message("Saisie obligatoire")], true],
  ])("tell the field by %s: %4$s", (_how, field, messages, expected) => {
    expect(isTold(field, formTrialOf([field], { messages }))).toBe(expected);
  });

  it("are tied to the field, be it by words that were there before", () => {
    expect([bare, triedField(), triedField({ message: "", tied: "Adresse e-mail invalide" })].map(isTied)).toEqual([false, true, true]);
  });

  it("are silent where nothing announces them and the focus stays", () => {
    const form = formTrialOf([bare], { messages: [message("Erreur de saisie"), message("Erreur", true)] });
    expect([form, { ...form, focus: "field" as const }].map((one) => silentErrors(one).map(({ text }) => text))).toEqual([["Erreur de saisie"], []]);
  });
});

it.each([
  ["Adresse invalide", false],
  ["Numéro incorrect", false],
  ["Saisissez 10 chiffres", true],
  ["Exemple : nom@domaine.fr", true],
  ["La date doit être au format JJ/MM/AAAA", true],
])("tells whether %j suggests what to write: %s", (text, expected) => {
  expect(suggests(text)).toBe(expected);
});
