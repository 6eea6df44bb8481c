import type { HoverContent } from "../../domain/hover.ts";
import type { Kit } from "./kit.ts";

/** What the page remembers while pointer and focus pass, in the world of the readers. */
type HoverMemory = {
  readonly triggers: readonly Element[];
  /** What held words that nobody saw at first. */
  readonly hidden: Set<Element>;
  readonly contents: Element[];
  readonly observer: MutationObserver;
  /** A script has changed something since the last move. */
  changed: boolean;
};
type Remembering = { vigieHover?: HoverMemory };
type Point = { readonly x: number; readonly y: number };
/** Where to go, and the place within the trigger that is nearest to it. */
type Aim = Point & { readonly from: Point };

/** Runs inside the page first: which elements may bring something, one of each kind, and what is hidden now. */
export function beginHover(
  kit: Kit,
  { most }: { readonly most: number },
): { readonly triggers: number; readonly cut: boolean; readonly opaque: number } {
  const shows = "display visibility opacity max-height height width clip clip-path transform translate scale left top right bottom content".split(
    " ",
  );
  let sealed = 0;
  const bases = new Set<string>();
  const readRules = (rules: CSSRuleList): void => {
    for (const rule of rules) {
      const { selectorText, style } = rule as CSSStyleRule;
      if (selectorText?.includes(":hover") && shows.some((name) => style.getPropertyValue(name) !== ""))
        for (const part of selectorText.split(/,(?![^(]*\))/))
          if (part.includes(":hover")) bases.add(part.slice(0, part.indexOf(":hover")).trim() || "*");
      if ("cssRules" in rule) readRules((rule as CSSGroupingRule).cssRules);
    }
  };
  for (const root of kit.roots())
    for (const sheet of [...root.styleSheets, ...root.adoptedStyleSheets]) {
      try {
        readRules(sheet.cssRules);
      } catch {
        sealed += 1;
      }
    }
  const matching = (selector: string): Element[] => {
    try {
      return /^\*?$|[>+~]$/.test(selector) ? [] : kit.all(selector);
    } catch {
      return [];
    }
  };
  const usual = `${kit.nativeControls},[aria-describedby],[aria-haspopup],[data-tooltip],[data-bs-toggle],[onmouseover],[onmouseenter],[tabindex]`;
  const candidates = [...new Set([...[...bases].flatMap(matching), ...kit.all(usual)])].filter((element) => kit.visible(element));
  const hasWords = (element: Element): boolean => kit.childrenOf(element).some((node) => node.nodeType === 3 && /\p{L}/u.test(node.nodeValue ?? ""));
  const hidden = new Set(
    kit.all("body *").filter((element) => hasWords(element) && !element.closest("script,style,template,noscript,option") && !kit.visible(element)),
  );
  const brings = (element: Element): boolean => [...hidden].some((one) => element.contains(one) || element.parentElement?.contains(one));
  const classes = (element: Element | null): string => `${element?.tagName} ${element?.getAttribute("class") ?? ""}`;
  const kinds = new Map<string, Element>();
  for (const element of candidates) {
    const kind = `${classes(element)}|${classes(element.parentElement)}|${[...element.attributes].map(({ name }) => name).join(" ")}|${brings(element)}`;
    if (!kinds.has(kind)) kinds.set(kind, element);
  }
  // Those beside which something is hidden come first.
  const triggers = [...kinds.values()].sort((one, other) => Number(brings(other)) - Number(brings(one)));
  const memory: HoverMemory = {
    triggers: triggers.slice(0, most),
    hidden,
    contents: [],
    changed: false,
    observer: new MutationObserver((changes) => {
      memory.changed = true;
      for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes]))
        if (node.nodeType === 1) for (const one of [node as Element, ...(node as Element).querySelectorAll("*")]) if (hasWords(one)) hidden.add(one);
    }),
  };
  for (const root of kit.roots()) memory.observer.observe(root, { subtree: true, childList: true, attributes: true });
  (globalThis as Remembering).vigieHover = memory;
  const frames = kit.all("iframe,frame,object,embed").filter((frame) => kit.visible(frame)).length;
  return { triggers: memory.triggers.length, cut: triggers.length > most, opaque: sealed + frames };
}

/** Runs inside the page: where the pointer has to go to be over a trigger, or over a content; null where it is not to be reached. */
export async function aimAt(_kit: Kit, { trigger, content }: { readonly trigger: number; readonly content: number | null }): Promise<Aim | null> {
  const memory = (globalThis as Remembering).vigieHover;
  const element = content === null ? memory?.triggers[trigger] : memory?.contents[content];
  if (!memory || !element?.isConnected) return null;
  if (content === null) element.scrollIntoView({ block: "center", inline: "nearest", behavior: "instant" });
  await new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
  memory.observer.takeRecords();
  memory.changed = false;
  const box = element.getBoundingClientRect();
  const point = { x: box.x + Math.min(box.width / 2, 300), y: box.y + Math.min(box.height / 2, 200) };
  const hit = document.elementFromPoint(point.x, point.y);
  const edge = memory.triggers[trigger]?.getBoundingClientRect() ?? box;
  const clamp = (value: number, low: number, high: number): number => Math.max(Math.min(low, high), Math.min(value, Math.max(low, high)));
  const from = { x: clamp(point.x, edge.left + 2, edge.right - 2), y: clamp(point.y, edge.top + 2, edge.bottom - 2) };
  return hit && (element.contains(hit) || hit.contains(element) || hit.shadowRoot !== null) ? { ...point, from } : null;
}

