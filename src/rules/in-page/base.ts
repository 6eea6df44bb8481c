import type { AxeInPage, VirtualNode } from "./axe.ts";

/** What every rule's function receives first. */
export type Base = ReturnType<typeof makeBase>;

/**
 * Builds, inside the page, what rules share: names, visibility, roles, and a look at the whole document. Names and visibility are axe's own. The
 * source text is sent to the page, so it must not refer to anything but its parameter.
 */
export function makeBase(axe: AxeInPage) {
  const { text, dom, aria } = axe.commons;

  /** Blanks folded, ends trimmed. */
  const fold = (words: string | null | undefined): string => (words ?? "").replace(/[\s\u00a0\u200b\ufeff]+/g, " ").trim();

  /** Through the prototype: a form's own properties are clobbered by the names of its fields. */
  const childrenOf = (node: Node): ChildNode[] => [...(Reflect.get(Node.prototype, "childNodes", node) as NodeListOf<ChildNode>)];

  /** The elements among them. */
  const elementsOf = (element: Element): Element[] => [...(Reflect.get(Element.prototype, "children", element) as HTMLCollection)];

  /** Lower case without accents, punctuation or double blanks: to compare words. */
  const plain = (words: string | null | undefined): string =>
    fold(words)
      .normalize("NFD")
      .replace(/\p{Mn}/gu, "")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();

  /** The accessible name, as axe computes it. */
  const name = (node: VirtualNode): string => fold(text.accessibleTextVirtual(node));

  /** The words that are seen in the element. */
  const shownText = (node: VirtualNode): string => fold(text.visibleVirtual(node, false));

  /** The node of axe's tree for an element; null for one that axe left out. */
  const nodeOf = (element: Element): VirtualNode | null => axe.utils.getNodeFromTree(element);

  /** Computed once per run of axe, whatever the number of elements that ask for it. */
  const once = <T>(key: string, make: () => T): T => axe._cache.get(`vigie ${key}`, make);

  /** Elements of the document and its open shadow roots that match, in the order of the tree. */
  const all = (selector: string): readonly VirtualNode[] =>
    once(`all ${selector}`, () => {
      const root = nodeOf(document.documentElement);
      return root ? axe.utils.querySelectorAll(root, selector) : [];
    });

  /** Exposed to assistive technologies. */
  const isExposed = (node: Element | VirtualNode): boolean => dom.isVisibleToScreenReaders(node);
  /** Rendered where it can be seen. */
  const isShown = (node: Element | VirtualNode): boolean => dom.isVisibleOnScreen(node);

  /** Worked out in one walk: comparing places two by two is slow. */
  const headingsBefore = (kind: "shown" | "exposed"): ReadonlyMap<Element, Element | null> =>
    once(`headings before, ${kind}`, () => {
      const headings = new Set(
        all("h1,h2,h3,h4,h5,h6,[role=heading]")
          .filter((node) => (kind === "shown" ? isShown(node) : isExposed(node)))
          .map(({ actualNode }) => actualNode),
      );
      const found = new Map<Element, Element | null>();
      let last: Element | null = null;
      for (const { actualNode } of all("*")) {
        found.set(actualNode, last);
        if (headings.has(actualNode)) last = actualNode;
      }
      return found;
    });

  /** The last heading before an element, among those that are seen or those that are read out. */
  const headingBefore = (element: Element, kind: "shown" | "exposed"): Element | null => headingsBefore(kind).get(element) ?? null;

  /** A number for each element, the same for as long as the rules run. */
  const numberOf = (element: Element | null): number => {
    const numbers = once("numbers", () => new Map<Element | null, number>());
    const number = numbers.get(element) ?? numbers.size;
    numbers.set(element, number);
    return number;
  };

  return {
    axe,
    fold,
    childrenOf,
    elementsOf,
    plain,
    name,
    shownText,
    nodeOf,
    once,
    all,
    isExposed,
    isShown,
    headingBefore,
    numberOf,
    isFocusable: dom.isFocusable,
    isInTabOrder: dom.isInTabOrder,
    role: (node: Element | VirtualNode): string | null => aria.getRole(node),
    explicitRole: aria.getExplicitRole,
  };
}
