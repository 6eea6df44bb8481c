import type { Agreement, Calibration, Pair, TraitValue } from "../domain/calibration.ts";
import { type Cell, type CsvOptions, toCsv } from "./csv.ts";

/**
 * One row per procedure and trait, in the order of the tables: `result` is `agrees`, `disagrees`, or why the pair was not compared
 * (`to-confirm`, `declared`, `sentinel`, `empty`, `ambiguous`, `unreadable`). Rates are percentages 0–100, dates are ISO; an empty value is
 * an absence, or what the side does not state.
 */
export function calibrationCsv({ agreements }: Calibration, options: CsvOptions = {}): string {
  return toCsv([columns, ...agreements.flatMap((agreement) => agreement.pairs.map((pair) => row(agreement, pair)))], options);
}

const columns = ["procedure", "procedure_name", "trait", "result", "truth", "vigie", "truth_quote", "vigie_quote", "url"] as const;

function row({ trait }: Agreement, pair: Pair): readonly Cell[] {
  const cells: Readonly<Record<(typeof columns)[number], TraitValue>> = {
    procedure: pair.id,
    procedure_name: pair.name,
    trait,
    result: pair.result,
    truth: pair.truth,
    vigie: pair.read,
    truth_quote: pair.truthQuote,
    vigie_quote: pair.readQuote,
    url: pair.url,
  };
  return columns.map((column) => cells[column]);
}