/** Runs inside the page: gives the focus to a trigger, or to the first thing in it that takes it; or takes it away. False where nothing takes it. */
export function focusOn(kit: Kit, { trigger, focused }: { readonly trigger: number; readonly focused: boolean }): boolean {
  const element = (globalThis as Remembering).vigieHover?.triggers[trigger] as HTMLElement | undefined;
  if (!focused) (document.activeElement as HTMLElement | null)?.blur();
  if (!element || !focused) return false;
  const inner = [element, ...element.querySelectorAll<HTMLElement>(`${kit.nativeControls},[tabindex]`)].find(
    (one) => one.tabIndex >= 0 && kit.visible(one),
  );
  const options: FocusOptions & { readonly focusVisible: boolean } = { preventScroll: true, focusVisible: true };
  inner?.focus(options);
  return inner !== undefined;
}

/** Runs inside the page, a moment after a move: what shows that did not, outermost; numbers to ask for it again. */
export async function readShown(
  kit: Kit,
  { pauseMs }: { readonly pauseMs: number },
): Promise<{ readonly contents: readonly number[]; readonly byStyles: boolean }> {
  await new Promise<void>((done) => window.setTimeout(done, pauseMs));
  const memory = (globalThis as Remembering).vigieHover;
  if (!memory) return { contents: [], byStyles: true };
  const shown = [...memory.hidden].filter((element) => element.isConnected && kit.visible(element) && getComputedStyle(element).clipPath === "none");
  // A box, not each of its lines: the highest ancestor that is no wider than a part of the page and holds nothing that was there before.
  const boxOf = (element: Element): Element => {
    let box = element;
    for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) {
      const others = [...at.querySelectorAll("*")].some((one) => !box.contains(one) && one !== box && kit.visible(one) && !memory.hidden.has(one));
      if (others || memory.triggers.some((trigger) => at?.contains(trigger) && !box.contains(trigger) && kit.visible(trigger) && at !== box)) break;
      box = at;
    }
    return box;
  };
  const boxes = [...new Set(shown.map(boxOf))].filter((box) => !memory.triggers.includes(box));
  const contents = boxes.map((box) => {
    const known = memory.contents.indexOf(box);
    if (known < 0) memory.contents.push(box);
    return known < 0 ? memory.contents.length - 1 : known;
  });
  return { contents, byStyles: !memory.changed && memory.observer.takeRecords().length === 0 };
}

/** Runs inside the page: what can be said of a content while it shows. */
export function describeContent(
  kit: Kit,
  { trigger, content }: { readonly trigger: number; readonly content: number },
): Pick<HoverContent, "selector" | "html" | "trigger" | "covers" | "spare"> | null {
  const memory = (globalThis as Remembering).vigieHover;
  const [by, box] = [memory?.triggers[trigger], memory?.contents[content]];
  if (!by || !box) return null;
  const area = box.getBoundingClientRect();
  const range = document.createRange();
  const meets = (node: Text): boolean => {
    range.selectNodeContents(node);
    return [...range.getClientRects()].some(
      ({ left, right, top, bottom }) =>
        Math.min(right, area.right) - Math.max(left, area.left) > 4 && Math.min(bottom, area.bottom) - Math.max(top, area.top) > 4,
    );
  };
  const walker = document.createTreeWalker(kit.body(), NodeFilter.SHOW_TEXT, (node) =>
    /[\p{L}\p{N}]/u.test(node.nodeValue ?? "") && !box.contains(node) && kit.visible(node.parentElement ?? box) ? 1 : 2,
  );
  let covers = false;
  while (!covers && walker.nextNode()) covers = meets(walker.currentNode as Text);
  const words = kit.fold((box as HTMLElement).innerText).toLowerCase();
  const all = kit.fold(kit.body().innerText).toLowerCase();
  const opened = box.id !== "" && kit.all(`[aria-controls~="${CSS.escape(box.id)}"],[href="#${CSS.escape(box.id)}"]`).length > 0;
  const controls = [by, ...by.querySelectorAll(`${kit.nativeControls},[tabindex]`)].filter(
    (one) => (one as HTMLElement).tabIndex >= 0 && !box.contains(one),
  );
  const told = (element: Element) => ({ selector: kit.selector(element), html: kit.markup(element) });
  return {
    ...told(box),
    trigger: {
      ...told(by),
      focusable: controls.length > 0,
      leads: controls.every((one) => one.matches("a[href]:not([href^='#'],[href^='javascript' i],[role],[aria-expanded],[aria-haspopup])")),
    },
    covers,
    spare: opened || all.split(words).length > 2,
  };
}

/** Runs inside the page: does a content show, a moment later? */
export async function isShown(kit: Kit, { content, pauseMs }: { readonly content: number; readonly pauseMs: number }): Promise<boolean> {
  await new Promise<void>((done) => window.setTimeout(done, pauseMs));
  const box = (globalThis as Remembering).vigieHover?.contents[content];
  return box?.isConnected === true && kit.visible(box);
}

/** Runs inside the page. */
export function endHover(_kit: Kit, _argument: null): void {
  (globalThis as Remembering).vigieHover?.observer.disconnect();
  delete (globalThis as Remembering).vigieHover;
}
