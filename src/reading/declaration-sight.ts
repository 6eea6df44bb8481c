import { valueIn } from "../domain/observation.ts";
import type { Text } from "../domain/text.ts";
import { isJudgeable, type Visit } from "../domain/visit.ts";

/**
 * Why the absence of a mention or of a declaration on these pages proves nothing: the start page, or what was asked of it, was
 * not fully seen. Null when a person on the page would not have seen more.
 */
export function blindSpot(pages: readonly Visit[]): Text | null {
  const start = pages.find(({ role }) => role === "start") ?? pages[0];
  if (!start || !isJudgeable(start)) return unseenStart;
  const { links, texts, declaration } = start.evidence;
  const missed = [declaration, links, texts].find((piece) => piece && !piece.ok);
  if (missed && !missed.ok) return lost(missed.detail);
  if (valueIn(links)?.cut || valueIn(texts)?.cut) return tooLong;
  return start.calm === false ? restless : null;
}

const unseenStart: Text = {
  fr: "la page de départ n'a pas pu être vue.",
  en: "the start page could not be seen.",
};
const tooLong: Text = {
  fr: "la page de départ est si longue que sa fin, où se trouve le pied de page, n'a pas été lue.",
  en: "the start page is so long that its end, where the footer stands, was not read.",
};
const restless: Text = {
  fr: "la page de départ changeait encore quand elle a été lue.",
  en: "the start page was still changing when it was read.",
};
const lost = (detail: string): Text => ({
  fr: `les liens ou les textes de la page de départ n'ont pas pu être relevés (${detail}).`,
  en: `the links or texts of the start page could not be gathered (${detail}).`,
});
