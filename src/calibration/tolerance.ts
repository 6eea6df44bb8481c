import type { Trait, TraitValue, TruthValue } from "../domain/calibration.ts";

/** Points of percentage by which two rates may differ. */
const RATE_POINTS = 0.5;
/** Days by which two dates may differ. */
const DATE_DAYS = 3;
const DAY_MS = 86_400_000;

/** True when Vigie's value is the truth's: equal, within the tolerance of rates and dates, or one that this truth cannot tell apart. */
export function isSame(trait: Trait, truth: TraitValue, read: TraitValue, alike: TruthValue["alike"] = []): boolean {
  if (truth === read || alike.some((level) => level === read)) return true;
  if (trait === "rate") return typeof truth === "number" && typeof read === "number" && isWithin(truth - read, RATE_POINTS);
  if (trait === "date") return isWithin((timeOf(truth) - timeOf(read)) / DAY_MS, DATE_DAYS);
  return false;
}

/** Binary fractions: 76.5 − 76 may be a hair over a half. NaN (no date) is never within. */
const isWithin = (difference: number, most: number): boolean => Math.abs(difference) <= most + 1e-9;

const timeOf = (value: TraitValue): number => (typeof value === "string" ? Date.parse(value) : Number.NaN);
