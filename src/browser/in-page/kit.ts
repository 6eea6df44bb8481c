import type { Tree } from "./tree.ts";

/** Helpers that every function running inside a page receives first: about elements, then about their words. */
export type Kit = Tree & ReturnType<typeof makeWords>;

/**
 * Builds, inside the page, the helpers about words: names, contents, headings, blocks of text. Its source text is sent to the
 * browser after that of `makeTree`, so it must not refer to anything but its parameter.
 */
export function makeWords(tree: Tree) {
  /** Deeper than any parser goes (levels): scripts alone make such nests, and what they hold is read as one text, as the stack has its end. */
  const deepest = 1000;
  const { blockTags, childrenOf, exposed, fold, frameDocument, hostOf, lineage, parent, visible } = tree;
  type Root = Document | ShadowRoot;

  const byIds = (element: Element, attribute: string): string => {
    const ids = (element.getAttribute(attribute) ?? "").split(/\s+/).filter(Boolean);
    const root = element.getRootNode() as Root;
    return fold(ids.map((id) => root.querySelector(`[id="${CSS.escape(id)}"]`)?.textContent ?? "").join(" "));
  };

  /** Shown on lines of its own: its words do not touch those beside it. */
  const isApart = (element: Element): boolean =>
    blockTags.has(element.tagName) || !/^(inline|contents|none|ruby)/.test(getComputedStyle(element).display);

  /** No box of its own (a slot, `display: contents`): the browser calls it invisible, what it holds is not. */
  const isBoxless = (element: Element): boolean => getComputedStyle(element).display === "contents" && element.getAttribute("aria-hidden") !== "true";

  /** What an element renders: its shadow root, or what a slot was given. */
  const renderedIn = (element: Element): readonly Node[] => {
    const given = element.tagName === "SLOT" ? (element as HTMLSlotElement).assignedNodes({ flatten: true }) : [];
    return given.length > 0 ? given : childrenOf(element.shadowRoot ?? element);
  };

  /** Text of an element as its name would take it: text nodes, image alternatives, labels of what it holds. */
  const content = (element: Element): string => {
    const parts: string[] = [];
    // Of what stands above a child, all but what stands above the element itself was looked at on the way.
    const silent = lineage(element).some((at) => at.getAttribute("aria-hidden") === "true");
    const isRead = (child: Element): boolean =>
      !silent && child.getAttribute("aria-hidden") !== "true" && child.checkVisibility({ visibilityProperty: true });
    const walk = (node: Node, depth: number): void => {
      if (node.nodeType === Node.TEXT_NODE || depth > deepest) parts.push(node.textContent ?? "");
      if (node.nodeType !== Node.ELEMENT_NODE || depth > deepest) return;
      const child = node as Element;
      if (child !== element && !isRead(child) && !isBoxless(child)) return;
      if (/^(SCRIPT|STYLE|NOSCRIPT|TEMPLATE)$/.test(child.tagName)) return;
      const label = child === element ? "" : fold(child.getAttribute("aria-label"));
      if (label) parts.push(` ${label} `);
      else if (child.tagName === "IMG") parts.push(` ${child.getAttribute("alt") ?? child.getAttribute("title") ?? ""} `);
      else if (child.tagName.toLowerCase() === "svg") parts.push(` ${child.querySelector("title")?.textContent ?? ""} `);
      else for (const next of renderedIn(child)) walk(next, depth + 1);
      if (child.tagName === "BR" || isApart(child)) parts.push(" ");
    };
    walk(element, 0);
    return fold(parts.join(""));
  };

  /** Accessible name, following the order of the accname computation for the cases met on forms and links. */
  const name = (element: Element): string => {
    const referenced = byIds(element, "aria-labelledby");
    if (referenced) return referenced;
    const label = fold(element.getAttribute("aria-label"));
    if (label) return label;
    const tag = element.tagName;
    const type = (element.getAttribute("type") ?? "").toLowerCase();
    if (tag === "IMG" || tag === "AREA" || (tag === "INPUT" && type === "image"))
      return fold(element.getAttribute("alt") ?? element.getAttribute("title"));
    if (tag === "INPUT" && /^(submit|button|reset)$/.test(type)) return fold(element.getAttribute("value") ?? element.getAttribute("title"));
    if (/^(INPUT|SELECT|TEXTAREA)$/.test(tag)) {
      const labels = [...((element as HTMLInputElement).labels ?? [])].map((one) => content(one)).join(" ");
      return fold(labels || element.getAttribute("title"));
    }
    return content(element) || fold(element.getAttribute("title"));
  };

  const headingsOf = new Map<Node, readonly Element[]>();
  const headingsIn = (root: Root): readonly Element[] => {
    const known = headingsOf.get(root);
    if (known) return known;
    const found = [...root.querySelectorAll("h1,h2,h3,h4,h5,h6")].filter(exposed);
    headingsOf.set(root, found);
    return found;
  };

  /** Nearest heading above an element in reading order, "" when none. A heading outside its footer, panel or menu does not speak for it. */
  const headingAbove = (element: Element): string => {
    const root = element.getRootNode() as Root;
    const headings = headingsIn(root);
    let low = 0;
    let high = headings.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const before = headings[middle] !== element && (headings[middle]?.compareDocumentPosition(element) ?? 0) & Node.DOCUMENT_POSITION_FOLLOWING;
      if (before) low = middle + 1;
      else high = middle;
    }
    const heading = headings[low - 1];
    const scope = element.closest("footer,nav,aside,dialog,[role=contentinfo],[role=navigation],[role=complementary],[role=dialog]");
    if (heading && (!scope || scope.contains(heading))) return fold(heading.textContent, 200);
    const host = hostOf(root);
    return host && !scope ? headingAbove(host) : "";
  };

  /**
   * The document's text by nearest block, in reading order: shadow roots, slots and same-origin frames included; scripts, values
   * of fields and options left out. `\n` stands for a `<br>`. A block's hidden words are kept only when all of it is hidden.
   */
  const runs = (start: Element = document.documentElement): { element: Element; text: string; shown: boolean }[] => {
    const found: { element: Element; text: string; shown: boolean }[] = [];
    const seen = new Map<Element, boolean>();
    const tidy = (text: string): string =>
      text
        .replace(/\u200b/g, "")
        .replace(/\s+/g, (blank) => (blank.includes("\n") ? "\n" : " "))
        .trim();
    let words = { shown: "", hidden: "" };
    const flush = (element: Element): void => {
      const shown = tidy(words.shown);
      const text = shown || tidy(words.hidden);
      if (text) found.push({ element, text, shown: shown !== "" });
      words = { shown: "", hidden: "" };
    };
    const shownAt = (element: Element): boolean => {
      const known = seen.get(element) ?? (getComputedStyle(element).display === "contents" ? shownAt(parent(element) ?? element) : visible(element));
      seen.set(element, known);
      return known;
    };
    /** An object in whose place nothing else is shown. */
    const isLoaded = (element: Element): boolean =>
      element.tagName === "OBJECT" && !childrenOf(element).some((child) => child.nodeType === Node.ELEMENT_NODE && visible(child as Element));
    const clipped = ({ offsetWidth, offsetHeight }: HTMLElement, { overflow }: CSSStyleDeclaration): boolean =>
      offsetWidth <= 1 && offsetHeight <= 1 && overflow !== "visible";
    const walk = (node: Node, block: Element, hidden: boolean, depth: number): void => {
      if (node.nodeType === Node.TEXT_NODE || depth > deepest) {
        const holder = node.parentElement ?? hostOf(node.getRootNode());
        const shown = !hidden && holder !== null && shownAt(holder);
        words[shown ? "shown" : "hidden"] += (node.textContent ?? "").replace(/\n/g, " ");
      }
      if (node.nodeType === Node.ELEMENT_NODE && depth <= deepest) enter(node as Element, block, hidden, depth);
    };
    const enter = (element: Element, block: Element, hidden: boolean, depth: number): void => {
      if (/^(SCRIPT|STYLE|NOSCRIPT|TEMPLATE|HEAD|SELECT|TEXTAREA|DATALIST|SVG)$/i.test(element.tagName) || isLoaded(element)) return;
      if (element.tagName === "BR") words = { shown: `${words.shown}\n`, hidden: `${words.hidden}\n` };
      const inner = frameDocument(element)?.body;
      const style = getComputedStyle(element);
      const isBlock = blockTags.has(element.tagName) || Boolean(inner) || /^(block|flow|flex|grid|list-item|table)/.test(style.display);
      if (isBlock) flush(block);
      for (const child of inner ? [inner] : renderedIn(element))
        walk(child, isBlock ? element : block, hidden || clipped(element as HTMLElement, style), depth + 1);
      if (isBlock) flush(element);
    };
    enter(start, start, false, 0);
    flush(start);
    return found;
  };

  /** Text of the nearest block around an element. */
  const context = (element: Element, max = 600): string => {
    const line = lineage(element);
    const own = content(element).length;
    const around = line.find((at) => at !== element && blockTags.has(at.tagName) && content(at).length > own + 3) ?? line[1] ?? element;
    return fold(content(around), max);
  };

  return { content, name, headingAbove, runs, context };
}
