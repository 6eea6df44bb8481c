import type { Base } from "./base.ts";

/** Inside the page: lines of text that look like a list, a heading or a quotation without being marked up so. Sent as text: its parameter only. */
export function makeLines({ all, childrenOf, elementsOf, fold, isExposed, isShown, nodeOf, once }: Base) {
  const isBlock = (child: Node): child is Element => child instanceof Element && !/^(inline|contents|none)/.test(getComputedStyle(child).display);

  /** Stands for what is no line of text. */
  const other = "\0";
  const textOfBlock = (block: Element): string =>
    /^(P|DIV)$/.test(block.tagName) && !elementsOf(block).some(isBlock) ? fold(block.textContent) : other;
  const pieceOf = (child: Node): string => {
    if (child.nodeName === "BR") return "\n";
    if (child.nodeType === 8) return "";
    return isBlock(child) ? `\n${textOfBlock(child)}\n` : (child.textContent ?? "").replace(/\s+/g, " ");
  };

  /** Lines that an element shows one below the other: its paragraphs, and what its line breaks set apart. Read once. */
  const linesOf = (element: Element): readonly string[] => {
    const known = once("lines", () => new WeakMap<Element, readonly string[]>());
    const lines =
      known.get(element) ??
      childrenOf(element)
        .map(pieceOf)
        .join("")
        .split("\n")
        .map(fold)
        .filter((line) => line !== "");
    known.set(element, lines);
    return lines;
  };

  /** The longest series of lines one after the other, each of which fits with its place in the series. */
  const longestSeries = (lines: readonly string[], fits: (line: string, place: number) => boolean): number => {
    const after = (run: number, line: string): number => (fits(line, run) ? run + 1 : Number(fits(line, 0)));
    const runs = [0];
    for (const line of lines) runs.push(after(runs.at(-1) ?? 0, line));
    return Math.max(...runs);
  };

  const isBulleted = (line: string): boolean => /^([•·●▪■◦‣⁃➢➤►▶✓✔]\s?\S|[-–]\s?[\p{L}«])/u.test(line);
  const isNumbered = (line: string, place: number): boolean => {
    const [, mark = ""] = /^(\d{1,2}|[a-h])\s?[.)°]\s?[-–]?\s?\p{L}/u.exec(line) ?? [];
    return mark === String(place + 1) || mark === "abcdefgh"[place];
  };

  const isMarkedUp = (element: Element): boolean =>
    element.closest("pre,code,textarea,[contenteditable],[role=list],[role=listitem],address,svg") !== null;

  /** How many lines of an element in a row begin with a bullet or, for `numbers`, with the next number. */
  const fakeItems = (element: Element, kind: "bullets" | "numbers"): number => {
    if (isMarkedUp(element) || !/[•·●▪■◦‣⁃➢➤►▶✓✔–-]|\d|[a-c]/.test(element.textContent ?? "")) return 0;
    return longestSeries(linesOf(element), kind === "bullets" ? isBulleted : isNumbered);
  };

  /** True when nothing is seen of the text that is not bold. */
  const isBoldText = (element: Element): boolean => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      if (parent && fold(walker.currentNode.textContent) !== "" && Number(getComputedStyle(parent).fontWeight) < 600) return false;
    }
    return true;
  };

  /** The size of the letters of an element's first text, CSS pixels. */
  const letterSize = (element: Element): number => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      if (parent && fold(walker.currentNode.textContent) !== "") return Number.parseFloat(getComputedStyle(parent).fontSize);
    }
    return 0;
  };

  const notProse =
    "header,nav,footer,aside,table,dialog,button,a,label,li,dl,figure,blockquote,details,fieldset,form,[role],h1,h2,h3,h4,h5,h6,[class*=alert],[class*=error],[class*=card],[class*=tile],[class*=callout],[class*=badge],[class*=quote]";

  /** Paragraphs of prose that stand out like a heading: short, bold, larger than the longer text that follows. */
  const fakeHeadings = (): readonly Element[] =>
    once("fake headings", () =>
      all("p,div")
        .map(({ actualNode }) => actualNode)
        .filter(looksLikeHeading),
    );

  const looksLikeHeading = (element: Element): boolean => {
    const words = fold(element.textContent);
    const next = element.nextElementSibling;
    if (words.length < 4 || words.length > 80 || /[.,;:!]$/.test(words) || !next || !/^(P|UL|OL|DIV)$/.test(next.tagName)) return false;
    if (element.querySelector("a,img,svg,input,button,br,p,div,h1,h2,h3,h4,h5,h6,[role=heading]") !== null || element.closest(notProse) !== null)
      return false;
    const node = nodeOf(element);
    const seen = node !== null && isShown(node) && isExposed(node) && fold(next.textContent).length >= 60;
    return seen && isBoldText(element) && !isBoldText(next) && letterSize(element) >= letterSize(next) * 1.15;
  };

  /** Anything on the page that could belong to a quotation: marks, elements, names, words in italics. */
  const mayQuote = (): boolean =>
    once("signs of quotations", () => {
      const copy = document.body?.cloneNode(true) as Element | undefined;
      for (const code of copy?.querySelectorAll("script,style,template") ?? []) code.remove();
      const italics = all("em,i,[style*=italic]").some(({ actualNode }) => fold(actualNode.textContent).split(" ").length > 4);
      return (
        italics ||
        /[«»“”„‟"‹›]/.test(copy?.textContent ?? "") ||
        all("blockquote,q,cite,iframe,[class*=quot],[class*=citation],[class*=temoignage],[class*=testimonial],[class*=verbatim]").length > 0
      );
    });

  return { fakeItems, fakeHeadings, mayQuote };
}
