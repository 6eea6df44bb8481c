import type { FocusStop } from "../../domain/keyboard-evidence.ts";
import type { Kit } from "./kit.ts";

/** What the page remembers between two keys, in the world of the readers. */
export type FocusMemory = {
  readonly elements: Element[];
  /** How an element looks, its pseudo-elements included. */
  readonly look: (element: Element) => string;
  /** How everything that can have the focus looked without it. */
  readonly looks: ReadonlyMap<Element, string>;
  readonly sheet: CSSStyleSheet;
  /** What got the focus last since the last reading. */
  last: Element | null;
  /** The focus has gone to the browser since the last reading, for however short a moment. */
  left: boolean;
  readonly listen: (event: Event) => void;
};
type Remembering = { vigieFocus?: FocusMemory };

/** A stop as the page tells it; whether its focus is seen is found out afterwards. */
export type RawStop = Omit<FocusStop, "change" | "leads"> & {
  /** Its rank among the stops, in the order of their first visit. */
  readonly number: number;
  /** Its style, or that of what surrounds it, is not the one it has without the focus. */
  readonly restyled: boolean;
  /** Elements that look alike and change alike share it. */
  readonly group: string;
};

/** Where the focus is after a key. */
export type FocusReading = {
  /** Number of the element that has it, given at its first visit; null when nothing in the page has it. */
  readonly at: number | null;
  /** It had left the page for the browser when the key was let go, whatever came after. */
  readonly left: boolean;
  /** The element, at its first visit only. */
  readonly stop: RawStop | null;
  /** The element that lost the focus as soon as it had it. */
  readonly lost: { readonly selector: string; readonly html: string } | null;
};

/**
 * Runs inside the page before the first key: stops transitions, animations and the caret, which would blur the pictures, and notes how everything that can
 * have the focus looks without it. Returns how many elements can have the focus, whether there is a main area, and how many entries menus before it have.
 */
export function prepareFocus(
  kit: Kit,
  { most }: { readonly most: number },
): { readonly focusable: number; readonly main: boolean; readonly menu: number } {
  const memory = globalThis as Remembering;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    "*,*::before,*::after{transition:none!important;animation-play-state:paused!important;caret-color:transparent!important;scroll-behavior:auto!important}",
  );
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const selector = "a[href],area[href],button,input,select,textarea,summary,iframe,audio[controls],video[controls],[contenteditable],[tabindex]";
  const focusable = kit
    .all(selector)
    .filter((element) => !(element as HTMLButtonElement).disabled && element.checkVisibility({ visibilityProperty: true }));
  const reachable = focusable.filter((element) => (element as HTMLElement).tabIndex >= 0);
  const properties =
    "outline-style outline-width outline-color outline-offset box-shadow border-top-color border-bottom-color border-left-color border-top-width border-bottom-width background-color background-image background-size color text-decoration-line text-decoration-color text-decoration-thickness opacity visibility transform filter font-weight width height left top clip-path".split(
      " ",
    );
  const styleOf = (element: Element, pseudo: string | null): string => {
    const style = getComputedStyle(element, pseudo);
    return pseudo && style.content === "none" ? "" : properties.map((name) => style.getPropertyValue(name)).join(";");
  };
  const look = (element: Element): string => [null, "::before", "::after"].map((pseudo) => styleOf(element, pseudo)).join("|");
  const looks = new Map(reachable.slice(0, most).map((element) => [element, look(element)]));
  const listen = (event: Event): void => {
    const now = memory.vigieFocus;
    const [target] = event.composedPath();
    if (now && event.type === "focus" && target instanceof Element) now.last = target;
    if (now && event.type === "blur" && target === window && !document.hasFocus()) now.left = true;
  };
  for (const type of ["focus", "blur"]) window.addEventListener(type, listen, true);
  memory.vigieFocus = { elements: [], look, looks, sheet, last: null, left: false, listen };
  const main = kit.all("main,[role=main]").find((element) => kit.visible(element));
  const isBefore = (element: Element): boolean =>
    main !== undefined && (element.compareDocumentPosition(main) & Node.DOCUMENT_POSITION_FOLLOWING) > 0 && !element.contains(main);
  const menus = kit.all("nav,[role=navigation]").filter((element) => isBefore(element) && kit.visible(element));
  const entries = new Set(menus.flatMap((menu) => [...menu.querySelectorAll("a")]).filter((entry) => kit.visible(entry)));
  return { focusable: focusable.length, main: main !== undefined, menu: entries.size };
}

