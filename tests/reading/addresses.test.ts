import { describe, expect, it } from "vitest";
import { readAddress } from "../../src/reading/addresses.ts";
import { contactOf } from "../support/candidates.ts";

const read = (quote: string, context = "") =>
  readAddress(contactOf({ kind: "address-text", quote, context })).map((one) => `${one.kind}: ${one.value}`);

describe("readAddress", () => {
  it.each([
    ["Ministère, 20 avenue de Ségur 75007 Paris", "", "postal: 20 avenue de Ségur 75007 Paris"],
    ["39-43 Quai André Citroën 75015 PARIS", "", "postal: 39-43 Quai André Citroën 75015 PARIS"],
    ["Défenseur des droits Libre réponse 71120 75342 Paris CEDEX 07", "", "postal: Libre réponse 71120 75342 Paris CEDEX 07"],
    ["Grande Arche de la Défense, 92055 La Défense CEDEX", "", "postal: Grande Arche de la Défense, 92055 La Défense CEDEX"],
    ["12 bis rue du Port 97400 Saint-Denis", "Accueil du public sur rendez-vous", "counter: 12 bis rue du Port 97400 Saint-Denis"],
    ["1 place du Marché, 35000 Rennes", "Ouvert du lundi au vendredi de 9h à 12h", "counter: 1 place du Marché, 35000 Rennes"],
    ["1 place du Marché, 35000 Rennes", "Téléphone : 02 99 00 00 00 du lundi au vendredi de 9h à 12h", "postal: 1 place du Marché, 35000 Rennes"],
    [
      "12 place de la Liberté 87000 Limoges",
      "Adresse ¦ 12 place de la Liberté 87000 Limoges ¦ Téléphone ¦ 05 55 45 52 00 ¦ Horaires ¦ Du lundi au vendredi : 8 h 30 – 17 h",
      "counter: 12 place de la Liberté 87000 Limoges",
    ],
    [
      "12 place de la Liberté 87000 Limoges",
      "Tél. 05 55 45 52 00 ¦ Du lundi au vendredi : 8 h 30 – 17 h",
      "postal: 12 place de la Liberté 87000 Limoges",
    ],
    [
      "Hôtel de ville – 2 place Jean-Jaurès, 31650 Saint-Orens Du lundi au vendredi de 8h30 à 12h Tél. : 05.61.39.20.11",
      "",
      "counter: 2 place Jean-Jaurès, 31650 Saint-Orens",
    ],
    ["1 rue du Port, 35000 Rennes Tél. : 02 99 00 00 00, du lundi au vendredi de 9h à 12h", "", "postal: 1 rue du Port, 35000 Rennes"],
    ["1 rue du Port, 35000 Rennes", "Le service est joignable par téléphone de 9h à 12h, tél. 02 99 00 00 00", "postal: 1 rue du Port, 35000 Rennes"],
    ["Deux conseillères vous accueillent à la mairie, 4 place du Marché.", "", "counter: 4 place du Marché"],
    ["Mairie annexe : 13, place de l’Abbé-Gril", "Carte de stationnement ¦ Ouvertes de 8 h 30 à 12 h", "counter: 13, place de l’Abbé-Gril"],
    ["1 place de la Préfecture", "Préfecture ¦ Adresse ¦ Horaires ¦ 9h-12h", "counter: 1 place de la Préfecture"],
    ["10 rue du Port, 17016 La Rochelle", "Pas d’accueil du public", "postal: 10 rue du Port, 17016 La Rochelle"],
    ["10 rue du Port, 17016 La Rochelle", "Le service ne reçoit pas de public", "postal: 10 rue du Port, 17016 La Rochelle"],
    ["12 place de la Liberté 87000 Limoges", "Aucun accueil physique n’est assuré", "postal: 12 place de la Liberté 87000 Limoges"],
  ])("%s (%s) → %s", (quote, context, expected) => {
    expect(read(quote, context)).toEqual([expected]);
  });

  it.each([
    "75012 Paris",
    "Habiter 12 rue du Port",
    "Circulation interdite 15 rue Pasteur, du lundi au vendredi de 8h à 17h",
    "Salle Coubertin, 12 rue des Lilas : 150 personnes, de 8h à 23h",
    "Bureau de vote 1 : Mairie annexe, 3 place Carnot, de 8h à 19h",
    "Il reste 1 place disponible, sur rendez-vous",
    "Nos 12 cours de danse, ouverts au public",
    "Travaux au 12 rue du Port, par téléphone de 9h à 12h",
    "En 2024, 12000 Habitants",
    "Cerfa 15692 Rev",
  ])("no address in %s", (quote) => {
    expect(read(quote)).toEqual([]);
  });
});
