import type { VirtualNode } from "./axe.ts";
import type { Base } from "./base.ts";

/**
 * Inside the page: what rules about the purpose of links share. A link that says nothing by itself may be understood from its context in the sense of
 * the RGAA's glossary: sentence, paragraph, list items, cells of a table, heading before it. Sent as text: its parameter only.
 */
export function makePurpose(base: Base) {
  const { all, axe, childrenOf, fold, headingBefore, isExposed, name, nodeOf, numberOf, once, plain } = base;

  const catchAll =
    /^(cliqu(ez|er) (ici|la)|ici|cliquez|click here|here|lire|lire la suite|lire plus|lire l article|read more|en lire plus|en savoir|en savoir plus|savoir plus|learn more|find out more|more info|more information|more|plus|plus d infos?|plus d informations?|plus de details?|voir|voir plus|voir la suite|voir le detail|voir les details|see more|details?|decouvrir|je decouvre|discover|suite|la suite|continuer|acceder|j accede|y acceder|consulter|telecharger|download|ouvrir|open|lien|link|ce lien|this link|page|cette page|this page|go|ok|info|infos)( n)?( \d+)?$/;

  /** Words that would do for any link: catch-all phrases, signs alone, the name of a picture's file. */
  const isVague = (words: string): boolean =>
    catchAll.test(plain(words)) || plain(words) === "" || /^[^\s/\\]+\.(png|jpe?g|gif|svg|webp|avif|bmp)$/i.test(fold(words));

  const pictures = "img,[role=img],object,canvas,svg";

  /** Kind of a link in the sense of the RGAA's glossary. */
  const linkKind = (element: Element): "text" | "image" | "composite" | "svg" => {
    if (element.closest("svg") !== null) return "svg";
    if (element.localName === "area") return "image";
    const seen = [...element.querySelectorAll(pictures)].filter((one) => one.getAttribute("aria-hidden") !== "true");
    if (seen.length === 0) return "text";
    return fold(element.textContent) === "" ? "image" : "composite";
  };

  /** The words by which a link is announced; those drawn inside for a link in a vector image. */
  const linkName = (element: Element): string => {
    const node = nodeOf(element);
    const words = node ? name(node) : "";
    return words === "" && element.closest("svg") ? fold(element.getAttribute("aria-label") ?? element.textContent) : words;
  };

  const isWordy = (words: string): boolean => /\p{L}{2}/u.test(words);

  /** What is read of an element beside its links; what is hidden from everybody explains nothing. */
  const withoutLinks = (element: Element): string => {
    const words = childrenOf(element).map((child) => {
      if (child.nodeType === 3) return child.nodeValue ?? "";
      if (!(child instanceof Element) || child.matches("a,[role=link],script,style") || !isRead(child)) return "";
      return withoutLinks(child);
    });
    return fold(words.join(" "));
  };

  const isRead = (element: Element): boolean => isExposed(element) || axe.commons.dom.isVisibleOnScreen(element);

  /** List items that hold the link, from the nearest outwards. */
  const itemsAround = (link: Element): readonly Element[] => {
    const item = link.parentElement?.closest("li,[role=listitem]") ?? null;
    return item ? [item, ...itemsAround(item)] : [];
  };

  const telling =
    "td,th,dd,dt,figure,caption,summary,label,legend,[role=cell],[role=gridcell],[aria-label],[aria-labelledby],[aria-describedby],[title]";

  /** True when the words around the link in its own block, item, cell or named group may explain it. */
  const hasOwnContext = (link: Element): boolean => {
    if (link.closest(telling) !== null) return true;
    const block = link.parentElement?.closest("p,div,section,article,main,aside,nav,header,footer,form,body") ?? null;
    const sameLine = block ? childrenOf(block).some((child) => isWordsBeside(child, link)) : false;
    const paragraphs = block?.tagName === "P" ? [block] : [];
    return sameLine || [...paragraphs, ...itemsAround(link)].some((around) => isWordy(withoutLinks(around)));
  };

  const isWordsBeside = (child: Node, link: Element): boolean =>
    !child.contains(link) &&
    isWordy(fold(child.textContent)) &&
    (child.nodeType === 3 || (/^(SPAN|B|STRONG|EM|I|SMALL|TIME|ABBR)$/.test(child.nodeName) && isRead(child as Element)));

  /** Links with nothing but their heading to explain them, by that heading and their words. */
  const lonelyTwins = (): ReadonlyMap<string, readonly Element[]> =>
    once("links that say nothing", () => {
      const lonely = all("a[href],area[href],[role=link]")
        .filter((node: VirtualNode) => isExposed(node))
        .map(({ actualNode }) => actualNode)
        .filter((link) => isVague(linkName(link)) && linkName(link) !== "" && !hasOwnContext(link));
      return Map.groupBy(lonely, twinKey);
    });

  const twinKey = (link: Element): string => `${numberOf(headingBefore(link, "exposed"))} ${fold(linkName(link)).toLowerCase()}`;

  /** True where the purpose of a link is said; false where nothing can say it; undefined where a person has to read what is around. */
  const isPurposeClear = (link: Element): boolean | undefined => {
    if (!isVague(linkName(link))) return true;
    if (hasOwnContext(link)) return undefined;
    if (headingBefore(link, "exposed") === null) return false;
    const places = new Set((lonelyTwins().get(twinKey(link)) ?? [link]).map((twin) => twin.getAttribute("href")));
    return places.size > 1 ? false : undefined;
  };

  return { linkKind, linkName, isPurposeClear };
}
