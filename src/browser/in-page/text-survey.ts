import type { TextLoss, TextLosses } from "../../domain/legibility.ts";
import type { Kit } from "./kit.ts";

/** What can be read of a piece of text: all of it, part of it, nothing; by which box the rest is kept back; where its lines are. */
type Sight = {
  readonly state: "whole" | "cut" | "shortened" | "hidden";
  readonly by: Element | null;
  readonly lines: readonly Line[];
};
/** The part of a line that is seen, CSS pixels in the document. */
type Line = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

/** A text node with something to read in it; `floating`: it stays on the screen when the page is scrolled. */
type Piece = { readonly node: Text; readonly holder: Element; readonly floating: boolean };

/** All pieces as they were seen at one moment, by their place; `covered` are pairs of pieces written over each other ("1 2"). */
type Moment = {
  readonly sights: readonly Sight[];
  readonly covered: ReadonlySet<string>;
  /** All that the page displays, in lower case: the same words may stand elsewhere. */
  readonly words: string;
};

/** What the page remembers between two readings, in the world of the readers. */
export type TextMemory = {
  readonly pieces: readonly Piece[];
  readonly roots: readonly (Document | ShadowRoot)[];
  readonly look: () => Moment;
  readonly moments: Map<string, Moment>;
  readonly sheet: CSSStyleSheet;
};
type Remembering = { vigieTexts?: TextMemory };

