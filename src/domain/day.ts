const paris = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Paris", year: "numeric", month: "2-digit", day: "2-digit" });

/** The day on which a moment falls in France (ISO date), wherever this machine is: editions, answers and waivers go by the calendar of those who write them. */
export const dayInFrance = (at: Date): string => paris.format(at);
