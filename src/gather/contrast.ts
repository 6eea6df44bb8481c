import { hideLetters, measureLetters, showLetters } from "../browser/in-page/picture-text.ts";
import type { PictureText } from "../domain/text-evidence.ts";
import { defineTrial, type Trial } from "./trial.ts";

const BUDGET_MS = 6000;
/** Screens of the page that are looked at, from its top, and texts on each. */
const MAX_SCREENS = 5;
const MAX_TEXTS = 60;

/** Texts on pictures and gradients, measured in the picture of the page: their styles alone do not tell what is behind each letter. */
export const contrast = defineTrial("contrast", BUDGET_MS, async (trial) => {
  const texts: PictureText[] = [];
  for (let screen = 0; screen < MAX_SCREENS && !trial.isLate(); screen += 1) texts.push(...(await measureScreen(trial, screen)));
  return { texts, late: trial.isLate() };
});

async function measureScreen({ read, cdp }: Trial, screen: number): Promise<readonly PictureText[]> {
  const letters = await read(hideLetters, { screen, max: MAX_TEXTS });
  if (letters.length === 0) return [];
  try {
    const { data } = await cdp.send("Page.captureScreenshot", { format: "png", optimizeForSpeed: true });
    return await read(measureLetters, { picture: data, letters });
  } finally {
    await read(showLetters, letters);
  }
}