/** Runs inside the page first: stops what moves, lists the texts that can be read, and notes how they are seen. */
export function beginTexts(kit: Kit, _argument: null): { readonly texts: number; readonly frames: number } {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("*,*::before,*::after{transition:none!important;animation-play-state:paused!important;scroll-behavior:auto!important}");
  const roots = kit.roots().filter((root) => (root.ownerDocument ?? root) === document);
  for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];

  const parentOf = (element: Element): Element | null => element.assignedSlot ?? kit.parent(element);
  const clips = (overflow: string): boolean => overflow === "hidden" || overflow === "clip";
  const scrolls = (overflow: string): boolean => overflow === "auto" || overflow === "scroll";

  /** A box that keeps part of a text back, for good or until it is scrolled (`soft`). */
  type Clip = Line & { readonly element: Element; readonly soft: boolean };
  /** The element whose overflow the window has taken over: it does not cut by itself. */
  const ofWindow = (): Element => (/visible/.test(getComputedStyle(document.documentElement).overflowX) ? kit.body() : document.documentElement);

  /** Boxes that cut what an element holds, from the inside out. Once a box scrolls, nothing is lost. Worked out once for each element and moment. */
  const clipsOf = (holder: Element, known: Map<Element, readonly Clip[]>): readonly Clip[] => {
    const found: Clip[] = [];
    const windowed = ofWindow();
    let [free, x, y] = ["", true, true];
    for (let at: Element | null = holder; at && (x || y); at = parentOf(at)) {
      const style = getComputedStyle(at);
      const holds = free === "" || style.transform !== "none" || (free === "absolute" && style.position !== "static");
      const own = style.display !== "inline" && style.display !== "contents" && at !== windowed;
      if (holds) {
        if (own) {
          const [hardX, hardY] = [x && clips(style.overflowX), y && clips(style.overflowY)];
          const [softX, softY] = [scrolls(style.overflowX), scrolls(style.overflowY)];
          if (hardX || hardY) found.push({ ...boxOf(at, hardX, hardY), soft: false });
          if (softX || softY) found.push({ ...boxOf(at, softX, softY), soft: true });
          x &&= !softX;
          y &&= !softY;
        }
        free = style.position === "absolute" || style.position === "fixed" ? style.position : "";
      }
    }
    known.set(holder, found);
    return found;
  };
  /** Inner edges, in the document; an axis that does not cut has none. */
  const boxOf = (element: Element, x: boolean, y: boolean): Omit<Clip, "soft"> => {
    const box = element.getBoundingClientRect();
    const [left, top] = [box.left + element.clientLeft + scrollX, box.top + element.clientTop + scrollY];
    return {
      element,
      left: x ? left : Number.NEGATIVE_INFINITY,
      right: x ? left + element.clientWidth : Number.POSITIVE_INFINITY,
      top: y ? top : Number.NEGATIVE_INFINITY,
      bottom: y ? top + element.clientHeight : Number.POSITIVE_INFINITY,
    };
  };
  /** What lies before the page's origin is out of reach, as is what lies beyond its edge where it cannot be scrolled. */
  const pageClip = (): Clip => {
    const root = getComputedStyle(ofWindow());
    const right = clips(root.overflowX) ? document.documentElement.clientWidth : Number.POSITIVE_INFINITY;
    return { element: document.documentElement, left: 0, right, top: 0, bottom: Number.POSITIVE_INFINITY, soft: false };
  };

  const within = (line: Line, clip: Clip): Line => ({
    left: Math.max(line.left, clip.left),
    right: Math.min(line.right, clip.right),
    top: Math.max(line.top, clip.top),
    bottom: Math.min(line.bottom, clip.bottom),
  });
  /** Half a letter is nothing, and a quarter of the height is the space between lines. */
  const stateOf = (whole: Line, seen: Line, by: Element): Sight["state"] => {
    const [em, width] = [whole.bottom - whole.top, whole.right - whole.left];
    const high = Math.max(0, seen.bottom - seen.top) / em;
    const wide = Math.max(0, seen.right - seen.left);
    if (high < 0.2 || wide < Math.min(em * 0.3, width / 2)) return "hidden";
    if (high < 0.75) return "cut";
    if (width - wide <= em * 0.5) return "whole";
    return getComputedStyle(by).textOverflow === "clip" ? "cut" : "shortened";
  };

  /** How one line is seen behind the boxes that cut it. */
  const lineSight = (line: Line, clipping: readonly Clip[]): Sight => {
    let seen = line;
    let [state, by]: [Sight["state"], Element | null] = ["whole", null];
    for (const clip of clipping) {
      const next = within(seen, clip);
      const now = clip.soft ? "whole" : stateOf(seen, next, clip.element);
      if (now !== "whole" && (by === null || now === "hidden")) [state, by] = [now, clip.element];
      if (next.right <= next.left || next.bottom <= next.top) return { state, by, lines: [] };
      seen = next;
    }
    return { state, by, lines: state === "hidden" ? [] : [seen] };
  };
  const linesOf = (node: Text): Line[] => {
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()]
      .filter(({ width, height }) => width > 1 && height > 1)
      .map((box) => ({ left: box.left + scrollX, right: box.right + scrollX, top: box.top + scrollY, bottom: box.bottom + scrollY }));
  };

  const sightOf = ({ node, holder }: Piece, known: Map<Element, readonly Clip[]>, page: Clip): Sight => {
    if (!node.isConnected || !isSeen(holder)) return { state: "hidden", by: null, lines: [] };
    const clipping = [...(known.get(holder) ?? clipsOf(holder, known)), page];
    const lines = linesOf(node).map((line) => lineSight(line, clipping));
    const seen = lines.flatMap((line) => line.lines);
    const worst = lines.find(({ state }) => state === "cut") ?? lines.find(({ state }) => state !== "whole");
    if (!worst) return { state: lines.length > 0 ? "whole" : "hidden", by: null, lines: seen };
    return { state: seen.length === 0 ? "hidden" : worst.state === "hidden" ? "shortened" : worst.state, by: worst.by, lines: seen };
  };
  const isSeen = (element: Element): boolean =>
    getComputedStyle(element).display === "contents"
      ? true
      : element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true });

  /** Pairs of pieces of which a good part of a line lies on the other's: swept from the top of the page to its bottom. */
  const coveredIn = (sights: readonly Sight[]): Set<string> => {
    const lines = sights
      .flatMap(({ lines }, place) => (pieces[place]?.floating ? [] : lines.map((line) => ({ ...line, place }))))
      .sort((one, other) => one.top - other.top);
    const pairs = new Set<string>();
    let open: typeof lines = [];
    for (const line of lines) {
      open = open.filter(({ bottom }) => bottom > line.top);
      for (const other of open) {
        if (other.place === line.place) continue;
        const high = Math.min(line.bottom, other.bottom) - Math.max(line.top, other.top);
        const wide = Math.min(line.right, other.right) - Math.max(line.left, other.left);
        const small = Math.min(line.bottom - line.top, other.bottom - other.top);
        if (high > small * 0.4 && wide > small * 0.6) pairs.add([other.place, line.place].sort((one, two) => one - two).join(" "));
      }
      open.push(line);
    }
    return pairs;
  };

  const skipped = "script,style,noscript,template,select,textarea,svg,math,[aria-hidden=true]";
  const inClosed = (element: Element): boolean => {
    const panel = element.closest("details:not([open])");
    return panel !== null && !panel.querySelector("summary")?.contains(element);
  };
  const isIcon = (element: Element): boolean => /icon|symbol|awesome|glyph/i.test(getComputedStyle(element).fontFamily);
  const floats = (element: Element): boolean => kit.lineage(element).some((at) => /fixed|sticky/.test(getComputedStyle(at).position));
  const candidates = roots.flatMap((root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, (node) => (/[\p{L}\p{N}]/u.test(node.nodeValue ?? "") ? 1 : 2));
    const nodes: Text[] = [];
    while (walker.nextNode()) nodes.push(walker.currentNode as Text);
    return nodes;
  });
  const fit = new Map<Element, boolean>();
  const floating = new Map<Element, boolean>();
  const memo = (map: Map<Element, boolean>, element: Element, find: (element: Element) => boolean): boolean => {
    const value = map.get(element) ?? find(element);
    map.set(element, value);
    return value;
  };
  const pieces: Piece[] = candidates.flatMap((node) => {
    const holder = node.parentElement ?? kit.hostOf(node.getRootNode());
    if (!holder || !memo(fit, holder, (one) => !one.closest(skipped) && !inClosed(one) && !isIcon(one))) return [];
    return [{ node, holder, floating: memo(floating, holder, floats) }];
  });
  const look = (): Moment => {
    const known = new Map<Element, readonly Clip[]>();
    const page = pageClip();
    const sights = pieces.map((piece) => sightOf(piece, known, page));
    return { sights, covered: coveredIn(sights), words: kit.fold(kit.body().innerText).toLowerCase() };
  };
  const first = look();
  (globalThis as Remembering).vigieTexts = { pieces, roots, look, moments: new Map([["first", first]]), sheet };
  const texts = first.sights.filter(({ state }) => state !== "hidden").length;
  return { texts, frames: kit.all("iframe,frame,object,embed").filter((frame) => kit.visible(frame)).length };
}

