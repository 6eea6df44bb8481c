import type { Kit } from "./kit.ts";

/** Runs inside the page: resolves once the main thread has been free of tasks of 50 ms or more for `quietMs`, counted from now at the earliest. */
export function waitForShortTasks(_kit: Kit, quietMs: number): Promise<void> {
  return new Promise((resolve) => {
    let last = performance.now();
    const observer = new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) last = Math.max(last, startTime + duration);
    });
    observer.observe({ type: "longtask", buffered: true });
    const look = (): void => {
      const left = quietMs - (performance.now() - last);
      if (left > 0) window.setTimeout(look, left);
      else {
        observer.disconnect();
        resolve();
      }
    };
    look();
  });
}
