import type { OpenerTrial } from "../../domain/action-evidence.ts";
import type { Kit } from "./kit.ts";
import type { Knowing } from "./trial-words.ts";

/** Runs inside the page: buttons that may open something, those that say so first; at most `max`. */
export function openersToTry(kit: Kit, { max }: { readonly max: number }): readonly string[] {
  const says =
    "[aria-expanded=false],[aria-haspopup=dialog],[aria-haspopup=true],[aria-haspopup=menu],[aria-controls],[data-bs-toggle],[data-toggle],[popovertarget]";
  const isButton = (element: Element): boolean =>
    element.matches("button,[role=button]") &&
    (element.getAttribute("type") === "button" || !element.closest("form")) &&
    element.getAttribute("aria-expanded") !== "true";
  const isSafe = (element: Element): boolean =>
    kit.visible(element) && !(element as HTMLButtonElement).disabled && !/imprim|print|fermer|close|supprim|d[ée]conne/i.test(kit.name(element));
  const found = kit.all("button,[role=button]").filter((element) => isButton(element) && isSafe(element));
  const ranked = [...found.filter((element) => element.matches(says)), ...found.filter((element) => !element.matches(says))];
  return ranked.slice(0, max).map((element) => kit.selector(element));
}

/** Runs inside the page: gives the button the focus, so that what the focus alone shows is not taken for what the press opens. */
export function focusOpener(kit: Kit, { selector }: { readonly selector: string }): void {
  (kit.resolve(selector) as HTMLElement | null)?.focus();
}

/** Runs inside the page: presses the button. Returns what it says of its state before. */
export function pressOpener(kit: Kit, { selector }: { readonly selector: string }): string | null {
  const button = kit.resolve(selector) as HTMLElement | null;
  const state = button?.getAttribute("aria-expanded") ?? null;
  button?.click();
  return state;
}

/** Runs inside the page, a moment later: what is open that was not. */
export function readOpened(kit: Kit, { selector, before }: { readonly selector: string; readonly before: string | null }): OpenerTrial | null {
  const button = kit.resolve(selector);
  const memory = (globalThis as Knowing).vigieShown;
  if (!button || !memory) return null;
  const dialogs = kit
    .all("dialog,[role=dialog],[role=alertdialog],[aria-modal=true]")
    .filter((element) => kit.visible(element) && !memory.boxes.has(element));
  const fresh = kit.runs().filter((run) => run.shown && !memory.words.get(run.element)?.has(run.text) && !button.contains(run.element));
  // What a button opens is what it says that it controls, or stands near: anything else may have come by itself.
  const panel = kit.resolve(`[id="${CSS.escape(button.getAttribute("aria-controls") ?? "")}"]`) ?? button.parentElement?.parentElement ?? button;
  const screen = window.innerWidth * window.innerHeight;
  const isLayer = (element: Element): boolean => {
    const box = element.getBoundingClientRect();
    const covers = box.width * box.height > screen / 5;
    return (
      covers && getComputedStyle(element).position === "fixed" && element.querySelector("a[href],button,input,select,textarea,[tabindex]") !== null
    );
  };
  const layer = fresh.flatMap(({ element }) => kit.lineage(element)).find(isLayer);
  const open = dialogs[0] ?? layer ?? null;
  const names = open ? [open.getAttribute("aria-label"), open.getAttribute("aria-labelledby"), open.getAttribute("title")] : [];
  return {
    selector,
    html: kit.markup(button),
    name: kit.fold(kit.name(button), 120),
    opened: dialogs.length > 0 ? "dialog" : layer ? "layer" : fresh.some(({ element }) => panel.contains(element)) ? "panel" : "nothing",
    expanded: [before, button.getAttribute("aria-expanded")],
    box: open && {
      selector: kit.selector(open),
      html: kit.markup(open),
      named: names.some((name) => (name ?? "").trim() !== ""),
      focused: open.contains(document.activeElement),
    },
  };
}
