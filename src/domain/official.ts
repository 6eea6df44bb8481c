/**
 * The columns of the official edition ("Vos démarches essentielles", DINUM), with their exact names and in their order:
 * the importer reads them, `procedures.csv` begins with them.
 */
export const officialColumns = [
  "Nom Démarche",
  "ID Démarche",
  "Périmètre ministériel (AC/SG)",
  "Ministère politique",
  "Réf Administration",
  "Statut En ligne",
  "Categories Usagers",
  "Volumétrie Totale",
  "Volumétrie En Ligne",
  "% Recours au Numérique",
  "Note Satisfaction",
  "Prise en compte Handicap",
  "Taux Audit RGAA",
  "Date Publication Déclaration",
  "Note Clarté Langage",
  "Niveau Autonomie",
  "Aide Joignable",
  "Aide Efficace",
  "FranceConnect",
  "Score DLNUF",
  "Taux Dispo",
  "Tps Moy Chargement",
  "URL Démarche",
] as const;

/** One of the 23 official column names. */
export type OfficialColumn = (typeof officialColumns)[number];

/** The official way to print a list of audiences: `Particulier; Entreprise; Association; Autres`. */
export const audienceLabel = (audience: readonly string[]): string =>
  audience.map((one) => one.charAt(0).toLocaleUpperCase("fr") + one.slice(1)).join("; ");
