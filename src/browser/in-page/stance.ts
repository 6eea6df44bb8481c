import type { Kit } from "./kit.ts";

/** Where a page stands: how far it is scrolled, what has the focus (null: nothing). CSS pixels. */
export type Stance = { readonly x: number; readonly y: number; readonly focus: string | null };

/** Runs inside the page. */
export function readStance(kit: Kit, _argument: null): Stance {
  const active = document.activeElement;
  return { x: window.scrollX, y: window.scrollY, focus: active && active !== document.body ? kit.selector(active) : null };
}

/** Runs inside the page: puts it back where it stood. Where nothing had the focus, the Tab key begins at the top again. */
export function resume(kit: Kit, { x, y, focus }: Stance): void {
  const target = focus ? kit.resolve(focus) : null;
  if (target) (target as HTMLElement).focus({ preventScroll: true });
  else beginAtTop();
  window.scrollTo({ left: x, top: y, behavior: "instant" });

  // A focus that is gone leaves behind where the next Tab goes on from; only another focus moves it.
  function beginAtTop(): void {
    const root = document.documentElement;
    const own = root.getAttribute("tabindex");
    root.setAttribute("tabindex", "-1");
    root.focus({ preventScroll: true });
    root.blur();
    if (own === null) root.removeAttribute("tabindex");
    else root.setAttribute("tabindex", own);
  }
}
