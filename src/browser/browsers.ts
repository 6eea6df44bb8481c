import type { Browser } from "playwright";
import { withDeadline } from "../lib/deadline.ts";
import { redraw } from "./drawing.ts";
import { weigh } from "./memory.ts";
import { isWornOut, type WearLimits } from "./wear.ts";

/** A browser lent to one procedure. */
export type Lease = {
  readonly browser: Browser;
  /** It did not do as told: nobody else gets it, and it is closed once those who use it are done. */
  readonly condemn: () => void;
  /** Nothing can be drawn in it any more: has it draw anew, once, and condemns it. Never rejects. */
  readonly redraw: () => Promise<void>;
  readonly giveBack: () => void;
};

/** Lends browsers, until it is closed: then nobody gets one, and borrowing throws. */
export type Browsers = { readonly borrow: () => Promise<Lease>; readonly close: () => Promise<void> };

/** How long a browser serves, and how long it may take to close (ms). */
export type BrowserLimits = WearLimits & { readonly close: number };

type Lent = {
  readonly opening: Promise<Browser>;
  lendings: number;
  users: number;
  condemned: boolean;
  redrawn: Promise<void> | null;
  closing: Promise<void> | null;
};

/** What acts on a browser; tests bring their own. */
type Tools = { readonly weight?: typeof weigh; readonly draw?: typeof redraw };

/**
 * One browser for all, replaced by a new one after so many procedures, when it has grown too heavy, when it is gone or when somebody found it
 * stuck. Those who still use the former one keep it: it is closed after the last of them.
 */
export function createBrowsers(launch: () => Promise<Browser>, limits: BrowserLimits, { weight = weigh, draw = redraw }: Tools = {}): Browsers {
  let current: Lent | null = null;
  let closed = false;
  const open = new Set<Lent>();

  /** Is it fit for one more, after so many others? */
  const isFit = async (lent: Lent, lendings: number): Promise<boolean> => {
    const browser = await lent.opening;
    const isWorn = (bytes: number | null): boolean => isWornOut({ lendings, users: lent.users - 1, bytes }, limits);
    // Weighing takes time; the count alone often decides.
    if (lent.condemned || !browser.isConnected() || isWorn(null)) return false;
    return !isWorn(await weight(browser)) && !lent.condemned && browser.isConnected();
  };

  const start = (): Lent => {
    const lent: Lent = { opening: launch(), lendings: 0, users: 0, condemned: false, redrawn: null, closing: null };
    open.add(lent);
    // A browser that does not start is forgotten: the next one who asks tries again.
    lent.opening.catch(() => {
      open.delete(lent);
      if (current === lent) current = null;
    });
    return lent;
  };

  const end = (lent: Lent): Promise<void> => {
    lent.closing ??= closeWithin(lent.opening, limits.close).finally(() => open.delete(lent));
    return lent.closing;
  };

  /** Those who have it, or wait for it, keep it; nobody else gets it. */
  const retire = (lent: Lent): void => {
    if (current === lent) current = null;
    if (lent.users === 0) end(lent);
  };

  const condemn = (lent: Lent): void => {
    lent.condemned = true;
    retire(lent);
  };

  const leave = (lent: Lent): void => {
    lent.users -= 1;
    if (lent.users === 0 && current !== lent) end(lent);
  };

  const borrow = async (): Promise<Lease> => {
    // A visit that was given up may still come for one.
    if (closed) throw new Error("no browser is lent any more");
    const lent = current ?? start();
    current = lent;
    const lendings = lent.lendings;
    // The place is taken before anything is waited for: nobody closes the browser meanwhile.
    lent.lendings += 1;
    lent.users += 1;
    if (!(await isFit(lent, lendings))) {
      retire(lent);
      leave(lent);
      return borrow();
    }
    let back = false;
    const browser = await lent.opening;
    return {
      browser,
      condemn: () => condemn(lent),
      redraw: () => {
        condemn(lent);
        lent.redrawn ??= draw(browser);
        return lent.redrawn;
      },
      giveBack: () => {
        if (back) return;
        back = true;
        leave(lent);
      },
    };
  };

  const close = async (): Promise<void> => {
    closed = true;
    await Promise.all([...open].map(end));
  };
  return { borrow, close };
}

/** Closing has a limit of its own: Playwright then kills what is left. */
async function closeWithin(opening: Promise<Browser>, limitMs: number): Promise<void> {
  await withDeadline(
    opening.then((browser) => browser.close()),
    limitMs,
  ).catch(() => undefined);
}
