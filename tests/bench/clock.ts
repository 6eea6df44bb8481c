/** Time that passes only when nothing else is left to do. `now` in seconds from 0. */
export type VirtualClock = {
  readonly now: () => number;
  readonly sleep: (seconds: number) => Promise<void>;
  /** Lets time pass until the work is done. */
  readonly run: <T>(work: Promise<T>) => Promise<T>;
};

/** A clock for simulations: a sweep of hours takes as long as its own computing. */
export function virtualClock(): VirtualClock {
  const waiting: { readonly at: number; readonly wake: () => void }[] = [];
  let time = 0;
  return {
    now: () => time,
    sleep: (seconds) => new Promise((wake) => waiting.push({ at: time + seconds, wake })),
    run: async (work) => {
      let over = false;
      const end = work.finally(() => {
        over = true;
      });
      end.catch(() => undefined);
      for (;;) {
        // A turn of the event loop comes after every promise that can settle by itself.
        await new Promise((resolve) => setImmediate(resolve));
        if (over) return end;
        waiting.sort((a, b) => a.at - b.at);
        const next = waiting.shift();
        if (!next) throw new Error("the simulated work waits for something that is not on its clock");
        time = next.at;
        next.wake();
      }
    },
  };
}

/** CPU shared by all: as many as there are cores compute at once, the others wait for their turn. */
export function virtualCpu(clock: VirtualClock, cores: number): (seconds: number) => Promise<void> {
  const queue: (() => void)[] = [];
  let busy = 0;
  return async (seconds) => {
    if (busy === cores) await new Promise<void>((resolve) => queue.push(resolve));
    else busy += 1;
    await clock.sleep(seconds);
    const next = queue.shift();
    if (next) next();
    else busy -= 1;
  };
}
