import { sentinels } from "../domain/indicator.ts";
import { visible } from "../lib/visible.ts";
import { plain } from "./suggestion.ts";
import type { Cell } from "./table.ts";

/** A text on one line, without blanks around it; absent when empty. Inner blanks stay as published. */
export function textOf(cell: Cell): string | undefined {
  const text = visible(String(cell ?? ""))
    .replaceAll(/[ \t]*[\r\n]+[ \t]*/g, " ")
    .trim();
  return text === "" ? undefined : (sentinelOf(text) ?? text);
}

/** An official word whatever its apostrophe, blanks and dash; words that are not official stay as they are. */
function sentinelOf(text: string): string | undefined {
  if (/^[\p{Pd}]$/u.test(text)) return sentinels.none;
  return Object.values(sentinels).find((word) => plain(word) !== "" && plain(word) === plain(text));
}

/**
 * A number without the noise of binary fractions (0.96399999999999997 is 0.964), or official words; absent when empty.
 * French decimals and percentages are understood: `0,964`, `96,4 %`.
 */
export function figureOf(cell: Cell): number | string | undefined {
  const text = textOf(cell);
  if (text === undefined) return undefined;
  const bare = text.replaceAll(/\s/g, "").replace(",", ".");
  if (!/^-?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d{1,2})?%?$/i.test(bare)) return text;
  const number = Number(bare.replace("%", ""));
  return exact(bare.endsWith("%") ? number / 100 : number);
}

/** A workbook holds fifteen significant digits; what follows them is noise. */
const exact = (number: number): number => Number(number.toPrecision(15));

/** An ISO date from an ISO date, a day/month/year or an Excel serial; other words (`08/04/2022 (périmée)`) stay as published. */
export function dateOf(cell: Cell): string | undefined {
  const text = textOf(cell);
  if (text === undefined) return undefined;
  const iso = /^(\d{4}-\d{2}-\d{2})(?:T[\d:.]+Z?)?$/.exec(text);
  if (iso?.[1]) return iso[1];
  const french = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  if (french) return `${french[3]}-${french[2]?.padStart(2, "0")}-${french[1]?.padStart(2, "0")}`;
  return /^\d{5}(?:\.\d+)?$/.test(text) ? serialDate(Number(text)) : text;
}

/** Days since 30 December 1899, as every spreadsheet counts them. */
const serialDate = (serial: number): string => new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000).toISOString().slice(0, 10);

/** An id as text: `1656`, whether the sheet holds a number, "1656.0" or "0044". */
export const idOf = (cell: Cell): string | undefined => textOf(cell)?.replace(/^(\d+)\.0+$/, "$1");

/** `Particulier; Entreprise` as `["particulier", "entreprise"]`; words that are not plain capitalised ones (sigles) stay as they are. */
export const audienceOf = (cell: Cell): readonly string[] =>
  (textOf(cell) ?? "")
    .split(";")
    .map((one) => one.trim())
    .filter((one) => one !== "")
    .map((one) => (/^\p{Lu}\P{Lu}*$/u.test(one) ? one.toLocaleLowerCase("fr") : one));
