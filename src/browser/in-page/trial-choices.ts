import type { Kit } from "./kit.ts";

/** Runs inside the page: lists in which something else could be chosen; at most `max`. */
export function listsToTry(kit: Kit, { max }: { readonly max: number }): readonly { readonly selector: string; readonly html: string }[] {
  const isOpen = (element: Element): boolean => {
    const list = element as HTMLSelectElement;
    return kit.visible(list) && !list.disabled && !list.multiple && [...list.options].filter(({ disabled }) => !disabled).length > 1;
  };
  return kit
    .all("select")
    .filter(isOpen)
    .slice(0, max)
    .map((list) => ({ selector: kit.selector(list), html: kit.markup(list) }));
}

/** Runs inside the page: chooses another option, as a person with the arrow keys does, and a moment later the first one again, without a word. */
export async function chooseOther(kit: Kit, { selector, waitMs }: { readonly selector: string; readonly waitMs: number }): Promise<void> {
  const list = kit.resolve(selector) as HTMLSelectElement | null;
  if (!list) return;
  const before = list.selectedIndex;
  const other = [...list.options].findIndex((option, index) => index !== before && !option.disabled && option.value !== "");
  if (other < 0) return;
  list.focus();
  list.selectedIndex = other;
  for (const event of ["input", "change"]) list.dispatchEvent(new Event(event, { bubbles: true }));
  await new Promise<void>((done) => window.setTimeout(done, waitMs));
  list.selectedIndex = before;
}
