import { highestFigures, type IndicatorId, indicatorIds, indicators, sentinels } from "../domain/indicator.ts";
import { figureOf } from "./cell.ts";
import { plain, suggestion } from "./suggestion.ts";
import type { Cell } from "./table.ts";

/** The indicator that a cell names, by its id or its title in either language; null when it names none. */
export function indicatorNamed(cell: Cell): IndicatorId | null {
  const written = plain(String(cell ?? ""));
  const named = (id: IndicatorId): boolean => [id, indicators[id].title.fr, indicators[id].title.en].some((name) => plain(name) === written);
  return indicatorIds.find(named) ?? null;
}

/**
 * What a person wrote of an indicator: an official word whatever its case and accents, or a figure in the official unit (`96,4 %` is 0.964).
 * Null when it is neither.
 */
export function answerValue(id: IndicatorId, cell: Cell): number | string | null {
  const value = figureOf(cell);
  if (typeof value === "number") return fits(id, value) ? value : null;
  const written = same(value ?? "");
  return wordsOf(id).find((word) => same(word) === written) ?? null;
}

/** What may be written: the official words of an indicator, then the limits of its figure when it has one. */
export const wordsOf = (id: IndicatorId): readonly string[] => [...new Set([...Object.keys(indicators[id].levels), ...general])];

/** The word that was most likely meant. */
export const nearWord = (id: IndicatorId, cell: Cell): string | null =>
  suggestion(
    String(cell ?? ""),
    wordsOf(id).filter((word) => plain(word) !== ""),
  );

const general: readonly string[] = [sentinels.notApplicable, sentinels.toCome, sentinels.fewAnswers, sentinels.none];

/** "FranceConnect +" and "FranceConnect" differ by a sign that names otherwise do without. */
const same = (word: string): string => (plain(word) === "" ? word.trim() : `${plain(word)}${/\+/.test(word) ? "+" : ""}`);

const fits = (id: IndicatorId, value: number): boolean =>
  value >= 0 && value <= (highestFigures[id] ?? -1) && (id !== "dlnuf" || Number.isInteger(value));
