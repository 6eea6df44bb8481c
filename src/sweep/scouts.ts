import { isStopped, type SweepOptions } from "./options.ts";
import type { Lane } from "./plan.ts";
import { runLanes } from "./traffic.ts";

/** What is known of lanes before their turn. */
export type Scouts = {
  /** True once the first page of a lane was asked for and its server says nothing. */
  readonly isSilent: (lane: Lane) => boolean;
  /** Leaves a lane alone: it is on its way. */
  readonly leave: (lane: Lane) => void;
};

/** Lanes that are asked at a time, one of a site: visits may ask two more. */
const atOnce = 8;

/** The last lanes only: before them there is time enough for all waiting. */
const mostLanes = 100;

/**
 * Asks ahead, from the last lane on, for the first page of those that wait for their turn. A server that says nothing makes its visit wait for most
 * of a minute, which only beginning it early takes off the end of the sweep (decision 0022).
 */
export function sendScouts(lanes: readonly Lane[], options: SweepOptions, signal: AbortSignal): Scouts {
  const silent = new Set<Lane>();
  const left = new Set(lanes.slice(0, options.concurrency));
  const { foresee } = options.explorer;
  const ask = async (lane: Lane): Promise<number> => {
    const group = lane.groups[0];
    if (foresee && group && !left.has(lane) && !isStopped(options) && (await foresee(group[0], signal).catch(() => false))) silent.add(lane);
    return 0;
  };
  runLanes(lanes.slice(-mostLanes).toReversed(), atOnce, ask, { perSite: 1 });
  return { isSilent: (lane) => silent.has(lane), leave: (lane) => void left.add(lane) };
}
