import type { Base } from "./base.ts";

/** Inside the page: what rules about the direction of writing share. Sent as text: its parameter only. */
export function makeWriting({ axe, childrenOf, fold }: Base) {
  const rightToLeft = /[\p{sc=Hebrew}\p{sc=Arabic}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}][\p{L}\p{M}]*/gu;
  const leftToRight = /[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}][\p{L}\p{M}]*/gu;

  /** Text that stands in the element itself, not in those inside. */
  const ownText = (element: Element): string =>
    fold(
      childrenOf(element)
        .map((child) => (child.nodeType === 3 ? child.textContent : " "))
        .join(""),
    );

  /** Words that are read from right to left, and from left to right. */
  const wordsByDirection = (words: string): { readonly rtl: readonly string[]; readonly ltr: readonly string[] } => ({
    rtl: words.match(rightToLeft) ?? [],
    ltr: words.match(leftToRight) ?? [],
  });

  /** Direction that the element gives its text, as written; null when it gives none. */
  const writtenDirection = (element: Element): string | null => element.getAttribute("dir")?.trim().toLowerCase() ?? null;

  /** Direction of what holds the element. */
  const directionAround = (element: Element): string => {
    const around = axe.commons.dom.getComposedParent(element);
    return around instanceof Element ? getComputedStyle(around).direction : "ltr";
  };

  /** Text whose direction the element decides: what is inside, without the parts that decide for themselves. */
  const directedText = (element: Element): string => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const words: string[] = [];
    while (walker.nextNode()) {
      if (walker.currentNode.parentElement?.closest("[dir]") === element) words.push(walker.currentNode.textContent ?? "");
    }
    return fold(words.join(" "));
  };

  return { ownText, wordsByDirection, writtenDirection, directionAround, directedText };
}
