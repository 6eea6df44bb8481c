import { aimAt, beginHover, describeContent, endHover, focusOn, isShown, readShown } from "../browser/in-page/hover.ts";
import { type Legibility, readLetters } from "../browser/in-page/letters.ts";
import type { HoverContent, HoverEvidence, PaleWords } from "../domain/hover.ts";
import { defineTrial, type Trial } from "./trial.ts";

const MOST_TRIGGERS = 20;
const MOST_CONTENTS = 5;
/** Longer than what scripts and transitions of menus usually take. In ms. */
const PAUSE_MS = 80;
const LASTING_MS = 2000;

/**
 * Passes over the page with the pointer and with the focus, and looks at what shows: whether Escape puts it away, whether the pointer can go to it, whether it
 * stays. Nothing is pressed but Escape.
 */
export const hover = defineTrial("hover", 12_000, async (trial): Promise<HoverEvidence> => {
  const { triggers, cut, opaque } = await trial.read(beginHover, { most: MOST_TRIGGERS });
  const contents: HoverContent[] = [];
  const pale: PaleWords[] = [];
  let tried = 0;
  try {
    while (tried < triggers && contents.length < MOST_CONTENTS && !trial.isLate()) {
      contents.push(...(await broughtBy(trial, tried)));
      tried += 1;
    }
    // Apart from the rest: what a script shows for a moment must not be there already when it is looked for.
    for (let trigger = 0; trigger < tried && !trial.isLate(); trigger += 1) pale.push(...(await palerAt(trial, trigger)));
    await trial.page.mouse.move(0, 0);
    return { tried, cut: cut || tried < triggers, opaque, pale, contents };
  } finally {
    await trial.read(endHover, null);
  }
});

/** Words of a trigger that the pointer or the focus makes hard to read. */
async function palerAt({ page, read }: Trial, trigger: number): Promise<readonly PaleWords[]> {
  await page.mouse.move(0, 0);
  const point = await read(aimAt, { trigger, content: null });
  const calm = point && (await read(readLetters, { trigger }));
  if (!point || !calm || isPale(calm)) return [];
  await page.mouse.move(point.x, point.y);
  const hovered = await read(readLetters, { trigger });
  await page.mouse.move(0, 0);
  const focused = (await read(focusOn, { trigger, focused: true })) ? await read(readLetters, { trigger }) : null;
  await read(focusOn, { trigger, focused: false });
  return [...paleAs("hover", hovered), ...paleAs("focus", focused)];
}

const isPale = ({ ratio, need }: Legibility): boolean => ratio < need;

const paleAs = (state: PaleWords["state"], words: Legibility | null): readonly PaleWords[] => (words && isPale(words) ? [{ ...words, state }] : []);

/** What one trigger brings, at most one content. */
async function broughtBy(trial: Trial, trigger: number): Promise<readonly HoverContent[]> {
  const { page, read } = trial;
  await page.mouse.move(0, 0);
  const before = new Set((await read(readShown, { pauseMs: 0 })).contents);
  const point = await read(aimAt, { trigger, content: null });
  if (point) await page.mouse.move(point.x, point.y);
  const hovered = point ? await read(readShown, { pauseMs: PAUSE_MS }) : null;
  const [content] = (hovered?.contents ?? []).filter((one) => !before.has(one));
  const facts = content === undefined ? null : await read(describeContent, { trigger, content });
  if (point && content !== undefined && facts && hovered)
    return [await tried(trial, { ...facts, byStyles: hovered.byStyles }, { trigger, content, point })];
  return byFocus(trial, trigger, before);
}

type Place = { readonly trigger: number; readonly content: number; readonly point: { readonly x: number; readonly y: number } };

/** Puts a content that the pointer brought to the test. */
async function tried(
  trial: Trial,
  facts: Omit<HoverContent, "onHover" | "onFocus" | "escapes" | "hoverable" | "lasts">,
  place: Place,
): Promise<HoverContent> {
  const { page, read } = trial;
  const { trigger, content, point } = place;
  const hoverable = await canBeReached(trial, place);
  await page.mouse.move(0, 0);
  await page.mouse.move(point.x, point.y);
  const lasts = await read(isShown, { content, pauseMs: LASTING_MS });
  await page.keyboard.press("Escape");
  const escapes = !(await read(isShown, { content, pauseMs: PAUSE_MS }));
  await page.mouse.move(0, 0);
  const focused = await read(focusOn, { trigger, focused: true });
  const onFocus = focused && (await read(isShown, { content, pauseMs: PAUSE_MS }));
  await read(focusOn, { trigger, focused: false });
  return { ...facts, onHover: true, onFocus, escapes, hoverable, lasts };
}

/** The pointer goes to it within the trigger as far as it can, then straight on. */
async function canBeReached({ page, read }: Trial, { trigger, content }: Place): Promise<boolean> {
  const goal = await read(aimAt, { trigger, content });
  if (!goal) return read(isShown, { content, pauseMs: 0 });
  await page.mouse.move(goal.from.x, goal.from.y, { steps: 5 });
  await page.mouse.move(goal.x, goal.y, { steps: 10 });
  return read(isShown, { content, pauseMs: PAUSE_MS * 3 });
}

async function byFocus(trial: Trial, trigger: number, before: ReadonlySet<number>): Promise<readonly HoverContent[]> {
  const { page, read } = trial;
  await page.mouse.move(0, 0);
  if (!(await read(focusOn, { trigger, focused: true }))) return [];
  const { contents, byStyles } = await read(readShown, { pauseMs: PAUSE_MS / 2 });
  const [content] = contents.filter((one) => !before.has(one));
  const facts = content === undefined ? null : await read(describeContent, { trigger, content });
  if (content === undefined || !facts) {
    await read(focusOn, { trigger, focused: false });
    return [];
  }
  await page.keyboard.press("Escape");
  const escapes = !(await read(isShown, { content, pauseMs: PAUSE_MS }));
  await read(focusOn, { trigger, focused: false });
  return [{ ...facts, byStyles, onHover: false, onFocus: true, escapes, hoverable: null, lasts: null }];
}
