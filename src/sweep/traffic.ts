import { type Lane, lanesPerSite } from "./plan.ts";

/** Lends the slot of a lane to another one, while its server says nothing; the function returned takes it back, at once and without waiting. */
export type Lend = () => () => void;

/** How lanes are let through. */
export type TrafficRules = {
  /** Lanes of one site at a time; two when absent. */
  readonly perSite?: number;
  /** Those that will lend their slot as soon as they have it begin before others, while slots are left to lend; none when absent. */
  readonly goesFirst?: (lane: Lane) => boolean;
};

/**
 * Runs lanes whole, in their order, `slots` at once and two of a site at most: a lane whose site is busy lets the next one pass. A slot that is
 * lent counts as free; as many can be lent at a time as `lendableOf` says.
 * Returns the sum of what the lanes give. After a failure no other lane begins; those in flight are waited for, then it is thrown.
 */
export async function runLanes(
  lanes: readonly Lane[],
  slots: number,
  run: (lane: Lane, lend: Lend) => Promise<number>,
  { perSite = lanesPerSite, goesFirst = () => false }: TrafficRules = {},
): Promise<number> {
  const waiting = [...lanes];
  const busy = new Map<string, number>();
  const failures: unknown[] = [];
  const { promise: over, resolve: end } = Promise.withResolvers<void>();
  const most = Math.max(1, slots);
  const lendable = lendableOf(most);
  let inFlight = 0;
  let lent = 0;
  let sum = 0;
  const count = ({ site }: Lane, step: number): void => {
    inFlight += step;
    if (site !== null) busy.set(site, (busy.get(site) ?? 0) + step);
  };
  const takeNext = (): Lane | undefined => {
    const isFree = ({ site }: Lane): boolean => site === null || (busy.get(site) ?? 0) < perSite;
    const first = lent < lendable ? waiting.findIndex((lane) => isFree(lane) && goesFirst(lane)) : -1;
    const place = first === -1 ? waiting.findIndex(isFree) : first;
    return place === -1 ? undefined : waiting.splice(place, 1)[0];
  };
  const begin = async (lane: Lane): Promise<void> => {
    count(lane, 1);
    try {
      const given = await run(lane, lend);
      sum += given;
    } catch (error) {
      failures.push(error);
      waiting.length = 0;
    }
    count(lane, -1);
    fill();
  };
  const lend: Lend = () => {
    if (lent === lendable) return () => undefined;
    let out = true;
    lent += 1;
    fill();
    return () => {
      if (out) lent -= 1;
      out = false;
    };
  };
  const fill = (): void => {
    while (inFlight - lent < most) {
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

/** As many as there are; of more than four fewer, as the longest lane would then share the processor with too many (decision 0018). */
const lendableOf = (slots: number): number => Math.min(slots, Math.max(3, 8 - slots));