/** Runs inside the page after a key, and once more a moment later: scripts may move the focus on. */
export async function readFocus(kit: Kit, { pauseMs }: { readonly pauseMs: number }): Promise<FocusReading> {
  const memory = (globalThis as Remembering).vigieFocus;
  if (!memory) return { at: null, left: true, stop: null, lost: null };

  const active = (): Element | null => {
    let at: Element | null = document.activeElement;
    for (let inner = at; inner; ) {
      at = inner;
      const frame: Document | null = kit.frameDocument(at);
      inner = at.shadowRoot?.activeElement ?? (frame?.activeElement === frame?.body ? null : (frame?.activeElement ?? null));
    }
    return at === document.body || at === document.documentElement ? null : at;
  };
  const isOut = (): boolean => active() === null && !document.hasFocus();

  /** In the page with nothing of it pushed off its edges or cut away, and neither transparent nor hidden. */
  const isShown = (element: Element): boolean => {
    const box = element.getBoundingClientRect();
    if (box.width <= 1 || box.height <= 1) return false;
    if (box.right + window.scrollX <= 1 || box.bottom + window.scrollY <= 1) return false;
    if (getComputedStyle(element).clipPath.startsWith("inset(50%")) return false;
    return element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  };

  const targetOf = (element: Element): FocusStop["target"] => {
    const href = element.tagName === "A" ? element.getAttribute("href") : null;
    const link = href === null ? null : kit.absolute(element, href);
    const [page, fragment] = (link ?? "").split("#");
    if (fragment === undefined || page !== document.URL.split("#")[0]) return null;
    const id = decodeURIComponent(fragment);
    const goal = id === "" ? null : (document.getElementById(id) ?? document.querySelector(`a[name="${CSS.escape(id)}"]`));
    const main = document.querySelector("main,[role=main]");
    const near = goal !== null && main !== null && (main.contains(goal) || (goal.contains(main) && goal !== document.body));
    return { id, exists: goal !== null || id === "top", main: near, shown: goal?.checkVisibility() ?? false };
  };

  const describe = (element: Element): RawStop => {
    const box = element.getBoundingClientRect();
    const now = memory.look(element);
    const before = memory.looks.get(element);
    const classes = (at: Element | null): string => `${at?.tagName ?? ""}.${at?.getAttribute("class") ?? ""}`;
    return {
      number: memory.elements.length - 1,
      selector: kit.selector(element),
      html: kit.markup(element),
      tag: element.tagName.toLowerCase(),
      type: (element.getAttribute("type") ?? "").toLowerCase(),
      name: kit.fold(kit.name(element), 120),
      landmark: kit.landmarkOf(element),
      inMain: kit.lineage(element).some((at) => at.matches("main,[role=main]")),
      tabindex: (element as HTMLElement).tabIndex,
      box: {
        x: Math.round(box.x + window.scrollX),
        y: Math.round(box.y + window.scrollY),
        width: Math.round(box.width),
        height: Math.round(box.height),
      },
      shown: isShown(element),
      fixed: kit.lineage(element).some((at) => /fixed|sticky/.test(getComputedStyle(at).position)),
      target: targetOf(element),
      restyled: before !== undefined && before !== now,
      group: `${classes(element)} ${classes(element.parentElement)} ${now}`,
    };
  };

  await new Promise<void>((done) => window.setTimeout(done, pauseMs));
  const element = active();
  const { last } = memory;
  const left = memory.left || isOut();
  memory.last = null;
  memory.left = false;
  const lost = !element && !left && last?.isConnected ? { selector: kit.selector(last), html: kit.markup(last) } : null;
  if (!element) return { at: null, left, stop: null, lost };
  const known = memory.elements.indexOf(element);
  if (known >= 0) return { at: known, left, stop: null, lost };
  memory.elements.push(element);
  return { at: memory.elements.length - 1, left, stop: describe(element), lost };
}

/** Runs inside the page: gives the focus to a stop again, or takes it away. Returns where a change would be seen: in the page, CSS pixels. */
export async function refocus(
  _kit: Kit,
  { at, focused }: { readonly at: number; readonly focused: boolean },
): Promise<{ readonly x: number; readonly y: number; readonly width: number; readonly height: number } | null> {
  const element = (globalThis as Remembering).vigieFocus?.elements[at] as HTMLElement | undefined;
  if (!element?.isConnected) return null;
  const options: FocusOptions & { readonly focusVisible: boolean } = { preventScroll: true, focusVisible: true };
  if (focused) {
    element.focus(options);
    // Where something else takes the focus, the picture would say nothing about this element.
    if (element.getRootNode() === document && document.activeElement !== element) return null;
  } else {
    element.scrollIntoView({ block: "center", inline: "nearest", behavior: "instant" });
    (document.activeElement as HTMLElement | null)?.blur();
    element.blur();
  }
  await new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
  const labels = [...((element as HTMLInputElement).labels ?? [])];
  const around = [element, ...labels, ...(element.parentElement ? [element.parentElement] : [])].map((one) => one.getBoundingClientRect());
  const near = around.filter((box, index) => index === 0 || (box.width < 700 && box.height < 300));
  const margin = 12;
  const left = Math.max(0, Math.min(...near.map((box) => box.left)) - margin);
  const top = Math.max(0, Math.min(...near.map((box) => box.top)) - margin);
  const right = Math.min(window.innerWidth, Math.max(...near.map((box) => box.right)) + margin);
  const bottom = Math.min(window.innerHeight, Math.max(...near.map((box) => box.bottom)) + margin);
  if (right - left < 1 || bottom - top < 1) return { x: window.scrollX, y: window.scrollY, width: window.innerWidth, height: window.innerHeight };
  return { x: left + window.scrollX, y: top + window.scrollY, width: right - left, height: bottom - top };
}

/** Runs inside the page: animations and the caret go on. */
export function endFocus(_kit: Kit, _argument: null): void {
  const memory = globalThis as Remembering;
  if (memory.vigieFocus) for (const type of ["focus", "blur"]) window.removeEventListener(type, memory.vigieFocus.listen, true);
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== memory.vigieFocus?.sheet);
  delete memory.vigieFocus;
}
