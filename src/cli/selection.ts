import type { Procedure } from "../domain/procedure.ts";
import { UserError } from "./failure.ts";

/** Keys that `--where` understands. */
export const whereKeys = ["ministry", "administration", "perimeter", "audience", "name", "id"] as const;
type WhereKey = (typeof whereKeys)[number];

/** What `--only` and `--where` ask for. */
export type Selection = { readonly only: readonly string[]; readonly where: readonly string[] };

/**
 * The procedures that were asked for, in the order of the list. `--where key=words` keeps those whose value contains the words,
 * whatever the case and the accents; several are all to be met.
 * @throws UserError for an unknown id or key, or when nothing is left: an empty sweep is never what was meant.
 */
export function select(procedures: readonly Procedure[], { only, where }: Selection): readonly Procedure[] {
  const known = new Set(procedures.map(({ id }) => id));
  const unknown = only.filter((id) => !known.has(id));
  if (unknown.length > 0) {
    throw new UserError({
      fr: `--only : aucune démarche n'a pour identifiant ${unknown.join(", ")} dans la liste.`,
      en: `--only: no procedure of the list has the id ${unknown.join(", ")}.`,
    });
  }
  const conditions = where.map(parseCondition);
  const kept = procedures.filter((procedure) => (only.length === 0 || only.includes(procedure.id)) && conditions.every((meets) => meets(procedure)));
  if (kept.length === 0)
    throw new UserError({ fr: "Aucune démarche ne correspond à --only et --where.", en: "No procedure matches --only and --where." });
  return kept;
}

function parseCondition(condition: string): (procedure: Procedure) => boolean {
  const [key = "", ...rest] = condition.split("=");
  const value = plain(rest.join("="));
  if (!isKey(key) || value === "") {
    throw new UserError({
      fr: `--where ${condition} : écrivez CLÉ=MOTS, où CLÉ est ${whereKeys.join(", ")}.`,
      en: `--where ${condition}: write KEY=WORDS, where KEY is ${whereKeys.join(", ")}.`,
    });
  }
  return (procedure) => plain([procedure[key]].flat().join(" ")).includes(value);
}

const isKey = (key: string): key is WhereKey => whereKeys.some((known) => known === key);

/** Lower case, without accents, one kind of apostrophe. */
const plain = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[’']/g, "'").toLowerCase().trim();
