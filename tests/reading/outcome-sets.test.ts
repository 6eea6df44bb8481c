import { describe, expect, it } from "vitest";
import { outcomeOf, setOf } from "./own-words.ts";

describe.each(["fourth", "fifth", "sixth"])("what pages say of themselves with 200: the %s set", (name) => {
  it.each(setOf(name))("$kind: « $title » / « $heading » / « $text »", ({ statuses, title, heading, text, forms }) => {
    expect(statuses).toContain(outcomeOf(title, heading, text, forms).status);
  });
});

describe("the reason told is what was seen", () => {
  it.each([
    ["Vous êtes dans la file d'attente.", "La page nous fait attendre notre tour ; le service peut fonctionner pour les usagers."],
    [
      "Cochez la case pour prouver que vous n'êtes pas un robot.",
      "Un contrôle anti-robot nous arrête ; le service peut fonctionner pour les usagers.",
    ],
    ["Trop de requêtes.", "La page dit avoir reçu trop de demandes ; le service peut fonctionner pour les usagers."],
    [
      "Votre navigateur n'est plus pris en charge.",
      "La page dit ne pas convenir à notre navigateur ou à ses réglages ; le service peut fonctionner pour les usagers.",
    ],
    [
      "Ce service n'est pas accessible depuis votre pays.",
      "La page refuse l'accès depuis l'endroit d'où part la visite ; le service peut fonctionner pour les usagers.",
    ],
    ["Accès refusé.", "La page nous refuse l'accès ; le service peut fonctionner pour les usagers."],
    [
      "Ce nom de domaine est à vendre.",
      "L'adresse mène à un hébergement sans site : page d'accueil du serveur, domaine à vendre ou compte suspendu.",
    ],
    ["Page introuvable.", "La page répond 200 mais dit ne pas exister."],
    ["Les inscriptions sont closes.", "La page dit que la démarche est fermée."],
    ["Les inscriptions ne sont pas encore ouvertes.", "La page dit que la démarche n'est pas encore ouverte."],
    ["Le service en ligne est fermé. Revenez pendant les heures d'ouverture.", "La page dit que la démarche est fermée à cette heure."],
    ["Le service est en maintenance.", "La page dit que le service est en maintenance ou momentanément indisponible."],
    ["Toutes nos excuses.", "La page présente ses excuses ou demande de revenir plus tard, sans rien offrir d'autre."],
    ["Votre session a expiré.", "La page dit à qui arrive que sa session a expiré."],
    ["Une erreur est survenue.", "La page répond 200 mais affiche une erreur."],
  ])("%s", (text, reason) => {
    expect(outcomeOf("Mon service", "", text).why.fr).toBe(reason);
  });

  it("in both languages", () => {
    expect(outcomeOf("Mon service", "", "Toutes nos excuses.").why.en).toBe(
      "The page says sorry or asks to come back later, and offers nothing else.",
    );
  });
});

describe("clues weigh only where there is nothing else to do", () => {
  const text = "Nos serveurs sont éteints. Les services en ligne ne répondent plus.";

  it("on a page with nothing but its message", () => {
    expect(outcomeOf("Mon service", "", text).status).toBe("maintenance");
  });

  it.each([
    ["a way in", `${text} Commencer`, { forms: [] }],
    ["questions and answers", `Que dit l'écran ? ${text} Et après ? Recommencez.`, { forms: [] }],
    ["a citation", "Le message « Les services en ligne ne répondent plus, nos serveurs sont éteints » vient d'un autre site.", { forms: [] }],
    ["a supposition", "Si nos serveurs sont éteints, les services en ligne ne répondent plus.", { forms: [] }],
  ])("not beside %s", (_, words, forms) => {
    expect(outcomeOf("Mon service", "", words, forms).status).toBe("ok");
  });
});
