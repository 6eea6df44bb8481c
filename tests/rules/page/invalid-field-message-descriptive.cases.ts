import type { RuleCases } from "../../support/rule-cases.ts";

const field = (message: string, mark = "", label = "Âge (années)"): string =>
  `<label for="a">${label}</label><input ${mark} id="a" aria-describedby="e" aria-invalid="true" value="0"><span id="e">${message}</span>`;

export default {
  failed: {
    "the value is invalid": field("Valeur invalide.", "bad"),
    "an error": field("Erreur", "bad"),
    "this field": field("Erreur : ce champ est invalide", "bad"),
    "in English": field("Invalid value.", "bad"),
    "not marked as wrong": '<label for="a">Âge</label><input bad id="a" aria-describedby="e"><span id="e">Saisie incorrecte</span>',
  },
  cantTell: { "a label that gives a hint": field("Valeur invalide", "bad", "Âge, par exemple 34") },
  passed: {
    "what is expected": field("Saisissez un nombre d'au moins 1."),
    "what is wrong": field("L'âge ne peut pas être 0."),
    "what is missing": field("Champ obligatoire"),
    "the format": field("Format invalide : JJ/MM/AAAA"),
  },
  inapplicable: {
    "a hint": '<label for="a">Âge</label><input id="a" aria-describedby="e"><span id="e">Valeur en années</span>',
    "a word of the field": '<label for="a">Âge</label><input id="a" aria-describedby="e"><span id="e">Valeur</span>',
    "no message": '<label>Âge <input aria-invalid="true"></label>',
  },
} satisfies RuleCases;
