import type { Procedure } from "../domain/procedure.ts";
import { suggestion } from "../input/suggestion.ts";
import { plain } from "../lib/plain.ts";
import { plain as printable } from "../sinks/terminal.ts";
import { UserError } from "./failure.ts";

/** Keys that `--where` understands. */
const whereKeys = ["ministry", "administration", "perimeter", "audience", "name", "id"] as const;
type WhereKey = (typeof whereKeys)[number];

/** What `--only` and `--where` ask for. */
export type Selection = { readonly only: readonly string[]; readonly where: readonly string[] };

/**
 * The procedures that were asked for, in the order of the list. `--where key=words` keeps those whose value contains the words,
 * whatever the case and the accents; several are all to be met.
 * @throws UserError for an unknown id or key, or when nothing is left: an empty sweep is never what was meant.
 */
export function select(procedures: readonly Procedure[], { only, where }: Selection): readonly Procedure[] {
  refuseUnknown(
    only,
    procedures.map(({ id }) => id),
  );
  const conditions = where.map(parseCondition);
  for (const condition of conditions) refuseUnmet(condition, procedures);
  const kept = procedures.filter(
    (procedure) => (only.length === 0 || only.includes(procedure.id)) && conditions.every(({ meets }) => meets(procedure)),
  );
  if (kept.length > 0) return kept;
  throw new UserError({
    fr: "Aucune démarche ne répond à la fois à tout ce que demandent --only et --where : retirez une condition.",
    en: "No procedure meets all that --only and --where ask for at once: take a condition out.",
  });
}

type Condition = { readonly typed: string; readonly key: WhereKey; readonly meets: (procedure: Procedure) => boolean };

function refuseUnknown(only: readonly string[], known: readonly string[]): void {
  const unknown = only.filter((id) => !known.includes(id));
  if (unknown.length === 0) return;
  const near = unknown.flatMap((id) => suggestion(id, known) ?? []);
  const asked = unknown.join(", ");
  throw new UserError({
    fr: `--only ${asked} : pas d'identifiant de ce nom dans la liste.${near.length > 0 ? ` Vouliez-vous dire ${near.join(", ")} ?` : ""}`,
    en: `--only ${asked}: no such id in the list.${near.length > 0 ? ` Did you mean ${near.join(", ")}?` : ""}`,
  });
}

function refuseUnmet({ typed, key, meets }: Condition, procedures: readonly Procedure[]): void {
  if (procedures.some(meets)) return;
  const values = [...new Set(procedures.flatMap((procedure) => procedure[key]))].filter((value) => value !== "");
  const shown = [...values.slice(0, shownValues), ...(values.length > shownValues ? ["…"] : [])].map((value) => `\n  ${printable(value)}`).join("");
  throw new UserError({
    fr: `--where ${typed} : aucune démarche de la liste. Valeurs de ${key} :${shown || " aucune"}`,
    en: `--where ${typed}: no procedure of the list. Values of ${key}:${shown || " none"}`,
  });
}

const shownValues = 8;

function parseCondition(typed: string): Condition {
  const [key = "", ...rest] = typed.split("=");
  const value = plain(rest.join("="));
  if (isKey(key) && value !== "") return { typed, key, meets: (procedure) => plain([procedure[key]].flat().join(" ")).includes(value) };
  const near = isKey(key) ? null : suggestion(key, whereKeys);
  throw new UserError({
    fr: `--where ${typed} : écrivez CLÉ=MOTS, où CLÉ est ${whereKeys.join(", ")}.${near ? ` Vouliez-vous dire ${near} ?` : ""}`,
    en: `--where ${typed}: write KEY=WORDS, where KEY is ${whereKeys.join(", ")}.${near ? ` Did you mean ${near}?` : ""}`,
  });
}

const isKey = (key: string): key is WhereKey => whereKeys.some((known) => known === key);
