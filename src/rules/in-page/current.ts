import type { Base } from "./base.ts";

/** The entry of a menu that the page shows as the current one. */
type Current = {
  readonly element: Element;
  /** How it differs from the entry beside it: by the colour of its letters alone, by its shape, weight, size or place, or not at all. */
  readonly difference: "colour" | "shape" | "none";
  /** What tells it to those who do not see: ARIA, words, or being no link. */
  readonly declared: boolean;
  /** ARIA gives another entry of the same menu as the current one. */
  readonly contradicted: boolean;
};

/** Inside the page: which entry of a menu is shown as the current one, and how. Sent as text: its parameter only. */
export function makeCurrent({ all, elementsOf, fold, isExposed, isShown, nodeOf, once }: Base) {
  const isMarked = (one: Element): boolean =>
    [...one.classList].some((name) =>
      /^(is-)?(active|current|selected|actif|active-page|current-page|courant|en-cours)$|(--|__)(active|current|selected)$/i.test(name),
    );

  const linkOf = (item: Element): Element | null => (item.matches("a[href],button") ? item : item.querySelector("a[href],button"));

  const isSeen = (link: Element | null): boolean => {
    const node = link && nodeOf(link);
    return node !== null && isShown(node) && isExposed(node) && fold(link?.textContent) !== "";
  };

  const saysCurrent = (one: Element): boolean => {
    const current = one.getAttribute("aria-current");
    return (
      (current !== null && current !== "false") ||
      /^(true|page|step)$/.test(one.getAttribute("aria-selected") ?? one.getAttribute("aria-pressed") ?? "")
    );
  };

  const isDeclared = (item: Element, link: Element): boolean => {
    const parts = [item, link, ...item.querySelectorAll("*")];
    const words = `${parts.map((one) => `${one.getAttribute("title") ?? ""} ${one.getAttribute("aria-label") ?? ""}`).join(" ")} ${item.textContent ?? ""}`;
    return (
      parts.some((one) => saysCurrent(one) || one.getAttribute("aria-disabled") === "true" || one.hasAttribute("aria-expanded")) ||
      /actuel|courante?\b|\bactive?\b|\bactif|en cours|current|sélectionné|selected|vous êtes ici/i.test(fold(words))
    );
  };

  /** Looks of an entry, each as one text: what is drawn, and the colour of its letters. */
  const looksOf = (item: Element, link: Element): { readonly shape: string; readonly colour: string } => {
    const drawn = [item, link].flatMap((one) => [getComputedStyle(one), getComputedStyle(one, "::before"), getComputedStyle(one, "::after")]);
    const text = getComputedStyle(link);
    const shape = drawn.map((style) =>
      [
        style.content,
        style.fontWeight,
        style.fontSize,
        style.fontStyle,
        style.textDecorationLine,
        style.backgroundColor,
        style.backgroundImage,
        style.boxShadow,
        style.outlineStyle,
        ...["Top", "Bottom", "Left", "Right"].map((side) => `${style.getPropertyValue(`border-${side.toLowerCase()}-width`)}`),
        ...["top", "bottom", "left", "right"].map((side) =>
          style.getPropertyValue(`border-${side}-width`) === "0px" ? "" : style.getPropertyValue(`border-${side}-color`),
        ),
      ].join("|"),
    );
    return { shape: shape.join("\n").replaceAll(text.color, "letters"), colour: text.color };
  };

  const differenceOf = (item: Element, link: Element, others: readonly Element[]): Current["difference"] => {
    const own = looksOf(item, link);
    const looks = others.flatMap((other) => {
      const otherLink = linkOf(other);
      return otherLink ? [looksOf(other, otherLink)] : [];
    });
    if (looks.length === 0 || looks.some(({ shape, colour }) => shape === own.shape && colour === own.colour)) return "none";
    return looks.every(({ shape }) => shape === own.shape) ? "colour" : "shape";
  };

  const currentIn = (list: Element): readonly Current[] => {
    const items = elementsOf(list).filter((item) => isSeen(linkOf(item)));
    const marked = items.filter((item) => isMarked(item) || isMarked(linkOf(item) ?? item));
    const [item] = marked;
    const link = item && linkOf(item);
    if (!item || !link || marked.length > 1 || items.length < 3) return [];
    const others = items.filter((one) => one !== item);
    return [
      {
        element: link,
        difference: differenceOf(item, link, others),
        declared: isDeclared(item, link),
        contradicted: others.some((other) => saysCurrent(other) || [...other.querySelectorAll("*")].some(saysCurrent)),
      },
    ];
  };

  /** The current entries that menus show: in navigation areas, lists of pages and of steps. */
  const currentEntries = (): readonly Current[] =>
    once("current entries", () =>
      all("nav,nav *,[role=navigation],[role=navigation] *,[class*=pagination] *,[class*=menu] *,[class*=step] *")
        .map(({ actualNode }) => actualNode)
        .filter((one) => one.childElementCount > 2)
        .flatMap(currentIn),
    );

  /** The entry of that element; undefined for any other element. */
  const currentEntry = (element: Element): Current | undefined => currentEntries().find((one) => one.element === element);

  return { currentEntry };
}
