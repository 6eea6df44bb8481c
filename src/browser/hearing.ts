import type { Browser } from "playwright";
import { end, ownBytesOf, processesOf } from "./memory.ts";
import { eachRound } from "./rounds.ts";

/** How long a browser may hear nothing (in rounds of a second), and what its own process may hold (bytes). */
export type HearingLimits = { readonly rounds: number; readonly bytes: number };

const usual: HearingLimits = { rounds: 12, bytes: 2_500_000_000 };

/** Between two questions, ms. */
const round = 1000;

/**
 * Ends a browser that answers nobody any more, or whose own process eats the machine, as long as it runs. Pages can do that to it (messages that beget messages),
 * and everybody else's pages then wait in vain: when it is gone each is visited again with another browser, as after any fall. Rounds are counted, not time:
 * a machine that slept, or was too busy to ask, blames nobody.
 */
export async function guardHearing(browser: Browser, { rounds, bytes }: HearingLimits = usual): Promise<void> {
  const session = await browser.newBrowserCDPSession();
  const pid = (await processesOf(session).catch(() => [])).find(({ type }) => type === "browser")?.pid;
  if (pid === undefined) return;
  let unheard = 0;
  const heard = (): void => {
    unheard = 0;
  };
  eachRound(browser, round, async () => {
    // One question at a time: its answer, a refusal too, starts the count again.
    if (unheard === 0) session.send("Browser.getVersion").then(heard, heard);
    unheard += 1;
    const held = (await ownBytesOf(pid)) ?? 0;
    const isLost = unheard > rounds || held > bytes;
    if (isLost && browser.isConnected()) end(pid);
    return !isLost;
  });
}
