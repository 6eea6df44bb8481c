import type { Tally } from "./tally.ts";

/** What a row took. Seconds, MB (proportional set sizes of the whole tree, highest of the readings). */
export type RowFigures = {
  readonly id: string;
  /** The run of the benchmark that it was part of: its ISO date. Only rows of one run are compared. */
  readonly run: string;
  readonly title: string;
  readonly computes: string;
  readonly network: "none" | "realistic";
  readonly inFlight: number;
  readonly version: string;
  readonly wallS: number;
  readonly cpuS: number;
  readonly peakMb: number;
  readonly tally: Tally;
  /** Pages wrongly called down over all the runs of the row. */
  readonly wronglyDown: number;
  readonly runs: number;
};

/** Why a row has no figures. */
export type RowMissing = { readonly id: string; readonly title: string; readonly reason: string };

/** A number of the specification, and what was measured. */
export type Goal = { readonly title: string; readonly value: number; readonly most: number };

/** CPU-seconds a page, pages whose state was told included. */
export const cpuPerPage = ({ cpuS, tally }: Pick<RowFigures, "cpuS" | "tally">): number => cpuS / tally.pages;
export const pagesPerMinute = ({ wallS, tally }: Pick<RowFigures, "wallS" | "tally">): number => (tally.pages / wallS) * 60;

/** MB for a sweep with so many procedures in flight. */
const mostMemory = (slots: number): number => 450 + 65 * (slots - 1);

/** The ratios that the project aims at, for those rows that ran, side by side in one run. A figure up to `most` reaches its goal. */
export function goalsOf(figures: readonly RowFigures[]): readonly Goal[] {
  const at = (id: string): RowFigures | undefined => figures.find((row) => row.id === id);
  const ratio = (title: string, most: number, [a, b]: readonly [string, string], measure: (row: RowFigures) => number): readonly Goal[] => {
    const [left, right] = [at(a), at(b)];
    return left && right && left.run === right.run ? [{ title, value: measure(left) / measure(right), most }] : [];
  };
  const own = (title: string, most: number, id: string, measure: (row: RowFigures) => number): readonly Goal[] => {
    const row = at(id);
    return row ? [{ title, value: measure(row), most }] : [];
  };
  return [
    ...ratio("axe lane ÷ pa11y-ci, CPU a page", 0.65, ["vigie-axe", "pa11y-4"], cpuPerPage),
    ...ratio(
      "axe lane ÷ pa11y-ci, time a page at 4 in flight (2.5 times as many pages a minute)",
      0.4,
      ["vigie-axe", "pa11y-4"],
      ({ wallS }) => wallS,
    ),
    ...ratio("axe lane ÷ pa11y-ci, wall, realistic network", 1 / 3, ["vigie-axe-realistic", "pa11y-realistic"], ({ wallS }) => wallS),
    ...ratio("all gatherers ÷ Playwright + axe loop, CPU a page", 1.25, ["vigie-all", "bare"], cpuPerPage),
    ...ratio("with Lighthouse ÷ lighthouse-ci, CPU a page", 1 / 3, ["vigie-lighthouse", "lighthouse-ci"], cpuPerPage),
    ...own("memory of the whole tree, MB, all gatherers, 4 in flight", mostMemory(4), "vigie-all", ({ peakMb }) => peakMb),
    ...own("memory of the whole tree, MB, with Lighthouse and its browser, 2 in flight", mostMemory(2), "vigie-lighthouse", ({ peakMb }) => peakMb),
    ...own("pages wrongly called down, realistic network, all runs", 0, "vigie-all-realistic", ({ wronglyDown }) => wronglyDown),
  ];
}
