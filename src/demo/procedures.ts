import type { Procedure } from "../domain/procedure.ts";

/** The town's list, as procedures.yaml would give it; `origin` is where the town is served. */
export function demoProcedures(origin: string): readonly Procedure[] {
  const at = (path: string): string => `${origin}${path}`;
  return [
    procedure("9001", "Copie d’acte de naissance", town, at("/mairie/etat-civil/acte-de-naissance"), {
      volume: 4200,
      volumeOnline: 3150,
      franceConnect: "expected",
      declared: { online: "Oui", dlnuf: 0 },
      imported: {
        source: "édition de démonstration",
        satisfaction: 8.9,
        simplicity: 8.4,
        help_used: 0.86,
        help_reachable: 0.91,
        help_efficient: 8.2,
        usage: 0.75,
        uptime: 0.9998,
      },
    }),
    procedure("9002", "Inscription à la cantine scolaire", town, at("/mairie/famille/restauration-scolaire"), {
      volume: 980,
      volumeOnline: 940,
      declared: { online: "Oui" },
      imported: { source: "édition de démonstration", satisfaction: 6.1, simplicity: "Nombre d'avis insuffisant", usage: 0.96, uptime: 0.991 },
    }),
    procedure("9003", "Carte de stationnement résident", town, at("/mairie/stationnement/carte-resident"), {
      volume: 2600,
      declared: { online: "Oui" },
    }),
    procedure("9004", "Déclaration préalable de travaux", town, at("/mairie/urbanisme/declaration-prealable"), {
      volume: 310,
      volumeOnline: 270,
      declared: { online: "Oui", handicap: "Partielle", rgaa_rate: 0.86, auth: "FranceConnect" },
    }),
    procedure("9005", "Rendez-vous pour un titre d’identité", prefecture, at("/prefecture/rendez-vous-titres"), {
      volume: 18500,
      volumeOnline: 17900,
      declared: { online: "Oui" },
      imported: {
        source: "édition de démonstration",
        satisfaction: 4.7,
        simplicity: 7.2,
        help_reachable: 0.42,
        help_efficient: 4.9,
        usage: 0.97,
        uptime: 0.963,
      },
    }),
    procedure("9006", "Chèque-randonnée", leisure, at("/temps-libre/cheque-randonnee"), { volume: 12400, declared: { online: "Oui" } }),
    procedure("9007", "Compte personnel de loisirs", leisure, at("/temps-libre/compte-loisirs"), {
      volume: 56000,
      volumeOnline: 56000,
      franceConnect: "expected",
      jdmaId: "4127",
      declared: { online: "Oui" },
      imported: {
        source: "édition de démonstration",
        satisfaction: 7.8,
        simplicity: 8.1,
        help_used: 0.63,
        help_reachable: 0.71,
        help_efficient: 7.4,
        usage: 1,
        uptime: 1,
      },
    }),
    procedure("9008", "Déclaration de débit de boissons", prefecture, at("/prefecture/debits-de-boissons"), {
      audience: ["entreprise"],
      volume: 140,
      declared: { online: "Partiel" },
    }),
    procedure("9009", "Aide à la plantation d’arbres fruitiers", orchards, at("/vergers/plantation"), {
      audience: ["particulier", "association"],
      volume: 7300,
      declared: { online: "Oui" },
    }),
    procedure("9010", "Signalement sur la voie publique", town, at("/mairie/voirie/signalement"), { volume: 1900, declared: { online: "Oui" } }),
    procedure("9011", "Aide au transport scolaire", county, at("/departement/transport-scolaire"), { volume: 8800, declared: { online: "Oui" } }),
    procedure("9012", "Coup de pouce chauffage", county, at("/departement/coup-de-pouce-chauffage"), { volume: 5100, declared: { online: "Oui" } }),
    procedure("9013", "Autorisation d’amarrage", rivers, at("/rivieres/amarrage"), { volume: 620, declared: { online: "Oui" } }),
    procedure("9014", "Vignette des ponts", rivers, at("/rivieres/vignette-des-ponts"), { volume: 31000, declared: { online: "Oui" } }),
    procedure("9015", "Bourse aux greffons", orchards, at("/vergers/bourse-aux-greffons"), { volume: 1312, declared: { online: "Oui" } }),
    procedure("9016", "Déclaration de ruches", orchards, at("/vergers/declaration-de-ruches"), {
      audience: ["particulier", "entreprise"],
      volume: 2750,
      declared: { online: "Oui" },
    }),
    procedure("9017", "Carte Orbelle Mobilité", county, at("/departement/carte-mobilite"), {
      volume: 3900,
      declared: { online: "Oui", dlnuf: 0 },
      imported: { source: "édition de démonstration", satisfaction: 7.1, simplicity: 6.8, usage: 0.58, uptime: 0.9871 },
    }),
    procedure("9018", "Location de salle municipale", town, at("/mairie/salles"), {
      audience: ["particulier", "association"],
      volume: 450,
      declared: { online: "En cours de déploiement local" },
    }),
    procedure("9019", "Déclaration de dégât des eaux de rivière", rivers, at("/rivieres/degats-des-eaux"), {
      volume: 75,
      declared: { online: "Oui" },
    }),
    procedure("9020", "Carte des bibliothèques", leisure, at("/temps-libre/carte-des-bibliotheques"), { volume: 22000, declared: { online: "Oui" } }),
    procedure("9021", "Déclaration d’association", prefecture, at("/prefecture/associations"), {
      audience: ["association"],
      volume: 860,
      declared: { online: "Oui" },
    }),
    procedure("9022", "Attestation d’accueil", town, null, { volume: 230, volumeOnline: 0, declared: { online: "Non" } }),
    procedure("9023", "Composteur du particulier", orchards, at("/vergers/composteur"), {
      volume: 9400,
      jdmaId: "5230",
      declared: { online: "Oui" },
    }),
    procedure("9024", "Bourse départementale", county, at("/departement/bourses"), { volume: 4600, declared: { online: "Oui" } }),
    procedure("9025", "Billet annuel de congé", leisure, at("/temps-libre/billet-annuel"), { volume: 15200, declared: { online: "Oui" } }),
    procedure("9026", "Composteur collectif d’immeuble", orchards, at("/vergers/composteur"), {
      audience: ["particulier", "entreprise", "association"],
      volume: 800,
      jdmaId: "5230",
      declarationUrl: at("/vergers/composteur/accessibilite-immeuble"),
      declared: { online: "Oui" },
    }),
  ];
}

