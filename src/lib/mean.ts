import { sum } from "./sum.ts";

/** The mean of some figures; null of none. */
export const mean = (values: readonly number[]): number | null => (values.length === 0 ? null : sum(values) / values.length);
