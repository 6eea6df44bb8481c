/** The day `months` months before, at most the 28th: every month has it, so no date slips into its neighbour. */
export const monthsBefore = (today: Date, months: number): Date =>
  new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - months, Math.min(today.getUTCDate(), 28)));

/** `1er mars 2026`, `22 mars 2026`. */
export function frenchDate(date: Date): string {
  const day = date.getUTCDate();
  return `${day === 1 ? "1er" : day} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

/** `2026-03-22`. */
export const isoDate = (date: Date): string => date.toISOString().slice(0, 10);

/** Written out rather than asked of Intl: the words must not depend on the machine. */
const months = ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];
