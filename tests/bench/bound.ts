/** A lane of a sweep: the pages of one host, one after the other. Seconds a page: of CPU, and of waiting for the network. */
export type LaneWork = { readonly pages: readonly { readonly cpuS: number; readonly waitS: number }[] };

/**
 * The longest of three (s): the CPU of all pages on all cores, the longest lane, and everybody's time shared out among the slots. No schedule beats
 * the first two; the third is beaten by slots that are lent while their server says nothing.
 */
export function lowerBound(lanes: readonly LaneWork[], { cores, slots }: { readonly cores: number; readonly slots: number }): number {
  const pages = lanes.flatMap((lane) => lane.pages);
  const cpu = sumOf(pages.map(({ cpuS }) => cpuS)) / cores;
  const longest = Math.max(0, ...lanes.map((lane) => lengthOf(lane.pages)));
  return Math.max(cpu, longest, lengthOf(pages) / slots);
}

const lengthOf = (pages: LaneWork["pages"]): number => sumOf(pages.map(({ cpuS, waitS }) => cpuS + waitS));
const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);
