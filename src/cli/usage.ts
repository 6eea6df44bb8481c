import type { Lang } from "../domain/text.ts";

/** Commander speaks English; these are its words in French. */
const titles: Readonly<Record<string, string>> = {
  "Usage:": "Utilisation :",
  "Arguments:": "Arguments :",
  "Options:": "Options :",
  "Global Options:": "Options générales :",
  "Commands:": "Commandes :",
};

const messages: readonly (readonly [RegExp, string])[] = [
  [/^error: unknown option '(.+?)'/, "erreur : l'option « $1 » n'existe pas"],
  [/^error: unknown command '(.+?)'/, "erreur : la commande « $1 » n'existe pas"],
  [/^error: missing required argument '(.+?)'/, "erreur : il manque l'argument « $1 »"],
  [/^error: required option '(.+?)' not specified/, "erreur : il manque l'option « $1 »"],
  [/^error: option '(.+?)' argument missing/, "erreur : l'option « $1 » attend une valeur"],
  [/^error: option '(.+?)' argument '(.*?)' is invalid\./, "erreur : « $2 » ne convient pas à l'option « $1 »."],
  [/^error: command-argument value '(.*?)' is invalid for argument '(.+?)'\./, "erreur : « $1 » ne convient pas à l'argument « $2 »."],
  [
    /^error: too many arguments for '(.+?)'\. Expected (\d+) arguments? but got (\d+): (.*)\.$/m,
    "erreur : trop d'arguments pour « $1 » ($3 au lieu de $2) : $4",
  ],
  [/^error: too many arguments\. Expected (\d+) arguments? but got (\d+): (.*)\.$/m, "erreur : trop d'arguments ($2 au lieu de $1) : $3"],
  [
    /^error: option '(.+?)' value '(.*?)' from env '(.+?)' is invalid\./,
    "erreur : « $2 », valeur de la variable $3, ne convient pas à l'option « $1 ».",
  ],
  [/Allowed choices are (.+)\./, "Valeurs possibles : $1."],
  [/\(Did you mean (one of )?(.+)\?\)/, "(vouliez-vous dire $2 ?)"],
];

/** A heading of the help in the user's language. */
export const usageTitle = (title: string, lang: Lang): string => (lang === "fr" ? (titles[title] ?? title) : title);

/** A usage error in the user's language. */
export const usageMessage = (message: string, lang: Lang): string =>
  lang === "fr" ? messages.reduce((text, [pattern, french]) => text.replace(pattern, french), message) : message;
