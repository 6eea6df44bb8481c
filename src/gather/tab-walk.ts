import { type FocusReading, type RawStop, readFocus } from "../browser/in-page/focus.ts";
import type { KeyboardEvidence } from "../domain/keyboard-evidence.ts";
import type { Trial } from "./trial.ts";

/** Longer than what scripts wait before they move the focus on. In ms. */
const PAUSE_MS = 25;

/** Elements with several stops of their own: parts of a date, buttons of a player, what a frame holds. */
const manyFold = /^(input (date|time|datetime-local|month|week)|audio .*|video .*|iframe .*|frame .*|object .*|embed .*)$/;
const MOST_WITHIN = 30;
const MAX_LOST = 10;

/** Presses a key that changes nothing in a page but the focus, and says where it is then. */
export async function press({ page, read }: Pick<Trial, "page" | "read">, key: "Tab" | "Shift+Tab" | "Escape"): Promise<FocusReading> {
  await page.keyboard.press(key);
  return read(readFocus, { pauseMs: PAUSE_MS });
}

/** Stops in the order of the Tab key; `loop` holds their places where it goes round without an end. */
export type TabWalk = Pick<KeyboardEvidence, "end" | "lost"> & {
  readonly raw: readonly VisitedStop[];
  readonly loop: readonly number[] | null;
};

/** A stop, and where the page tried to go when it got the focus. */
type VisitedStop = RawStop & { readonly leads: string | null };

/** Presses Tab until the focus has left the page twice (once when it was not in it at first), goes round, or it has been enough. */
export async function walkByTab(trial: Trial, most: number): Promise<TabWalk> {
  const way: Way = { raw: [], lost: [], round: [], first: 0, goodbyes: (await trial.read(hasFocus, null)) ? 0 : 1 };
  while (way.raw.length < most && !trial.isLate()) {
    const before = trial.held().length;
    const reading = await press(trial, "Tab");
    const end = goOn(way, reading, trial.held()[before] ?? null);
    if (end) return { ...end, lost: way.lost };
  }
  return { raw: way.raw, lost: way.lost, end: "cut", loop: null };
}

/** A walk on its way. */
type Way = {
  readonly raw: VisitedStop[];
  readonly lost: KeyboardEvidence["lost"][number][];
  /** Places since the focus came into the page; a place comes again where it is caught. */
  round: readonly number[];
  /** Place of the first stop after the focus came into the page. */
  first: number;
  goodbyes: number;
};

/** One key further: null as long as there is a way to go. */
function goOn(way: Way, { at, left, stop, lost }: FocusReading, leads: string | null): Omit<TabWalk, "lost"> | null {
  if (stop) way.raw.push({ ...stop, leads });
  if (lost && way.lost.length < MAX_LOST && way.lost.every(({ selector }) => selector !== lost.selector)) way.lost.push(lost);
  // An element that takes the focus back, even from the browser, has not let it go.
  if (left && at !== way.round.at(-1)) {
    way.goodbyes += 1;
    way.first = stop ? way.raw.length - 1 : way.raw.length;
    way.round = [];
  }
  if (way.goodbyes === 2) return { raw: turned(way.raw, way.first), end: "left", loop: null };
  if (at === null) return null;
  way.round = [...way.round, at];
  const loop = loopIn(way.round, way.raw);
  return loop ? { raw: way.raw, end: "loop", loop } : null;
}

/** Runs inside the page. */
const hasFocus = (): boolean => document.activeElement !== null && document.activeElement !== document.body;

/** The page's first stop first, where the walk began in its middle. */
const turned = (raw: readonly VisitedStop[], first: number): readonly VisitedStop[] => [...raw.slice(first), ...raw.slice(0, first)];

/** The places between which the focus goes round, once it has done so three times; null as long as it goes on. */
function loopIn(round: readonly number[], raw: readonly RawStop[]): readonly number[] | null {
  const last = round.at(-1);
  const length = round.length - 1 - round.lastIndexOf(last ?? -1, -2);
  if (length >= round.length) return null;
  const turn = round.slice(-length);
  const stop = raw[last ?? -1];
  const turns = length === 1 && stop && manyFold.test(`${stop.tag} ${stop.type}`) ? MOST_WITHIN : length === 1 ? 4 : 3;
  const isRound = round.length >= length * turns && round.slice(-length * turns).every((place, index) => place === turn[index % length]);
  return isRound ? turn : null;
}
