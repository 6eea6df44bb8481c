import type { Agreement } from "../domain/calibration.ts";

/** Two-sided 95 % of a normal law. */
const Z = 1.959964;

/**
 * A share with its Wilson 95 % interval, which stays honest for small samples and near 0 or 1; null for nothing out of nothing.
 * Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", 1927.
 */
export function shareOf(count: number, total: number): Agreement["share"] {
  if (total === 0) return null;
  const value = count / total;
  const spread = Z * Math.sqrt((value * (1 - value)) / total + (Z * Z) / (4 * total * total));
  const [middle, scale] = [value + (Z * Z) / (2 * total), 1 + (Z * Z) / total];
  // The bounds of 0 and of 1 are exact; binary fractions are not.
  return {
    value,
    low: count === 0 ? 0 : Math.max(0, (middle - spread) / scale),
    high: count === total ? 1 : Math.min(1, (middle + spread) / scale),
  };
}
