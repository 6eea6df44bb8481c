import type { Matrix, Trait, TraitValue } from "../domain/calibration.ts";
import { indicators } from "../domain/indicator.ts";
import { visitStatuses } from "../domain/visit.ts";

/** Two values that were compared, with the judgement of their likeness. */
export type Compared = { readonly truth: TraitValue; readonly read: TraitValue; readonly same: boolean };

/** The confusion matrix of a trait: values in their official order; rates and dates only as right, other or absent. */
export function matrixOf(trait: Trait, compared: readonly Compared[]): Matrix {
  const couples = compared.map((one) => (isMeasure(trait) ? measureKeys(one) : keysOf(one)));
  const [rows, columns] = isMeasure(trait)
    ? [
        ["given", "none"],
        ["same", "other", "none"],
      ]
    : square(trait, couples);
  return {
    rows,
    columns,
    counts: rows.map((row) => columns.map((column) => couples.filter(([truth, read]) => truth === row && read === column).length)),
  };
}

/** A value as a key; a value read that is as good as the truth's takes its key. */
export const keysOf = ({ truth, read, same }: Compared): readonly [truth: string, read: string] => [keyOf(truth), keyOf(same ? truth : read)];

const keyOf = (value: TraitValue): string => (value === null ? "none" : String(value));

const isMeasure = (trait: Trait): boolean => trait === "rate" || trait === "date";

function measureKeys({ truth, read, same }: Compared): readonly [truth: string, read: string] {
  const given = read === null ? "none" : same ? "same" : "other";
  return [truth === null ? "none" : "given", given];
}

/** The same categories on both sides: those that occur. */
function square(trait: Trait, couples: readonly (readonly [string, string])[]): readonly [readonly string[], readonly string[]] {
  const found = new Set(couples.flat());
  const known = categories[trait].filter((key) => found.has(key));
  const keys = [...known, ...[...found].filter((key) => !known.includes(key)).sort()];
  return [keys, keys];
}

const yesNo = ["Oui", "Non"];
const categories: Readonly<Record<Trait, readonly string[]>> = {
  status: visitStatuses,
  online: Object.keys(indicators.online.levels),
  handicap: Object.keys(indicators.handicap.levels),
  mention: ["totale", "partielle", "non", "unknown", "none"],
  page: yesNo,
  rate: [],
  date: [],
  auth: [...Object.keys(indicators.auth.levels), "Non applicable"],
  proconnect: yesNo,
  contact: Object.keys(indicators.contact.levels),
  nonDigital: yesNo,
  jdma: yesNo,
};
