import type { Answer } from "../domain/confirmation.ts";
import { noIndicator, wrongAuthor, wrongDate, wrongId, wrongValue } from "./answer-mistakes.ts";
import { answerValue, indicatorNamed } from "./answer-value.ts";
import { dateOf, idOf, textOf } from "./cell.ts";
import type { Problem, Reading } from "./problem.ts";
import { type Cell, readTable } from "./table.ts";

export type AnswerOptions = {
  /** The file's name, for messages. */
  readonly file: string;
  /** ISO date of today: nobody confirms in the future. Stands where a row has no date, unless rows are to be complete. */
  readonly today: string;
  /** Who answers where a row does not say; absent: each row has to. */
  readonly by?: string | undefined;
  /** Every row says who and when: the table is kept from edition to edition. */
  readonly complete?: boolean;
  /** Ids that there are; all are taken when absent. */
  readonly ids?: readonly string[];
};

const columns = ["procedure", "indicator", "confirmed", "by", "on", "edition", "found"] as const;
type Column = (typeof columns)[number];

/**
 * Reads what people wrote in a worklist (CSV or XLSX), or the table in which it is kept: one answer per row whose `confirmed` is filled in. All
 * that is wrong is told at once, by row and column of the sheet. Never throws.
 */
export async function readAnswers(bytes: Uint8Array, options: AnswerOptions): Promise<Reading<{ readonly answers: readonly Answer[] }>> {
  const table = await readTable(bytes);
  const { file } = options;
  if (!table.ok) return { ok: false, problems: [{ file, line: table.line, column: 1, path: "", message: table.message, fix: table.fix }] };
  const [header = [], ...rows] = table.rows;
  const positions = new Map(columns.map((column) => [column, header.findIndex((cell) => textOf(cell)?.toLowerCase() === column)]));
  const absent = (["procedure", "indicator", "confirmed"] as const).filter((column) => (positions.get(column) ?? -1) < 0);
  if (absent.length > 0) return { ok: false, problems: [noColumn(file, absent)] };
  const read = rows.map((cells, place) => readRow({ cells, row: place + 2, positions, options }));
  const answers = read.flatMap(({ answer }) => answer ?? []);
  const problems = [...read.flatMap(({ problems: own }) => own), ...(options.complete ? [] : twice(answers, file))];
  return problems.length > 0 ? { ok: false, problems: problems.toSorted((a, b) => a.line - b.line) } : { ok: true, answers };
}

type RowOfSheet = {
  readonly cells: readonly Cell[];
  readonly row: number;
  readonly positions: ReadonlyMap<Column, number>;
  readonly options: AnswerOptions;
};
type ReadRow = { readonly answer: Answer | null; readonly problems: readonly Problem[] };

function readRow({ cells, row, positions, options }: RowOfSheet): ReadRow {
  const cell = (column: Column): Cell => openly(cells[positions.get(column) ?? -1] ?? null);
  if (textOf(cell("confirmed")) === undefined) return { answer: null, problems: [] };
  const procedure = idOf(cell("procedure")) ?? "";
  const indicator = indicatorNamed(cell("indicator"));
  const value = indicator && answerValue(indicator, cell("confirmed"));
  const { by, on } = authorOf(cell, options);
  const notes = [
    ...wrongId(procedure, options.ids),
    ...(indicator === null ? [noIndicator(cell("indicator"))] : wrongValue(indicator, value, cell("confirmed"))),
    ...wrongAuthor(by),
    ...wrongDate(on, options.today),
  ];
  const problems = notes.map(
    ({ column, ...note }): Problem => ({ file: options.file, line: row, column: Math.max(0, positions.get(column) ?? 0) + 1, path: column, ...note }),
  );
  if (indicator === null || value === null || problems.length > 0) return { answer: null, problems };
  const said = { edition: textOf(cell("edition")), against: textOf(cell("found")) };
  const kept = Object.fromEntries(Object.entries(said).filter(([, words]) => words !== undefined));
  return { answer: { procedure, indicator, value, by, on, ...kept, row }, problems };
}

const authorOf = (cell: (column: Column) => Cell, { by = "", today, complete = false }: AnswerOptions) => ({
  by: textOf(cell("by")) ?? by.trim(),
  on: dateOf(cell("on")) ?? (complete ? "" : today),
});

/** The sign that keeps a spreadsheet from computing what a page says is not part of the words. */
const openly = (cell: Cell): Cell => (typeof cell === "string" && /^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell);

const noColumn = (file: string, absent: readonly Column[]): Problem => ({
  file,
  line: 1,
  column: 1,
  path: "",
  message: { fr: `il manque la colonne ${absent.join(", ")}`, en: `the column ${absent.join(", ")} is missing` },
  fix: {
    fr: "donnez le worklist.csv d'une édition, avec sa première ligne, après avoir rempli la colonne confirmed",
    en: "give the worklist.csv of an edition, with its first row, after filling in the column confirmed",
  },
});

function twice(answers: readonly Answer[], file: string): readonly Problem[] {
  const firsts = new Map<string, number>();
  return answers.flatMap(({ procedure, indicator, row }) => {
    const key = JSON.stringify([procedure, indicator]);
    const first = firsts.get(key);
    firsts.set(key, first ?? row);
    if (first === undefined) return [];
    const message = {
      fr: `la ligne ${first} répond déjà pour cette démarche et cet indicateur`,
      en: `row ${first} answers for this procedure and indicator already`,
    };
    return [
      { file, line: row, column: 1, path: "confirmed", message, fix: { fr: "gardez une seule des deux lignes", en: "keep one of the two rows" } },
    ];
  });
}
