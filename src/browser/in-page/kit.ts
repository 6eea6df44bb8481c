import type { Landmark, Place } from "../../domain/evidence.ts";

/** Helpers that every function running inside a page receives first. */
export type Kit = ReturnType<typeof makeKit>;

/**
 * Builds the helpers inside the page. Its source text is sent to the browser, so it must not refer to anything
 * outside itself. Runs in an isolated world: built-ins are pristine whatever the page did to its own.
 */
export function makeKit() {
  type Root = Document | ShadowRoot;
  const nativeControls = "a[href],area[href],button,input,select,textarea,summary,[role=button],[role=link]";
  const blockNames =
    "P LI DT DD TD TH H1 H2 H3 H4 H5 H6 FIGCAPTION CAPTION BLOCKQUOTE ADDRESS LEGEND LABEL SUMMARY PRE DIV SECTION ARTICLE ASIDE HEADER FOOTER MAIN NAV BODY FORM FIELDSET UL OL DL TABLE TR DETAILS DIALOG";
  const blockTags = new Set(blockNames.split(" "));

  const fold = (text: string | null | undefined, max = Number.POSITIVE_INFINITY): string => {
    const folded = (text ?? "").replace(/[\s\u00a0\u202f\u200b]+/g, " ").trim();
    return folded.length > max ? `${folded.slice(0, max - 1)}…` : folded;
  };

  /** The document, every open shadow root and every same-origin frame, in document order. */
  const roots = (): Root[] => {
    const found: Root[] = [];
    const enter = (root: Root): void => {
      found.push(root);
      for (const element of root.querySelectorAll("*")) {
        if (element.shadowRoot) enter(element.shadowRoot);
        const inner = frameDocument(element);
        if (inner) enter(inner);
      }
    };
    enter(document);
    return found;
  };

  /** Realm-proof: a frame has classes of its own, so `instanceof` would miss its shadow roots. */
  const hostOf = (root: Node): Element | null => (root.nodeType === Node.DOCUMENT_FRAGMENT_NODE && "host" in root ? (root.host as Element) : null);

  const frameDocument = (element: Element): Document | null => {
    if (element.tagName !== "IFRAME" && element.tagName !== "FRAME") return null;
    try {
      return (element as HTMLIFrameElement).contentDocument;
    } catch {
      return null;
    }
  };

  /** All elements matching a CSS selector, through shadow roots and same-origin frames, in order. */
  const all = (selector: string): Element[] => roots().flatMap((root) => [...root.querySelectorAll(selector)]);

  /** Parent across shadow and frame boundaries. */
  const parent = (element: Element): Element | null => {
    if (element.parentElement) return element.parentElement;
    return hostOf(element.getRootNode()) ?? element.ownerDocument.defaultView?.frameElement ?? null;
  };

  /** The element itself, then its ancestors, nearest first. */
  const lineage = (element: Element): Element[] => {
    const line: Element[] = [];
    for (let at: Element | null = element; at; at = parent(at)) line.push(at);
    return line;
  };

  const quoteId = (id: string): string => (/^[A-Za-z][\w-]*$/.test(id) ? `#${id}` : `[id="${CSS.escape(id)}"]`);

  const ranks = new Map<Element, { rank: number; twins: number }>();
  /** Place among the children of the same tag, worked out once for all of them: long lists stay linear. */
  const rankOf = (element: Element): { rank: number; twins: number } => {
    if (!ranks.has(element)) {
      const tallies = new Map<string, number>();
      const siblings = [...(element.parentElement?.children ?? [element])];
      const numbered = siblings.map((sibling) => {
        const rank = (tallies.get(sibling.tagName) ?? 0) + 1;
        tallies.set(sibling.tagName, rank);
        return [sibling, rank] as const;
      });
      for (const [sibling, rank] of numbered) ranks.set(sibling, { rank, twins: tallies.get(sibling.tagName) ?? 1 });
    }
    return ranks.get(element) ?? { rank: 1, twins: 1 };
  };

  const stepTo = (element: Element): string => {
    const tag = element.tagName.toLowerCase();
    const name = /^[a-z][a-z0-9]*$/.test(tag) ? tag : CSS.escape(tag);
    const { rank, twins } = rankOf(element);
    return twins > 1 ? `${name}:nth-of-type(${rank})` : name;
  };

  /** Selector of an element inside its own root. */
  const localSelector = (element: Element): string => {
    const root = element.getRootNode() as Root;
    const steps: string[] = [];
    for (let at: Element | null = element; at; at = at.parentElement) {
      const id = at.getAttribute("id");
      if (id && root.querySelectorAll(`[id="${CSS.escape(id)}"]`).length === 1) {
        steps.unshift(quoteId(id));
        break;
      }
      steps.unshift(stepTo(at));
      const tag = at.tagName.toLowerCase();
      if (tag === "body" || tag === "html") break;
    }
    return steps.join(" > ");
  };

  /** Selector that a person can follow; ` >>> ` enters a shadow root, ` |> ` a frame. */
  const selector = (element: Element): string => {
    const local = localSelector(element);
    const host = hostOf(element.getRootNode());
    if (host) return `${selector(host)} >>> ${local}`;
    const frame = element.ownerDocument.defaultView?.frameElement;
    return frame ? `${selector(frame)} |> ${local}` : local;
  };

  /** Resolves what `selector` wrote; null when nothing is there. */
  const resolve = (path: string): Element | null => {
    const enter = (at: Element | null, step: string): Root | null => (step === " >>> " ? (at?.shadowRoot ?? null) : at && frameDocument(at));
    const [first = "", ...rest] = path.split(/( >>> | \|> )/);
    let found = document.querySelector(first);
    for (let index = 0; index < rest.length; index += 2) found = enter(found, rest[index] ?? "")?.querySelector(rest[index + 1] ?? "") ?? null;
    return found;
  };

  const landmarkOf = (element: Element): Landmark => {
    const roles: Record<string, Landmark> = {
      banner: "header",
      navigation: "nav",
      main: "main",
      contentinfo: "footer",
      complementary: "aside",
      dialog: "dialog",
      alertdialog: "dialog",
      search: "search",
    };
    const tags: Record<string, Landmark> = { NAV: "nav", MAIN: "main", ASIDE: "aside", DIALOG: "dialog", SEARCH: "search" };
    for (const at of lineage(element)) {
      const role = (at.getAttribute("role") ?? "").trim();
      const named: Landmark | undefined = roles[role] ?? tags[at.tagName];
      if (named) return named;
      const inSection = at.parentElement?.closest("article,section,main,aside,nav");
      if (!inSection && at.tagName === "HEADER") return "header";
      if (!inSection && at.tagName === "FOOTER") return "footer";
      if (at.tagName === "FOOTER" && at.parentElement?.closest("main") && !at.parentElement.closest("article,section")) return "footer";
    }
    return null;
  };

  /** True when a person could see the element now: rendered, not transparent, not `aria-hidden`, in no closed panel. */
  const visible = (element: Element): boolean => {
    for (const at of lineage(element)) {
      if (at.getAttribute("aria-hidden") === "true" && at !== element) return false;
      if (at.tagName === "DETAILS" && !(at as HTMLDetailsElement).open && !at.querySelector("summary")?.contains(element)) return false;
    }
    const check = element as Element & { checkVisibility?: (options: object) => boolean };
    if (!check.checkVisibility?.({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true })) return false;
    const box = element.getBoundingClientRect();
    return box.width > 1 && box.height > 1;
  };

  /** Visible to assistive technologies: like `visible`, but text hidden on screen only (`sr-only`) counts. */
  const exposed = (element: Element): boolean => {
    if (lineage(element).some((at) => at.getAttribute("aria-hidden") === "true")) return false;
    const check = element as Element & { checkVisibility?: (options: object) => boolean };
    return check.checkVisibility?.({ visibilityProperty: true }) ?? false;
  };

  const byIds = (element: Element, attribute: string): string => {
    const ids = (element.getAttribute(attribute) ?? "").split(/\s+/).filter(Boolean);
    const root = element.getRootNode() as Root;
    return fold(ids.map((id) => root.querySelector(`[id="${CSS.escape(id)}"]`)?.textContent ?? "").join(" "));
  };

  /** Shown on lines of its own: its words do not touch those beside it. */
  const isApart = (element: Element): boolean =>
    blockTags.has(element.tagName) || !/^(inline|contents|none|ruby)/.test(getComputedStyle(element).display);

  /** Text of an element as its name would take it: text nodes, image alternatives, labels of what it holds. */
  const content = (element: Element): string => {
    const parts: string[] = [];
    const walk = (node: Node): void => {
      if (node.nodeType === Node.TEXT_NODE) parts.push(node.textContent ?? "");
      if (node.nodeType !== Node.ELEMENT_NODE) return;
      const child = node as Element;
      if (child !== element && !exposed(child)) return;
      if (/^(SCRIPT|STYLE|NOSCRIPT|TEMPLATE)$/.test(child.tagName)) return;
      const label = child === element ? "" : fold(child.getAttribute("aria-label"));
      if (label) parts.push(` ${label} `);
      else if (child.tagName === "IMG") parts.push(` ${child.getAttribute("alt") ?? child.getAttribute("title") ?? ""} `);
      else if (child.tagName.toLowerCase() === "svg") parts.push(` ${child.querySelector("title")?.textContent ?? ""} `);
      else for (const next of (child.shadowRoot ?? child).childNodes) walk(next);
      if (child.tagName === "BR" || isApart(child)) parts.push(" ");
    };
    walk(element);
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

  /** Absolute form of a URL written in an attribute of the element; null when it cannot be one. */
  const absolute = (element: Element, value: string | null): string | null => {
    if (value === null || value.trim() === "") return null;
    try {
      return new URL(value.trim(), element.ownerDocument.baseURI).href;
    } catch {
      return null;
    }
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
    const tidy = (text: string): string => text.replace(/[\s\u200b]+/g, (blank) => (blank.includes("\n") ? "\n" : " ")).trim();
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
    const clipped = ({ offsetWidth, offsetHeight }: HTMLElement, { overflow }: CSSStyleDeclaration): boolean =>
      offsetWidth <= 1 && offsetHeight <= 1 && overflow !== "visible";
    const walk = (node: Node, block: Element, hidden: boolean): void => {
      if (node.nodeType === Node.TEXT_NODE) {
        const holder = node.parentElement ?? hostOf(node.getRootNode());
        const shown = !hidden && holder !== null && shownAt(holder);
        words[shown ? "shown" : "hidden"] += (node.textContent ?? "").replace(/\n/g, " ");
      }
      if (node.nodeType === Node.ELEMENT_NODE) enter(node as Element, block, hidden);
    };
    const enter = (element: Element, block: Element, hidden: boolean): void => {
      if (/^(SCRIPT|STYLE|NOSCRIPT|TEMPLATE|HEAD|SELECT|TEXTAREA|DATALIST|OBJECT|SVG)$/i.test(element.tagName)) return;
      if (element.tagName === "BR") words = { shown: `${words.shown}\n`, hidden: `${words.hidden}\n` };
      const inner = frameDocument(element)?.body;
      const style = getComputedStyle(element);
      const isBlock = blockTags.has(element.tagName) || Boolean(inner) || /^(block|flow|flex|grid|list-item|table)/.test(style.display);
      if (isBlock) flush(block);
      const assigned = element.tagName === "SLOT" ? (element as HTMLSlotElement).assignedNodes({ flatten: true }) : [];
      const children = inner ? [inner] : assigned.length > 0 ? assigned : [...(element.shadowRoot ?? element).childNodes];
      for (const child of children) walk(child, isBlock ? element : block, hidden || clipped(element as HTMLElement, style));
      if (isBlock) flush(element);
    };
    enter(start, start, false);
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

  const place = (element: Element): Place => ({ selector: selector(element), landmark: landmarkOf(element), visible: visible(element) });

  /** Outer HTML of the element's own tag and a little of its content. */
  const markup = (element: Element, max = 300): string => fold(element.outerHTML.slice(0, max * 2), max);

  return {
    fold,
    roots,
    all,
    parent,
    lineage,
    selector,
    resolve,
    landmarkOf,
    visible,
    exposed,
    content,
    name,
    absolute,
    headingAbove,
    runs,
    context,
    place,
    markup,
    blockTags,
    nativeControls,
  };
}
