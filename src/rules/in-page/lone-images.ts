import type { VirtualNode } from "./axe.ts";
import type { Base } from "./base.ts";

/** Inside the page: images that are all that a page shows, and words that a drawing hides. Sent as text: its parameter only. */
export function makeLoneImages({ all, axe, childrenOf, fold, isExposed, isShown, name, nodeOf, once, plain }: Base) {
  const drawings = "img,svg,canvas";

  /** A canvas on which nothing was drawn looks like a new one; one that may not be read was drawn on. */
  const isPainted = (canvas: HTMLCanvasElement): boolean => {
    const blank = document.createElement("canvas");
    [blank.width, blank.height] = [canvas.width, canvas.height];
    try {
      return canvas.toDataURL() !== blank.toDataURL();
    } catch {
      return true;
    }
  };

  /** Something can be seen of it: loaded, drawn, no mere dot; what moves waits for something. */
  const isPicture = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect();
    if (width < 16 || height < 16 || element.getAnimations({ subtree: true }).length > 0 || /load|spin/i.test(element.getAttribute("class") ?? ""))
      return false;
    if (element.localName === "img") return (element as HTMLImageElement).naturalWidth > 2;
    return element.localName === "canvas"
      ? isPainted(element as HTMLCanvasElement)
      : element.querySelector("path,circle,rect,polygon,polyline,ellipse,image,use,text") !== null;
  };

  /**
   * The images of a page that shows nothing else, neither words nor controls, and gives none of them a name: all of it is kept from assistive technologies. What
   * stands in a frame is part of a page.
   */
  const loneImages = (): readonly Element[] =>
    once("lone images", () => {
      const others = all(
        "a[href],button,input,select,textarea,video,audio,iframe,frame,object,embed,[role=button],[role=link],[role=img],[tabindex]",
      );
      const words = all("body, body *").some(
        ({ actualNode: element }) =>
          !/^(SCRIPT|STYLE|NOSCRIPT|TEMPLATE)$/.test(element.tagName) &&
          childrenOf(element).some(({ nodeType, nodeValue }) => nodeType === 3 && /[\p{L}\p{N}]/u.test(nodeValue ?? "")),
      );
      const pictures = all(drawings).filter((node) => isShown(node) && isPicture(node.actualNode) && !node.actualNode.parentElement?.closest("svg"));
      const named = pictures.some((node) => isExposed(node) && name(node) !== "");
      return window.parent !== window || words || named || others.length > 0 ? [] : pictures.map(({ actualNode }) => actualNode);
    });

  /** What assistive technologies are told in the page: its words, names and alternatives. */
  const toldWords = (): string =>
    once("told words", () => {
      const root = nodeOf(document.documentElement);
      const attributes = all("[alt],[aria-label],[title]").filter((node) => isExposed(node));
      const given = attributes.map((node) => `${node.attr("alt") ?? ""} ${node.attr("aria-label") ?? ""} ${node.attr("title") ?? ""}`);
      return ` ${plain(`${document.title} ${root ? axe.commons.text.visibleVirtual(root, true) : ""} ${given.join(" ")}`)} `;
    });

  /** Whether words that a drawing shows and keeps from assistive technologies are said somewhere: false where none of them is. */
  const areDrawnWordsTold = (svg: Element): boolean => {
    const drawn = plain(fold([...svg.querySelectorAll("text")].map((one) => one.textContent).join(" ")))
      .split(" ")
      .filter((word) => /^\p{L}{4,}$/u.test(word));
    return drawn.length < 2 || drawn.some((word) => toldWords().includes(` ${word} `));
  };

  const isLoneImage = (node: VirtualNode): boolean => loneImages().includes(node.actualNode);

  return { isLoneImage, areDrawnWordsTold };
}
