import { readDownwards } from "../browser/in-page/downwards.ts";
import { compareOrientations, forgetAngles, noteAngles } from "../browser/in-page/orientation.ts";
import { countUnreachable } from "../browser/in-page/text-absence.ts";
import { enlargeTexts, reduceTexts, spaceTexts } from "../browser/in-page/text-changes.ts";
import { beginTexts, compareTexts, endTexts, noteTexts } from "../browser/in-page/text-survey.ts";
import type { LegibilityEvidence, OrientationEvidence, TextLosses } from "../domain/legibility.ts";
import { defineTrial, type Trial } from "./trial.ts";

const max = 20;

/** CSS pixels. A window of 1280 × 1024 at 200 %, as ACT 59br37 has it; then at 400 % in its width. */
const zoomed = { width: 640, height: 512 };
const narrow = { width: 320, height: 800 };
const low = { width: 1280, height: 256 };
/** As good as the same size, so that nothing but the orientation changes; small enough for what is said of phones. No usual breakpoint lies between them. */
const portrait = { width: 470, height: 470 };
const landscape = { width: 471, height: 470 };

/**
 * How the texts of the page fare when letters grow, lines spread, the window shrinks and is turned. Each piece of text is compared with itself before: what
 * could not be read at first cannot be lost.
 */
export const legibility = defineTrial("legibility", 15_000, async (trial): Promise<LegibilityEvidence> => {
  const { texts, frames } = await trial.read(beginTexts, null);
  const inTime = <T>(work: () => Promise<T>): Promise<T | null> => (trial.isLate() ? Promise.resolve(null) : work());
  try {
    return {
      texts,
      frames,
      textZoom: await inTime(() => atTextZoom(trial)),
      spacing: await inTime(() => whenSpaced(trial)),
      pageZoom: await inTime(() => inWindow(trial, "pageZoom", zoomed)),
      narrow: await inTime(() => inWindow(trial, "narrow", narrow)),
      orientation: await inTime(() => turned(trial)),
      downwards: await downwards(trial),
    };
  } finally {
    await trial.read(endTexts, null);
  }
});

async function atTextZoom(trial: Trial): Promise<TextLosses> {
  await trial.read(enlargeTexts, null);
  try {
    await trial.read(noteTexts, { moment: "textZoom" });
  } finally {
    await trial.read(reduceTexts, null);
  }
  return trial.read(compareTexts, { moment: "textZoom", folded: false, max });
}

async function whenSpaced(trial: Trial): Promise<TextLosses> {
  await trial.read(spaceTexts, { spaced: true });
  try {
    await trial.read(noteTexts, { moment: "spacing" });
  } finally {
    await trial.read(spaceTexts, { spaced: false });
  }
  return trial.read(compareTexts, { moment: "spacing", folded: false, max });
}

async function turned(trial: Trial): Promise<OrientationEvidence> {
  for (const [moment, size] of [
    ["one", portrait],
    ["other", landscape],
    ["again", portrait],
  ] as const) {
    await trial.page.setViewportSize(size);
    await trial.read(noteTexts, { moment });
    await trial.read(noteAngles, { moment });
  }
  const figures = await trial.read(compareOrientations, { one: "one", other: "other", again: "again", max });
  await trial.read(forgetAngles, null);
  return figures;
}

/** Nearly no page is written so: without such a text the window keeps its size. */
async function downwards(trial: Trial): Promise<LegibilityEvidence["downwards"]> {
  if ((await trial.read(readDownwards, null)) === null) return null;
  await trial.page.setViewportSize(low);
  return trial.read(readDownwards, null);
}

async function inWindow(trial: Trial, moment: string, size: typeof zoomed): Promise<NonNullable<LegibilityEvidence["narrow"]>> {
  await trial.page.setViewportSize(size);
  await trial.read(noteTexts, { moment });
  const losses = await trial.read(compareTexts, { moment, folded: true, max });
  return { ...losses, unreachable: await trial.read(countUnreachable, { moment }) };
}
