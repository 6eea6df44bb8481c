import type { VirtualNode } from "./axe.ts";
import type { Base } from "./base.ts";

/**
 * Builds, inside the page, what the rules about images share: the words that the author attached, whether they say anything, what stands beside, the
 * caption and the description. Sent as text: it refers to nothing but its parameter.
 */
export function makeImages({ all, axe, elementsOf, fold, isExposed, isShown, name, nodeOf, once, plain }: Base) {
  /** Words attached to the picture by attributes or, in vector images, by a title: its content between the tags is not read. */
  const attachedName = (element: Element): string => {
    const node = nodeOf(element);
    const aria = node ? axe.commons.aria.arialabelledbyText(node) || axe.commons.aria.arialabelText(node) : "";
    const title = elementsOf(element).find((child) => child.localName === "title")?.textContent;
    return fold(aria) || fold(element.getAttribute("alt")) || fold(title) || fold(element.getAttribute("title"));
  };

  /** True for an `object` or `embed` that says it is an image. */
  const isImageObject = (element: Element): boolean => /^image\//i.test(element.getAttribute("type") ?? "");

  const sourceOf = (element: Element): string => element.getAttribute("src") ?? element.getAttribute("data") ?? "";

  /** The file's name without folders, parameters and ending; empty for embedded data. */
  const stemOf = (element: Element): string => {
    const source = sourceOf(element);
    if (/^(data|blob):/i.test(source)) return "";
    const file = source.split(/[?#]/)[0]?.split("/").pop() ?? "";
    return file.replace(/\.\w{2,5}$/, "");
  };

  const kinds =
    /^((l )?(image|img|photo|photographie|photography|picture|pic|icone|icon|ico|logo|logotype|illustration|visuel|vignette|thumbnail|thumb|banniere|banner|bandeau|graphique|graphic|schema|figure|dessin|canvas|svg|media|placeholder|avatar)( \d+)?|alt|alt text|texte alternatif|texte de remplacement|alternative text|image alt|null|undefined|nan|object object|untitled|sans titre|no title|todo|lorem ipsum|xxx+|test)$/;
  const fileName = /^[^\s/\\]+( [^\s/\\]+){0,5}\.(png|jpe?g|gif|svg|webp|avif|bmp|tiff?|ico)$/i;
  const serial =
    /^((img|dsc|dscn|dscf|pict|pxl|screenshot|capture)[\s_-]*\d+([\s_-]+\d+)*|[0-9a-f]{16,}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|https?:\/\/\S+)$/i;

  /** True for words that name the kind of thing, the file or an address, not what the picture shows. */
  const saysNothing = (words: string, element: Element): boolean => {
    const folded = fold(words);
    if (folded === "") return false;
    return kinds.test(plain(folded)) || fileName.test(folded) || serial.test(folded) || (/_/.test(folded) && folded === stemOf(element));
  };

  const controls = "a[href],button,summary,[role=button],[role=link]";
  const isOrHolds = (element: Element | null, selector: string): boolean =>
    element !== null && (element.matches(selector) || element.querySelector(selector) !== null);

  /** True when a link or a button stands just before or after; an element alone in its parent counts as the parent. */
  const hasControlBeside = (element: Element): boolean => {
    const parent = element.parentElement;
    const alone = parent && elementsOf(parent).length === 1 && parent !== document.body && fold(parent.textContent) === "" ? parent : element;
    return [alone, element].some((one) => isOrHolds(one.previousElementSibling, controls) || isOrHolds(one.nextElementSibling, controls));
  };

  /** True inside something that assistive technologies read as one piece (a button, a link, an image). */
  const isInsideControl = (element: Element): boolean =>
    Boolean(element.parentElement?.closest(`${controls},[role=img],[role=tab],[role=menuitem],[role=option]`));

  /** The caption of the picture's figure; null when it has none, or when the figure is about something else too. */
  const captionOf = (element: Element): Element | null => {
    const figure = element.closest("figure");
    const caption = figure?.querySelector("figcaption") ?? null;
    const others = figure?.querySelectorAll("img,svg,canvas,object,embed,table,video,audio,iframe,pre,blockquote").length ?? 0;
    return caption && others === 1 && !caption.contains(element) && fold(caption.textContent) !== "" ? caption : null;
  };

  /**
   * Whether a figure with a caption ties the two (RGAA 1.9): a role and a name which is the caption's text. Undefined when it has a name that is not
   * the caption's own words, for a person to compare.
   */
  const isCaptionTied = (element: Element): boolean | undefined => {
    const words = plain(captionOf(element)?.textContent);
    const figure = element.closest("figure");
    return figure === null || words === "" ? true : isFigureNamed(figure, words);
  };

  const isFigureNamed = (figure: Element, words: string): boolean | undefined => {
    const label = plain(figure.getAttribute("aria-label"));
    if (label === "") return figure.hasAttribute("aria-labelledby") ? undefined : false;
    if (!/^(figure|group)$/.test(figure.getAttribute("role") ?? "")) return false;
    return [words.includes(label), label.includes(words)].includes(true) ? true : undefined;
  };

  /** What `aria-describedby` and a `longdesc` within the page refer to; missing elements are null. */
  const descriptionsOf = (element: Element): readonly (Element | null)[] => {
    const anchor = /^#(.+)/.exec(element.getAttribute("longdesc")?.trim() ?? "")?.[1];
    return [...axe.commons.dom.idrefs(element, "aria-describedby"), ...(anchor ? [document.getElementById(anchor)] : [])];
  };

  /** The words of the descriptions; null when there is none to read. */
  const describedAs = (element: Element): string | null => {
    const found = descriptionsOf(element).filter((one) => one !== null);
    return found.length > 0 ? fold(found.map((one) => one.textContent).join(" ")) : null;
  };

  /** Whether the description tells more than the alternative; true when there is none. */
  const isDescriptionUseful = (element: Element): boolean => {
    const words = describedAs(element);
    if (words === null) return true;
    return words !== "" && plain(words) !== plain(attachedName(element)) && !saysNothing(words, element);
  };

  const isVectorData = (element: Element): boolean => /^data:image\/svg/i.test(sourceOf(element));

  /** The words drawn as text in a vector image that is embedded as data; empty for any other source. */
  const drawnText = (element: Element): string => {
    const source = sourceOf(element);
    const [, kind = "", data = ""] = /^data:image\/svg\+xml([^,]*),([\s\S]*)$/i.exec(source) ?? [];
    if (data === "") return "";
    const decoded = (): string => {
      try {
        return /base64/i.test(kind) ? atob(data) : decodeURIComponent(data);
      } catch {
        return data;
      }
    };
    const texts = decoded().match(/<text[\s>][\s\S]*?<\/text>/gi) ?? [];
    return fold(texts.map((text) => text.replace(/<[^>]*>/g, " ")).join(" "));
  };

  /** Whether the image is free of words that could be text: false for drawn words, true for a logo. */
  const isFreeOfText = (element: Element): boolean => {
    const words = isVectorData(element) ? drawnText(element) : attachedName(element);
    return !/\p{L}{2}/u.test(words) || /\blogo/i.test(`${attachedName(element)} ${element.id} ${element.className}`);
  };

  /** True for an image of a test that tells people from machines, by the names that its author gave to it or to what is around it. */
  const isCaptcha = (element: Element): boolean => {
    const words = [element, element.parentElement].flatMap((one) =>
      one ? ["id", "class", "src", "data", "name", "alt"].map((key) => one.getAttribute(key)) : [],
    );
    return words.some((word) => /captcha/i.test(word ?? ""));
  };

  const waysOut = (): readonly VirtualNode[] =>
    once("captcha ways out", () =>
      all("a[href],button,audio,iframe,input,[role=button]").filter((node) => node.props.nodeName === "audio" || isExposed(node)),
    );
  const soundWords = /\b(audio|sonore|son|sound|ecouter|listen|vocal\w*|oral\w*)\b/;
  const isSound = (node: VirtualNode): boolean => node.props.nodeName === "audio" || soundWords.test(plain(name(node)));

  /** True when a sound is offered in the same form as the picture test. */
  const hasCaptchaSound = (element: Element): boolean => {
    const around = element.closest("form,fieldset,[role=form],main") ?? document.documentElement;
    return waysOut().some((node) => around.contains(node.actualNode) && isSound(node));
  };

  /** True when something in the page may lead around the picture test: a telephone, a message, a frame with a widget of its own. */
  const hasCaptchaWayOut = (): boolean =>
    waysOut().some(
      (node) =>
        isSound(node) ||
        node.props.nodeName === "iframe" ||
        /\b(malvoyant\w*|accessib\w*|contact\w*|telephone\w*|appel\w*|aide|help)\b/.test(plain(name(node))) ||
        /^(tel|mailto):/i.test(node.attr("href") ?? ""),
    );

  /** A picture that a person sees and that is not hidden from assistive technologies. */
  const isOffered = (node: VirtualNode): boolean => isExposed(node) && isShown(node);

  return {
    attachedName,
    isImageObject,
    saysNothing,
    hasControlBeside,
    isInsideControl,
    captionOf,
    isCaptionTied,
    descriptionsOf,
    describedAs,
    isDescriptionUseful,
    drawnText,
    isFreeOfText,
    isCaptcha,
    hasCaptchaSound,
    hasCaptchaWayOut,
    isOffered,
  };
}
