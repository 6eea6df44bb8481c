/**
 * Runs inside the page before its own scripts, as Lighthouse does under simulated throttling: idle callbacks are told of as little time as a slow
 * processor would leave them, so that pages cut their work into the pieces that it would see.
 */
export function shortenIdleCallbacks(slowdown: number): void {
  const request = window.requestIdleCallback;
  const mostMs = Math.floor(40 / slowdown);
  window.requestIdleCallback = (callback, options) =>
    request((deadline) => {
      const start = Date.now();
      const left = deadline.timeRemaining.bind(deadline);
      deadline.timeRemaining = () => Math.min(left(), Math.max(0, mostMs - (Date.now() - start)));
      callback(deadline);
    }, options);
}
