const words: Readonly<Record<string, number>> = {
  zero: 0,
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  treize: 13,
  quatorze: 14,
  quinze: 15,
  seize: 16,
  vingt: 20,
  vingts: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  septante: 70,
  nonante: 90,
  cent: 100,
};
const word = `(?:${Object.keys(words).join("|")}|et|virgule)`;
const written = new RegExp(`(?<![\\w'-])(?!et |virgule )${word}(?:[- ]${word})*(?= (?:pour ?cents?\\b|%))`, "g");

/** A text in the form of `plain` with its percentages in figures: "trente-huit pour cent" becomes "38 pour cent". */
export const percentsInFigures = (text: string): string => text.replace(written, figureOf);

function figureOf(number: string): string {
  const [whole = "", decimals] = number.split(/[- ]virgule[- ]/);
  return decimals === undefined ? String(sumOf(whole)) : `${sumOf(whole)}.${/^zero/.test(decimals) ? "0" : ""}${sumOf(decimals)}`;
}

/** The sum of its words, but for "quatre-vingt". */
function sumOf(number: string): number {
  const scores = /quatre[- ]vingts?/.test(number) ? 80 : 0;
  const others = number.replace(/quatre[- ]vingts?/, "").split(/[- ]/);
  return others.reduce((sum, one) => sum + (words[one] ?? 0), scores);
}