/** Runs inside the page, once it has been laid out anew: notes how the texts are seen now. */
export async function noteTexts(_kit: Kit, { moment }: { readonly moment: string }): Promise<void> {
  await new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
  const memory = (globalThis as Remembering).vigieTexts;
  memory?.moments.set(moment, memory.look());
}

/** Runs inside the page: what can be read less well at a moment than at first. In a page that may have `folded` some texts away, those are left out. */
export function compareTexts(
  kit: Kit,
  { moment, folded, max }: { readonly moment: string; readonly folded: boolean; readonly max: number },
): TextLosses {
  const memory = (globalThis as Remembering).vigieTexts;
  const [first, now] = [memory?.moments.get("first"), memory?.moments.get(moment)];
  if (!memory || !first || !now) return { losses: [], count: 0 };

  const isOwnBox = (holder: Element, by: Element | null): boolean => {
    let at: Element | null = holder;
    while (at && getComputedStyle(at).display === "inline") at = kit.parent(at);
    return at !== null && at === by;
  };
  const covered = new Set([...now.covered].filter((pair) => !first.covered.has(pair)).flatMap((pair) => pair.split(" ").map(Number)));
  const rank: Readonly<Record<Sight["state"], number>> = { whole: 0, shortened: 1, cut: 2, hidden: 3 };

  const lossOf = (place: number): Pick<TextLoss, "how" | "before"> | null => {
    const [old, seen, piece] = [first.sights[place], now.sights[place], memory.pieces[place]];
    if (!old || !seen || !piece?.node.isConnected) return null;
    if (seen.state === "hidden" && folded) return null;
    // What nobody sees at first (words for screen readers, closed panels, slides beside the one that is shown) cannot be lost.
    if (old.state === "hidden") return null;
    if (rank[seen.state] > rank[old.state] && seen.state !== "whole") return { how: seen.state, before: false };
    if (covered.has(place)) return { how: "covered", before: false };
    return seen.state === "cut" && isOwnBox(piece.holder, seen.by) ? { how: "cut", before: true } : null;
  };
  const losses = new Map<Element, Pick<TextLoss, "how" | "before">>();
  memory.pieces.forEach(({ holder }, place) => {
    const loss = losses.has(holder) ? null : lossOf(place);
    if (loss) losses.set(holder, loss);
  });
  return {
    losses: [...losses].slice(0, max).map(([holder, loss]) => ({ selector: kit.selector(holder), html: kit.markup(holder), ...loss })),
    count: losses.size,
  };
}

/** Runs inside the page: what moved goes on. */
export function endTexts(_kit: Kit, _argument: null): void {
  const memory = (globalThis as Remembering).vigieTexts;
  for (const root of memory?.roots ?? []) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== memory?.sheet);
  delete (globalThis as Remembering).vigieTexts;
}
