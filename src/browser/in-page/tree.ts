import type { Landmark, Place } from "../../domain/evidence.ts";

/** Helpers about elements: where they are, what they belong to, whether they are seen. */
export type Tree = ReturnType<typeof makeTree>;

/**
 * Builds the helpers inside the page. Its source text is sent to the browser, so it must not refer to anything
 * outside itself. Runs in an isolated world: built-ins are pristine whatever the page did to its own.
 */
export function makeTree() {
  type Root = Document | ShadowRoot;
  const nativeControls = "a[href],area[href],button,input,select,textarea,summary,[role=button],[role=link]";
  const blockNames =
    "P LI DT DD TD TH H1 H2 H3 H4 H5 H6 FIGCAPTION CAPTION BLOCKQUOTE ADDRESS LEGEND LABEL SUMMARY PRE DIV SECTION ARTICLE ASIDE HEADER FOOTER MAIN NAV BODY FORM FIELDSET UL OL DL TABLE TR DETAILS DIALOG";
  const blockTags = new Set(blockNames.split(" "));

  const fold = (text: string | null | undefined, max = Number.POSITIVE_INFINITY): string => {
    const folded = (text ?? "")
      .replace(/\u200b/g, "")
      .replace(/[\s\u00a0\u202f]+/g, " ")
      .trim();
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

  /** Frames that nest without end are read no deeper than this (levels). */
  const deepestFrame = 10;
  const depthOf = (view: Window | null): number => {
    let depth = 0;
    for (let at = view; at && at !== at.parent && depth < deepestFrame; at = at.parent) depth += 1;
    return depth;
  };

  const frameDocument = (element: Element): Document | null => {
    if (element.tagName !== "IFRAME" && element.tagName !== "FRAME") return null;
    if (depthOf(element.ownerDocument.defaultView) >= deepestFrame) return null;
    try {
      return (element as HTMLIFrameElement).contentDocument;
    } catch {
      return null;
    }
  };

  /**
   * The body of the page, or its root where there is none (SVG, XML, a body that a script removed). Through the prototype: a form called "body" takes the place of
   * the document's own property.
   */
  const body = (): HTMLElement => (Reflect.get(Document.prototype, "body", document) as HTMLElement | null) ?? document.documentElement;

  /** All elements matching a CSS selector, through shadow roots and same-origin frames, in order. */
  const all = (selector: string): Element[] => roots().flatMap((root) => [...root.querySelectorAll(selector)]);

  /** Through the prototype: a form's own properties are clobbered by the names of its fields, and a walk upwards would never end. */
  const above = (element: Element): Element | null => Reflect.get(Node.prototype, "parentElement", element) as Element | null;

  /** Through the prototype, for the same reason. */
  const childrenOf = (node: Node): ChildNode[] => [...(Reflect.get(Node.prototype, "childNodes", node) as NodeListOf<ChildNode>)];

  /** Parent across shadow and frame boundaries. */
  const parent = (element: Element): Element | null => {
    const near = above(element);
    if (near) return near;
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
      const holder = above(element);
      const siblings = holder ? [...(Reflect.get(Element.prototype, "children", holder) as HTMLCollection)] : [element];
      const numbered = siblings.map((sibling) => {
        const rank = (tallies.get(sibling.tagName) ?? 0) + 1;
        tallies.set(sibling.tagName, rank);
        return [sibling, rank] as const;
      });
      for (const [sibling, rank] of numbered) ranks.set(sibling, { rank, twins: tallies.get(sibling.tagName) ?? 1 });
    }
    return ranks.get(element) ?? { rank: 1, twins: 1 };
  };

  /** Characters of a name (an id, a tag) by which an element is told, and of an address: a page may repeat a longer one in all that is read of it. */
  const longest = { name: 200, address: 10_000 };

  /** Place among all children of the same parent, from 1. */
  const placeOf = (element: Element): number => {
    let place = 1;
    for (let at = element.previousElementSibling; at; at = at.previousElementSibling) place += 1;
    return place;
  };

  const stepTo = (element: Element): string => {
    const tag = element.tagName.toLowerCase();
    if (tag.length > longest.name) return `:nth-child(${placeOf(element)})`;
    const name = /^[a-z][a-z0-9]*$/.test(tag) ? tag : CSS.escape(tag);
    const { rank, twins } = rankOf(element);
    return twins > 1 ? `${name}:nth-of-type(${rank})` : name;
  };

  /** Selector of an element inside its own root. */
  const localSelector = (element: Element): string => {
    const root = element.getRootNode() as Root;
    const steps: string[] = [];
    for (let at: Element | null = element; at; at = above(at)) {
      const id = at.getAttribute("id");
      if (id && id.length <= longest.name && root.querySelectorAll(`[id="${CSS.escape(id)}"]`).length === 1) {
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
      // A page may write any word there, those that every object knows (`constructor`) included.
      const named = Object.hasOwn(roles, role) ? roles[role] : tags[at.tagName];
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

  /** Absolute form of a URL written in an attribute of the element; null when it cannot be one. */
  const absolute = (element: Element, value: string | null): string | null => {
    if (value === null || value.trim() === "") return null;
    try {
      return new URL(value.trim(), element.ownerDocument.baseURI).href.slice(0, longest.address);
    } catch {
      return null;
    }
  };

  const place = (element: Element): Place => ({ selector: selector(element), landmark: landmarkOf(element), visible: visible(element) });

  /** Outer HTML of the element's own tag and a little of its content. */
  const markup = (element: Element, max = 300): string => fold(element.outerHTML.slice(0, max * 2), max);

  /** Relative luminance (WCAG) of red, green and blue, 0–255. */
  const luminance = ([red = 255, green = 255, blue = 255]: readonly number[]): number => {
    const part = (value: number): number => (value <= 10.31 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
    return 0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue);
  };

  return {
    fold,
    roots,
    all,
    childrenOf,
    parent,
    lineage,
    hostOf,
    frameDocument,
    body,
    selector,
    resolve,
    landmarkOf,
    visible,
    exposed,
    absolute,
    place,
    markup,
    blockTags,
    nativeControls,
    luminance,
  };
}
