import type { Visit } from "../domain/visit.ts";
import type { Browsers, Lease } from "./browsers.ts";
import { stopWords } from "./stop-words.ts";
import { unvisited } from "./unvisited.ts";

/** Where the browsers for a procedure come from. */
export type Stock = {
  /** Shared with other procedures. */
  readonly common: Browsers;
  /** For one procedure only. */
  readonly alone: Browsers;
};

/**
 * Makes the visits of a procedure with a common browser. One that falls takes every procedure down that uses it, and one of them at most is to blame:
 * each is visited again, alone with a browser of its own. When that one falls too, it is this procedure that brings it down, and the outcome says so.
 */
export async function despiteFalls(url: string, stock: Stock, signal: AbortSignal, work: Work): Promise<readonly Visit[]> {
  const first = await tried(stock.common, work);
  if (!first.fell || signal.aborted) return visitsOf(first);
  const second = await tried(stock.alone, work);
  if (!second.fell || signal.aborted) return visitsOf(second);
  return second.visits?.map(blamed) ?? [unvisited(url, stopWords.fell)];
}

type Work = (lease: Lease) => Promise<readonly Visit[]>;
type Trial = { readonly visits: readonly Visit[] | null; readonly fell: boolean; readonly error?: unknown };

async function tried(browsers: Browsers, work: Work): Promise<Trial> {
  const lease = await browsers.borrow();
  try {
    const visits = await work(lease);
    return { visits, fell: !lease.browser.isConnected() };
  } catch (error) {
    return { visits: null, fell: !lease.browser.isConnected(), error };
  } finally {
    lease.giveBack();
  }
}

function visitsOf({ visits, error }: Trial): readonly Visit[] {
  if (visits === null) throw error;
  return visits;
}

/** What failed without a browser did not fail through us, nor through the server that was waited for. */
const blamed = (visit: Visit): Visit => (/^(scanner_error|timeout)$/.test(visit.status) ? { ...visit, ...stopWords.fell } : visit);
