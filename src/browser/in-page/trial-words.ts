import type { ShownMessage } from "../../domain/action-evidence.ts";
import type { Kit } from "./kit.ts";

/** What was shown before something was done. Kept in the isolated world, where the page does not see it. */
type Shown = {
  readonly words: Map<Element, Set<string>>;
  readonly boxes: Set<Element>;
  readonly active: Element | null;
  readonly wrong: Map<Element, string>;
};
export type Knowing = typeof globalThis & { vigieShown?: Shown };

/** Runs inside the page: remembers the words and dialogs that are shown. A block may be read in several pieces, around what stands in it. */
export function rememberShown(kit: Kit, _argument: null): void {
  const words = new Map<Element, Set<string>>();
  for (const { element, text, shown } of kit.runs()) if (shown) words.set(element, (words.get(element) ?? new Set()).add(text));
  const boxes = new Set(kit.all("dialog,[role=dialog],[role=alertdialog],[aria-modal=true]").filter((element) => kit.visible(element)));
  (globalThis as Knowing).vigieShown = { words, boxes, active: document.activeElement, wrong: new Map() };
}

/** Runs inside the page: words that are shown now and were not; at most 20. */
export function newWords(kit: Kit, _argument: null): readonly ShownMessage[] {
  const before = (globalThis as Knowing).vigieShown?.words;
  const live = "[role=alert],[role=status],[role=log],[aria-live=polite],[aria-live=assertive],output";
  return kit
    .runs()
    .filter(({ element, text, shown }) => shown && !before?.get(element)?.has(text))
    .slice(0, 20)
    .map(({ element, text }) => ({
      selector: kit.selector(element),
      html: kit.markup(element),
      text: kit.fold(text, 300),
      live: kit.lineage(element).some((at) => at.matches(live)),
    }));
}
