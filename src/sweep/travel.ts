import type { Visit } from "../domain/visit.ts";
import { type Health, healthAfter, isLeftAlone, notTried, onTrial, unknownHealth } from "./breaker.ts";
import { faultyVisit } from "./faulty-visit.ts";
import { keep } from "./keeping.ts";
import { look } from "./look.ts";
import { isStopped, type SweepOptions } from "./options.ts";
import type { Group, Lane } from "./plan.ts";
import { sendScouts } from "./scouts.ts";
import { type Lend, runLanes } from "./traffic.ts";

/** Visits every lane, then once more what was put off because its host did not answer; returns how many dossiers were written. */
export async function travel(lanes: readonly Lane[], options: SweepOptions): Promise<number> {
  const halt = new AbortController();
  const trip = { options, signal: AbortSignal.any([options.abortSignal, halt.signal]) };
  const putOff: { readonly lane: Lane; readonly health: Health }[] = [];
  const guarded = (work: Promise<number>): Promise<number> =>
    work.catch((error: unknown) => {
      // A worker that cannot write means that none can: what is in flight is dropped too, then the reason is told.
      halt.abort();
      throw error;
    });
  const scouts = sendScouts(lanes, options, trip.signal);
  const first = await runLanes(
    lanes,
    options.concurrency,
    (lane, lend) => {
      scouts.leave(lane);
      return guarded(
        follow(lane, unknownHealth, { ...trip, lend }, async (groups, health) => {
          putOff.push({ lane: { ...lane, groups }, health: onTrial(health) });
          return 0;
        }),
      );
    },
    { goesFirst: scouts.isSilent },
  );
  const again = new Map(putOff.map(({ lane, health }) => [lane, health]));
  const second = await runLanes([...again.keys()], options.concurrency, (lane, lend) =>
    guarded(follow(lane, again.get(lane) ?? unknownHealth, { ...trip, lend }, (groups, health) => giveUp(groups, lane.host, health, options))),
  );
  return first + second;
}

type Trip = { readonly options: SweepOptions; readonly signal: AbortSignal; readonly lend: Lend };

/** Visits the groups of a lane one after the other; once its host no longer answers, `leave` decides about those that are left. */
async function follow(
  { groups }: Lane,
  before: Health,
  trip: Trip,
  leave: (left: readonly Group[], health: Health) => Promise<number>,
): Promise<number> {
  const { options, signal } = trip;
  let written = 0;
  let health = before;
  for (const [place, group] of groups.entries()) {
    if (isStopped(options) || signal.aborted) return written;
    if (isLeftAlone(health)) return written + (await leave(groups.slice(place), health));
    const visits = await visit(group, trip);
    if (visits === null) return written;
    written += await keep(group, visits, options);
    health = healthAfter(health, visits[0]?.status ?? "scanner_error");
  }
  return written;
}

async function visit(
  group: Group,
  { options: { explorer, store, lighthouse, probes, now, progress }, signal, lend }: Trip,
): Promise<readonly Visit[] | null> {
  await store.note({ at: now(), event: "started", id: group[0].id });
  progress.visiting(group[0]);
  return look(group[0], { explorer, store, lighthouse, probes, now, signal, lend });
}

/** States the outcome of pages that were not asked for, because their host answers nothing. */
async function giveUp(groups: readonly Group[], host: string, health: Health, options: SweepOptions): Promise<number> {
  let written = 0;
  for (const group of groups) {
    const left = faultyVisit(group[0].url ?? "", notTried(host, health), { startedAt: options.now(), ms: 0, status: health.last });
    written += await keep(group, [left], options);
  }
  return written;
}
