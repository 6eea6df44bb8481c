import type { VirtualNode } from "./axe.ts";
import type { Base } from "./base.ts";

/**
 * What the page says for itself, after what it repeats from page to page (banner, menus, lists of links to other pages). Definitions after the ACT
 * rules on bypass blocks: https://www.w3.org/WAI/standards-guidelines/act/rules/cf77f2/.
 */
export function makeBlocks(base: Base) {
  const { all, childrenOf, elementsOf, fold, isExposed, isShown, once, role } = base;
  const landmarks = ["banner", "complementary", "contentinfo", "form", "main", "navigation", "region", "search"];

  const parentOf = (node: Node): Element | null => {
    const parent = base.axe.commons.dom.getComposedParent(node);
    return parent instanceof Element ? parent : null;
  };

  /** The nearest element upwards, itself included, that fits. */
  const upwards = (element: Element | null, fits: (one: Element) => boolean): Element | null => {
    for (let at = element; at; at = parentOf(at)) if (fits(at)) return at;
    return null;
  };

  /** Every text of the page with a letter or a digit, in reading order, with its element; what nobody sees is left out. */
  const texts = (): readonly { readonly element: Element; readonly words: string }[] =>
    once("texts", () =>
      all("body, body *").flatMap(({ actualNode: element }) => {
        if (/^(SCRIPT|STYLE|NOSCRIPT|TEMPLATE|OPTION)$/.test(element.tagName)) return [];
        const own = childrenOf(element).filter(({ nodeType }) => nodeType === 3);
        const words = fold(own.map(({ textContent }) => textContent).join(" "));
        return /[\p{L}\p{N}]/u.test(words) && isShown(element) ? [{ element, words }] : [];
      }),
    );

  const isElsewhere = (link: Element): boolean => {
    const href = link.getAttribute("href") ?? "";
    return href !== "" && !/^(#|javascript:|mailto:|tel:)/i.test(href);
  };

  /** A list that holds nothing but links, at least one of them to another page. */
  const isMenu = (list: Element): boolean =>
    [...list.querySelectorAll("a[href]")].some(isElsewhere) &&
    elementsOf(list).every((item) => item.querySelector("a") !== null && outsideLinks(item) === "");

  const outsideLinks = (element: Element): string => {
    const copy = element.cloneNode(true) as Element;
    for (const link of copy.querySelectorAll("a")) link.remove();
    return fold(copy.textContent);
  };

  const isRepeated = (element: Element): boolean => {
    const kind = role(element);
    if (kind === "banner" || kind === "complementary" || kind === "contentinfo") return true;
    if (kind === "navigation") return [...element.querySelectorAll("a[href]")].some(isElsewhere);
    return /^(UL|OL)$/.test(element.tagName) && isMenu(element);
  };

  /** The first text of a link that skips, or of a button, is a tool and no content. */
  const isTool = (element: Element): boolean =>
    upwards(element, (one) => one.tagName === "BUTTON" || (one.tagName === "A" && one.hasAttribute("href") && !isElsewhere(one))) !== null;

  /**
   * The blocks that are repeated, the texts that the page says for itself after the first of them, and the headings there. No text when nothing is
   * repeated before it: there is nothing to skip.
   */
  const ownContent = (): {
    readonly repeated: readonly Element[];
    readonly texts: readonly { readonly element: Element; readonly words: string }[];
    readonly headings: readonly VirtualNode[];
  } =>
    once("own content", () => {
      const candidates = all("nav, [role=navigation], header, [role=banner], aside, [role=complementary], footer, [role=contentinfo], ul, ol")
        .map(({ actualNode }) => actualNode)
        .filter((element) => isExposed(element) && upwards(element, (one) => role(one) === "main") === null && isRepeated(element));
      const repeated = new Set(candidates);
      const isIn = (element: Element): boolean => upwards(element, (one) => repeated.has(one)) !== null;
      const list = texts();
      const start = list.findIndex(({ element }) => isIn(element));
      const own = start < 0 ? [] : list.slice(start).filter(({ element }) => !isIn(element) && !isTool(element));
      const first = own[0]?.element;
      const before = candidates.filter((one) => first && one.compareDocumentPosition(first) & 4);
      const headings = all("h1, h2, h3, h4, h5, h6, [role=heading]").filter(
        (node) => role(node) === "heading" && isExposed(node) && base.name(node) !== "" && !isIn(node.actualNode),
      );
      return before.length > 0 ? { repeated: before, texts: own, headings } : { repeated: [], texts: [], headings };
    });

  /** The nearest landmark that holds the element, for screen readers too. */
  const landmarkOf = (element: Element): Element | null =>
    isExposed(element) ? upwards(element, (one) => landmarks.includes(role(one) ?? "")) : null;

  return { texts, ownContent, landmarkOf, upwards, parentOf, isElsewhere };
}
