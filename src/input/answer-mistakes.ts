import { type IndicatorId, limitsOf } from "../domain/indicator.ts";
import { isDay } from "../lib/dates.ts";
import { nearWord, wordsOf } from "./answer-value.ts";
import { type Problem, quote, write } from "./problem.ts";
import { suggestion } from "./suggestion.ts";
import type { Cell } from "./table.ts";

/** What is wrong with a cell of an answer, and what to write. */
export type Note = Pick<Problem, "message" | "fix"> & { readonly column: "procedure" | "indicator" | "confirmed" | "by" | "on" };

/** Ids are those of the edition; any is right when they are not known. */
export function wrongId(id: string, ids: readonly string[] | undefined): readonly Note[] {
  if (id !== "" && (ids === undefined || ids.includes(id))) return [];
  const near = suggestion(id, ids ?? []);
  return [
    {
      column: "procedure",
      message: { fr: `${quote(id)} n'est pas une démarche de l'édition`, en: `${quote(id)} is no procedure of the edition` },
      fix: near ? write(near) : { fr: "écrivez son identifiant, comme dans la liste", en: "write its id, as in the list" },
    },
  ];
}

/** The cell names no indicator. */
export const noIndicator = (cell: Cell): Note => ({
  column: "indicator",
  message: { fr: `${quote(String(cell ?? ""))} n'est pas un indicateur`, en: `${quote(String(cell ?? ""))} is no indicator` },
  fix: { fr: "gardez le nom que worklist.csv lui donne", en: "keep the name that worklist.csv gives it" },
});

/** `value` is what was understood of the cell; null: nothing. */
export function wrongValue(id: IndicatorId, value: number | string | null, cell: Cell): readonly Note[] {
  if (value !== null) return [];
  const limits = limitsOf(id);
  const words = wordsOf(id).join(", ");
  const choices = {
    fr: `écrivez l'un de ces mots : ${words}${limits ? ` ; ou un nombre (${limits})` : ""}`,
    en: `write one of these words: ${words}${limits ? `; or a number (${limits})` : ""}`,
  };
  const near = nearWord(id, cell);
  const shown = quote(String(cell ?? ""));
  const message = { fr: `${shown} n'est pas une valeur de cet indicateur`, en: `${shown} is no value of this indicator` };
  return [{ column: "confirmed", message, fix: near ? write(near) : choices }];
}

/** A service or a role answers: its word outlives the person, and no personal data is kept. */
export function wrongAuthor(by: string): readonly Note[] {
  if (by !== "" && by.length <= LONGEST_AUTHOR && !/@|\d(?:[ .]?\d){8}/.test(by)) return [];
  const message =
    by === ""
      ? { fr: "on ne sait pas qui confirme", en: "nobody is said to confirm" }
      : {
          fr: "qui confirme est à nommer par son service, sans adresse ni numéro",
          en: "who confirms is to be named by the service, without address or number",
        };
  return [
    {
      column: "by",
      message,
      fix: { fr: 'ajoutez --by "Service qualité", ou remplissez la colonne by', en: 'add --by "Quality service", or fill in the column by' },
    },
  ];
}

const LONGEST_AUTHOR = 80;

/** Nobody confirms in the future, nor on a day that the calendar does not have. */
export function wrongDate(on: string, today: string): readonly Note[] {
  if (isDay(on) && on <= today) return [];
  const message = isDay(on)
    ? { fr: `${on} est dans le futur`, en: `${on} is in the future` }
    : { fr: `${quote(on)} n'est pas une date`, en: `${quote(on)} is not a date` };
  return [{ column: "on", message, fix: write(today) }];
}
