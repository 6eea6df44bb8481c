import type { Kit } from "./kit.ts";

/**
 * Runs inside the page: resolves once the DOM has not changed for `quietMs`, or after `limitMs`.
 * `quiet` says which of the two. Open shadow roots present at the start are watched as well.
 */
export function waitForQuiet(kit: Kit, { quietMs, limitMs }: { readonly quietMs: number; readonly limitMs: number }): Promise<{ quiet: boolean }> {
  return new Promise((resolve) => {
    let timer = 0;
    const end = (quiet: boolean): void => {
      observer.disconnect();
      window.clearTimeout(timer);
      window.clearTimeout(limit);
      resolve({ quiet });
    };
    const rearm = (): void => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => end(true), quietMs);
    };
    const observer = new MutationObserver(rearm);
    for (const root of kit.roots()) observer.observe(root, { subtree: true, childList: true, characterData: true });
    const limit = window.setTimeout(() => end(false), limitMs);
    rearm();
  });
}
