import type { Browser } from "playwright";

/**
 * Looks again and again, `ms` after the look before, as long as the browser runs and `look` answers true. When a browser is gone, so is what was known of
 * it: its process number may be another's.
 */
export function eachRound(browser: Browser, ms: number, look: () => Promise<boolean>): void {
  const turn = async (): Promise<void> => {
    if ((await look()) && browser.isConnected()) timer = setTimeout(turn, ms).unref();
  };
  let timer = setTimeout(turn, ms).unref();
  browser.once("disconnected", () => clearTimeout(timer));
}
