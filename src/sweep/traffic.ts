import { type Lane, lanesPerSite } from "./plan.ts";

/**
 * Runs lanes whole, in their order, `slots` at once and two of a site at most: a lane whose site is busy lets the next one pass.
 * Returns the sum of what the lanes give. After a failure no other lane begins; those in flight are waited for, then it is thrown.
 */
export async function runLanes(lanes: readonly Lane[], slots: number, run: (lane: Lane) => Promise<number>): Promise<number> {
  const waiting = [...lanes];
  const busy = new Map<string, number>();
  const failures: unknown[] = [];
  const { promise: over, resolve: end } = Promise.withResolvers<void>();
  let inFlight = 0;
  let sum = 0;
  const count = ({ site }: Lane, step: number): void => {
    inFlight += step;
    if (site !== null) busy.set(site, (busy.get(site) ?? 0) + step);
  };
  const takeNext = (): Lane | undefined => {
    const place = waiting.findIndex(({ site }) => site === null || (busy.get(site) ?? 0) < lanesPerSite);
    return place === -1 ? undefined : waiting.splice(place, 1)[0];
  };
  const begin = async (lane: Lane): Promise<void> => {
    count(lane, 1);
    try {
      const given = await run(lane);
      sum += given;
    } catch (error) {
      failures.push(error);
      waiting.length = 0;
    }
    count(lane, -1);
    fill();
  };
  const fill = (): void => {
    while (inFlight < Math.max(1, slots)) {
      const lane = takeNext();
      if (!lane) break;
      begin(lane);
    }
    if (inFlight === 0) end();
  };
  fill();
  await over;
  if (failures.length > 0) throw failures[0];
  return sum;
}
