import { describe, expect, it } from "vitest";
import { readComarquage } from "../../../src/input/import/comarquage.ts";
import { listed } from "./support.ts";

const page = `<?xml version="1.0" encoding="UTF-8"?>
<Publication xmlns:dc="http://purl.org/dc/elements/1.1/" ID="F1" type="Fiche d'information">
  <dc:title>Inscription</dc:title><Audience>Particuliers</Audience>
  <ServiceEnLigne ID="R1" URL="https://a.fr/?x=1&amp;y=2#/d" type="Téléservice">
    <Titre>Téléservice : S'inscrire en ligne</Titre><Source ID="S1">Ministère chargé de l'intérieur</Source>
  </ServiceEnLigne>
  <ServiceEnLigne ID="R2" type="Formulaire"><Titre>Formulaire papier</Titre><LienWeb URL="https://a.fr/f.pdf"/></ServiceEnLigne>
  <ServiceEnLigne ID="R3" type="Simulateur"><Titre>Simulateur : Droits</Titre></ServiceEnLigne>
  <ServiceEnLigne ID="R4" type="Téléservice"><Titre>Suivre</Titre><LienWeb URL="https://a.fr/suivi"><Source>Ville</Source></LienWeb></ServiceEnLigne>
  <OuSAdresser type="Local personnalisé"><Titre>Mairie</Titre><PivotLocal>mairie</PivotLocal></OuSAdresser>
</Publication>`;

describe("readComarquage", () => {
  it("takes the online services of a page, and tells what it leaves aside", () => {
    expect(listed(readComarquage(page, "f"))).toEqual({
      procedures: [
        "R1 | S'inscrire en ligne | https://a.fr/?x=1&y=2#/d | Ministère chargé de l'intérieur | particulier",
        "R4 | Suivre | https://a.fr/suivi | Ville | particulier",
      ],
      remarks: [],
      rejected: [
        'f:7:1 R2: "Formulaire papier" (Formulaire) n\'est pas une démarche en ligne : laissé de côté ("https://a.fr/f.pdf") ; ajoutez-le à la main s\'il en est une',
        'f:8:1 R3: "Simulateur : Droits" n\'a pas d\'adresse : laissé de côté ; écrivez URL="https://…"',
        "f:10:1 OuSAdresser: \"Mairie\" (Local personnalisé) n'est pas une démarche en ligne : laissé de côté ; ajoutez-le à la main s'il en est une",
      ],
    });
  });

  it("reads a resource by itself, its address as an attribute or as an element", () => {
    const resource = (link: string): string =>
      `<ServiceComplementaire xmlns:dc="d" ID="R9"><dc:title>Permis</dc:title><dc:type>Téléservice</dc:type><LienWeb${link}</LienWeb></ServiceComplementaire>`;
    const expected = ["R9 | Permis | https://a.fr/p |  | "];
    expect(listed(readComarquage(resource(' URL="https://a.fr/p">'), "f")).procedures).toEqual(expected);
    expect(listed(readComarquage(resource("><URL>https://a.fr/p</URL>"), "f")).procedures).toEqual(expected);
  });

  it.each([
    ["<Publication>\n<Texte>", "f:2:1 la balise <Texte> ouverte ici n'est jamais fermée ; téléchargez le fichier de nouveau"],
    [
      "<Publication/>",
      "f:1:1 ce fichier ne contient aucun service en ligne ; donnez une fiche (Publication) ou une ressource (ServiceComplementaire) du co-marquage de service-public.fr",
    ],
  ])("refuses %j", (text, problem) => {
    expect(listed(readComarquage(text, "f"))).toEqual({ problems: [problem] });
  });
});
