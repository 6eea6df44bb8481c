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

/** How far ahead they go, in lanes for each slot: most of a minute, which is what a silent server takes. */
const lanesAhead = 6;

/**
 * Asks for the first page of the lanes whose turn comes soon. A server that says nothing makes its visit wait for most of a minute, which only
 * beginning it early takes off the end of the sweep (decision 0022).
 */
export function sendScouts(lanes: readonly Lane[], options: SweepOptions, signal: AbortSignal): Scouts {
  const silent = new Set<Lane>();
  const left = new Set(lanes.slice(0, options.concurrency));
  const { foresee } = options.explorer;
  let asked = options.concurrency;
  const ask = async (lane: Lane): Promise<number> => {
    const group = lane.groups[0];
    if (foresee && group && !left.has(lane) && !isStopped(options) && (await foresee(group[0], signal).catch(() => false))) silent.add(lane);
    return 0;
  };
  const leave = (lane: Lane): void => {
    left.add(lane);
    const end = left.size + lanesAhead * options.concurrency;
    const next = lanes.slice(asked, end);
    asked = Math.max(asked, end);
    runLanes(next, atOnce, ask, { perSite: 1 });
  };
  return { isSilent: (lane) => silent.has(lane), leave };
}
