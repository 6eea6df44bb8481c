import { describe, expect, it } from "vitest";
import { contactScope, type ScopeClues } from "../../src/reading/contact-scope.ts";

const scope = (clues: Partial<ScopeClues>) =>
  contactScope({ kind: "phone", value: "+33140812122", quote: "", heading: "", href: null, legal: false, ...clues });

describe("contactScope", () => {
  it.each<readonly [Partial<ScopeClues>, string]>([
    [{ quote: "Nous appeler : 01 40 81 21 22" }, "service"],
    [{ value: "3939" }, "generic"],
    [{ value: "+33170772372" }, "generic"],
    [{ value: "+33969390000" }, "recourse"],
    [{ value: "3928" }, "recourse"],
    [{ value: "15" }, "emergency"],
    [{ value: "3919" }, "third_party"],
    [{ quote: "Tribunal administratif : 01 40 81 21 22" }, "recourse"],
    [{ heading: "Tribunal administratif de Rennes", quote: "01 40 81 21 22" }, "recourse"],
    [{ heading: "Tribunal judiciaire de Vannes", quote: "Accueil du tribunal : 01 40 81 21 22" }, "service"],
    [{ heading: "Voies de recours", quote: "01 40 81 21 22" }, "recourse"],
    [{ quote: "Votre espace France services vous aide : 01 40 81 21 22" }, "generic"],
    [{ kind: "form", value: "https://formulaire.defenseurdesdroits.fr/", href: "https://formulaire.defenseurdesdroits.fr/" }, "recourse"],
    [{ kind: "form", value: "https://www.cnil.fr/fr/plaintes" }, "recourse"],
    [{ kind: "form", value: "https://lannuaire.service-public.fr/x" }, "third_party"],
    [{ kind: "form", value: "https://www.facebook.com/x" }, "third_party"],
    [{ kind: "email", value: "dpo@service.fr" }, "third_party"],
    [{ kind: "email", value: "delegue.protection@service.fr" }, "third_party"],
    [{ kind: "email", value: "service-dpo@service.fr" }, "third_party"],
    [{ kind: "email", value: "rhone@service.fr" }, "service"],
    [{ kind: "email", value: "rh@service.fr" }, "third_party"],
    [{ quote: "Hébergeur : OVH, 01 40 81 21 22" }, "third_party"],
    [{ heading: "Presse", quote: "01 40 81 21 22" }, "third_party"],
    [{ heading: "Presse et médias", quote: "01 40 81 21 22" }, "third_party"],
    [{ quote: "Hébergement : Alwaysdata, 01 40 81 21 22" }, "third_party"],
    [{ quote: "Hébergement : 01 40 81 21 22" }, "service"],
    [{ heading: "Greffe du tribunal de commerce", quote: "01 40 81 21 22" }, "service"],
    [{ heading: "Conception", quote: "Agence Exemple, 01 40 81 21 22" }, "third_party"],
    [{ heading: "Conception et réalisation", quote: "Agence Exemple, 01 40 81 21 22" }, "third_party"],
    [{ heading: "Réalisation de travaux", quote: "01 40 81 21 22" }, "service"],
    [{ quote: "Centre antipoison de Bordeaux : 05 56 96 40 80" }, "emergency"],
    [{ quote: "Pharmacie de garde : 3237" }, "emergency"],
    [{ quote: "Pour toute question sur le référentiel (RGAA) : 01 71 21 01 70" }, "third_party"],
    [{ quote: "Pour toute question sur l’accessibilité (RGAA) du site : 01 40 81 21 22" }, "service"],
    [{ kind: "email", value: "rgaa@numerique.gouv.fr" }, "third_party"],
    [{ kind: "email", value: "support.partenaires@franceconnect.gouv.fr" }, "third_party"],
    [{ kind: "form", value: "https://proconnect.gouv.fr/contact" }, "third_party"],
    [{ heading: "Hébergement", quote: "Société Exemple SAS, 01 40 81 21 22" }, "third_party"],
    [{ heading: "Hébergement d’urgence", quote: "Le service répond au 01 40 81 21 22" }, "service"],
    [{ heading: "Directeur de la publication", quote: "01 40 81 21 22" }, "third_party"],
    [{ heading: "Éditeur du site", quote: "01 40 81 21 22" }, "third_party"],
    [{ quote: "Si votre mairie n’est pas équipée, appelez le 01 40 81 21 22" }, "service"],
    [{ quote: "Notre partenaire répond au 01 40 81 21 22" }, "third_party"],
    [{ kind: "counter", value: "1 place de la Mairie", quote: "Au guichet de votre mairie" }, "third_party"],
    [{ kind: "counter", value: "x", quote: "Dans l’agence la plus proche" }, "third_party"],
    [{ legal: true, quote: "01 40 81 21 22" }, "third_party"],
    [{ legal: true, heading: "Nous contacter", quote: "01 40 81 21 22" }, "service"],
  ])("%j → %s", (clues, expected) => {
    expect(scope(clues)).toBe(expected);
  });
});