type Administration = Pick<Procedure, "administration" | "ministry" | "perimeter">;

const local = { ministry: "Collectivités territoriales", perimeter: "Collectivités territoriales" } as const;
const town: Administration = { administration: "Clairvigne-sur-Orbelle", ...local };
const county: Administration = { administration: "Département de l’Orbelle", ...local };
const prefecture: Administration = {
  administration: "Préfecture de l’Orbelle",
  ministry: "Ministère des Territoires et des Horizons",
  perimeter: "Territoires",
};
const orchards: Administration = {
  administration: "Agence nationale des vergers",
  ministry: "Ministère des Vergers et des Jardins",
  perimeter: "Nature",
};
const rivers: Administration = {
  administration: "Office des rivières et des ponts",
  ministry: "Ministère des Rivières et des Ponts",
  perimeter: "Nature",
};
const leisure: Administration = { administration: "Caisse du temps libre", ministry: "Ministère du Temps libre", perimeter: "Temps libre" };

/** A procedure for private persons with a known volume, unless `rest` says otherwise. */
const procedure = (id: string, name: string, by: Administration, url: string | null, rest: Partial<Procedure>): Procedure => ({
  id,
  name,
  ...by,
  url,
  audience: ["particulier"],
  volume: null,
  volumeOnline: null,
  pages: [],
  maxPages: 6,
  declared: {},
  ...rest,
});
