const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const daysIn = (year: number, month: number): number => (month === 2 && isLeap(year) ? 29 : (lengths[month - 1] ?? 0));

/** The ISO date of a day, null when the calendar has no such day. `month` from 1 to 12. */
export const isoDate = (year: number, month: number, day: number): string | null => {
  if (day < 1 || day > daysIn(year, month)) return null;
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
};

/** True for the ISO date of a day that the calendar has; JavaScript takes 30 February for one of March. */
export function isDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return day !== undefined && isoDate(Number(year), Number(month), Number(day)) !== null;
}

/** The same day `years` later (ISO date); 29 February becomes 28 February in a common year. */
export const addYears = (iso: string, years: number): string => {
  const [year = 0, month = 1, day = 1] = iso.split("-").map(Number);
  const later = year + years;
  return isoDate(later, month, Math.min(day, daysIn(later, month))) ?? iso;
};

/** True when `date` (ISO date) is more than `years` before `at` (ISO date or time): the anniversary itself is still valid. */
export const isOlderThan = (date: string, years: number, at: string): boolean => addYears(date, years) < at.slice(0, 10);

/** The same day `months` later (ISO date), or the last day of that month when it is shorter. */
export const addMonths = (iso: string, months: number): string => {
  const [year = 0, month = 1, day = 1] = iso.split("-").map(Number);
  const count = year * 12 + month - 1 + months;
  const [laterYear, laterMonth] = [Math.floor(count / 12), (count % 12) + 1];
  return isoDate(laterYear, laterMonth, Math.min(day, daysIn(laterYear, laterMonth))) ?? iso;
};
