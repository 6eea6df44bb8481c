import type { Kit } from "./kit.ts";

/** `shown`: the page had something to show at once; `came`: it showed it meanwhile; `none`: it never did. */
export type ContentState = "shown" | "came" | "none";

/**
 * Runs inside the page: resolves once it shows something else than nothing or a message to wait (`waiting`, the source of an expression),
 * at once where it does already, or after `limitMs`.
 */
export function waitForContent(kit: Kit, { waiting, limitMs }: { readonly waiting: string; readonly limitMs: number }): Promise<ContentState> {
  /** A message to wait is no longer than this (characters). */
  const few = 300;
  const message = new RegExp(waiting, "iu");
  const ownText = (element: Element): string =>
    kit.fold(
      kit
        .childrenOf(element)
        .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
        .map(({ nodeValue }) => nodeValue)
        .join(" "),
    );
  const shownText = (elements: readonly Element[]): string => {
    let text = "";
    for (const element of elements) {
      const own = ownText(element);
      if (own && kit.visible(element)) text = kit.fold(`${text} ${own}`);
      if (text.length >= few) break;
    }
    return text;
  };
  const drawn = "img,svg,canvas,video,audio,iframe,frame,object,embed,input,select,textarea,button,[role=img],[aria-hidden=true]";
  const isThere = (): boolean => {
    const text = shownText(kit.all("*"));
    return text === "" ? kit.all(drawn).some(kit.visible) : text.length >= few || !message.test(text);
  };
  /** With no script, style or refresh nothing more can come. */
  const isInert = (): boolean => kit.all("script,style,link,meta[http-equiv],iframe,frame,object,svg,[onload],[onerror]").length === 0;
  return new Promise((resolve) => {
    if (isThere()) return resolve("shown");
    if (isInert()) return resolve("none");
    const end = performance.now() + limitMs;
    const timer = window.setInterval(() => {
      const there = isThere();
      if (!there && performance.now() < end) return;
      window.clearInterval(timer);
      resolve(there ? "came" : "none");
    }, 100);
  });
}
