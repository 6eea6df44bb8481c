import { type PageBehind, readBehind } from "../browser/in-page/page-behind.ts";
import { findTwinLinks, type TwinLinks } from "../browser/in-page/twin-links.ts";
import type { TwinPair } from "../domain/text-evidence.ts";
import { sharedWords } from "../lib/shared-words.ts";
import { defineTrial, type Trial } from "./trial.ts";

const BUDGET_MS = 8000;
const MAX_PAIRS = 3;
const LOAD_MS = 2500;

/** Links that nothing but the eye tells apart, beside what the pages behind them have in common. A few pages of the site are read for it, in frames. */
export const twins = defineTrial("twins", BUDGET_MS, async (trial) => {
  const pairs: TwinPair[] = [];
  const found = await trial.read(findTwinLinks, { max: MAX_PAIRS });
  for (const pair of found) if (!trial.isLate()) pairs.push(await compared(trial, pair));
  return { pairs, late: pairs.length < found.length };
});

async function compared({ read }: Trial, { here, there, elsewhere, ...pair }: TwinLinks): Promise<TwinPair> {
  if (elsewhere) return { ...pair, shared: 0 };
  const one = await read(readBehind, { url: here, waitMs: LOAD_MS });
  const other = one === null ? null : await read(readBehind, { url: there, waitMs: LOAD_MS });
  return { ...pair, shared: one === null || other === null ? null : sharedBy(one, other) };
}

/** Two entries of one menu are two pages by the word of the site, unless they say nearly the same. */
function sharedBy(one: PageBehind, other: PageBehind): number {
  const shared = sharedWords(one.words, other.words);
  const apart = one.place !== null && one.place.menu === other.place?.menu && one.place.here !== other.place.here;
  return apart && shared < 0.6 ? 0 : shared;
}
