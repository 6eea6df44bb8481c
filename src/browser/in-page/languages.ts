import type { Kit } from "./kit.ts";

/** Words of one element, or of one block, that share a declared language. */
type SpokenText = {
  readonly selector: string;
  readonly html: string;
  /** `lang` that holds for the words, as written; "" when none does. */
  readonly lang: string;
  readonly text: string;
};

/** What a page says of its languages, and its words. */
export type SpokenTexts = {
  readonly lang: string;
  readonly title: string;
  /** All words that take their language from `<html>`, alternatives of images included; cut. */
  readonly page: string;
  /** One for every element below `<html>` that has a `lang` of its own and words of that language. */
  readonly parts: readonly SpokenText[];
  /** Blocks of text, with the language that holds for each. */
  readonly blocks: readonly SpokenText[];
  readonly cut: boolean;
};

/** Runs inside the page: its words by declared language. `max` parts and blocks, of `maxLength` characters each. */
export function collectLanguages(kit: Kit, { max, maxLength }: { readonly max: number; readonly maxLength: number }): SpokenTexts {
  const root = document.documentElement;
  const blockSelector = [...kit.blockTags].join(",");
  const exposed = new Map<Element, boolean>();
  const isExposed = (element: Element): boolean => {
    const known = exposed.get(element) ?? kit.exposed(element);
    exposed.set(element, known);
    return known;
  };

  /** The nearest element that declares a language, across shadow roots; a frame has a language of its own. */
  const holderOf = (element: Element): Element | null => {
    const near = element.closest("[lang]");
    const host = near ? null : kit.hostOf(element.getRootNode());
    return host ? holderOf(host) : near;
  };

  const byIds = (element: Element): string =>
    (element.getAttribute("aria-labelledby") ?? "")
      .split(/\s+/)
      .map((id) => (id ? (element.ownerDocument.getElementById(id)?.textContent ?? "") : ""))
      .join(" ");

  /** Words that stand for a picture are of the language of the picture, whatever element they were taken from. */
  const nameOf = (image: Element): string =>
    kit.fold(byIds(image)) || kit.fold(image.getAttribute("aria-label")) || kit.fold(image.getAttribute("alt"));

  /** What a map holds under a key; the given value is put there first when there is nothing. */
  const under = <K, V>(map: Map<K, V>, key: K, first: V): V => {
    const value = map.get(key) ?? first;
    map.set(key, value);
    return value;
  };

  const parts = new Map<Element, string[]>();
  const blocks = new Map<Element, Map<Element | null, string[]>>();
  const add = (element: Element, words: string): void => {
    if (!/\p{L}/u.test(words) || !isExposed(element)) return;
    const holder = holderOf(element);
    if (holder) under(parts, holder, []).push(words);
    const block = element.closest(blockSelector) ?? element;
    under(under(blocks, block, new Map<Element | null, string[]>()), holder, []).push(words);
  };

  for (const top of kit.roots()) {
    const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.nodeType === Node.ELEMENT_NODE) {
        const element = node as Element;
        if (element.matches("img,[role=img]")) add(element, nameOf(element));
        continue;
      }
      const parent = node.parentElement;
      if (parent && !parent.closest("script,style,noscript,template,head,textarea,code,pre,kbd,samp,svg,[translate=no],[contenteditable]"))
        add(parent, kit.fold(node.textContent));
    }
  }

  const tell = (element: Element, holder: Element | null, words: readonly string[]): SpokenText => ({
    selector: kit.selector(element),
    html: kit.markup(element),
    lang: holder?.getAttribute("lang")?.trim() ?? "",
    text: kit.fold(words.join(" ")).slice(0, maxLength),
  });
  const ownParts = [...parts].filter(([holder]) => holder !== root);
  const voices = [...blocks].flatMap(([block, byHolder]) => [...byHolder].map(([holder, words]) => ({ block, holder, words })));
  return {
    lang: (root.getAttribute("lang") ?? "").trim(),
    title: kit.fold(document.title, 300),
    page: kit.fold((parts.get(root) ?? []).join(" ")).slice(0, maxLength * 5),
    parts: ownParts.slice(0, max).map(([holder, words]) => tell(holder, holder, words)),
    blocks: voices.slice(0, max * 4).map(({ block, holder, words }) => tell(block, holder, words)),
    cut: ownParts.length > max || voices.length > max * 4,
  };
}
