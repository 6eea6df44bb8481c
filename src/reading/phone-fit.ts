import type { ReflowEvidence, ReflowWidth } from "../domain/evidence.ts";
import { isOverEdge } from "../lib/edge.ts";

/**
 * How a page stands on a phone. `fixed`: it does not follow the device's width, so a phone shows it as a shrunken desktop page.
 * `wide`: at every width looked at, its content is more than 10 % wider than the screen. `slight`: wider than the screen somewhere.
 */
export type PhoneFit = "fits" | "slight" | "wide" | "fixed";

/** Content wider than this share of the screen cannot be read without moving the page at every line. */
const MUCH = 1.1;

/** How the page stands, from the widths looked at and its `<meta name="viewport">`. */
export function phoneFit({ widths, viewport }: ReflowEvidence): PhoneFit {
  if (!followsDevice(viewport)) return "fixed";
  const excesses = widths.map(excessOf);
  if (excesses.length > 0 && excesses.every((excess) => excess > MUCH)) return "wide";
  return excesses.some((excess) => excess > 1) ? "slight" : "fits";
}

/** True when people cannot enlarge the page to 200 % with two fingers: `user-scalable=no`, or `maximum-scale` below 2. */
export function zoomBlocked(viewport: string | null): boolean {
  const settings = settingsOf(viewport);
  const most = Number.parseFloat(settings.get("maximum-scale") ?? "");
  return /^(no|0)$/.test(settings.get("user-scalable") ?? "") || (most >= 0 && most < 2);
}

/** The width at which the page overflows most; the first one when none does. */
export const worstWidth = (widths: readonly ReflowWidth[]): ReflowWidth | undefined =>
  widths.toSorted((one, other) => excessOf(other) - excessOf(one))[0];

/** How much wider than the screen its content is: 1 = fits. Only what sticks out counts, not tables that may scroll. */
const excessOf = ({ width, overflowing }: ReflowWidth): number =>
  Math.max(1, ...overflowing.map(({ right }) => (isOverEdge(right, width) ? right / width : 1)));

/** `width=device-width`, or `initial-scale=1`, which browsers take for the same. */
function followsDevice(viewport: string | null): boolean {
  const settings = settingsOf(viewport);
  const width = settings.get("width");
  return width === "device-width" || (width === undefined && Number.parseFloat(settings.get("initial-scale") ?? "") === 1);
}

/** `width=device-width, initial-scale=1` as pairs, in lower case; separators are commas, semicolons or blanks, as browsers read them. */
const settingsOf = (viewport: string | null): ReadonlyMap<string, string> =>
  new Map([...(viewport ?? "").toLowerCase().matchAll(/(?<![a-z-])([a-z-]+)\s*=\s*([^\s,;]+)/g)].map(([, key = "", value = ""]) => [key, value]));
