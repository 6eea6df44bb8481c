import type { VirtualNode } from "./axe.ts";
import type { Base } from "./base.ts";

/**
 * Builds, inside the page, what the rules about sound and film share: what is known of the file, what stands around it, and which words promise an
 * alternative. Sent as text: it refers to nothing but its parameter.
 */
export function makeMedia({ axe, all, fold, plain, name, nodeOf, isExposed, isShown, once }: Base) {
  const asMedia = (element: Element): HTMLMediaElement => element as HTMLMediaElement;

  /** Addresses of the file, in every format that is offered. */
  const addressesOf = (element: Element): readonly string[] =>
    [element, ...element.querySelectorAll("source")].flatMap((one) => one.getAttribute("src") ?? []);

  const fileSays = (element: Element, words: RegExp): boolean =>
    addressesOf(element).some((address) => words.test(address.split(/[?#]/)[0]?.split("/").pop() ?? ""));

  /** Has no sound: the browser decoded pictures and no sound, or the file's name says so. */
  const isSilent = (element: Element): boolean => {
    const {
      currentTime,
      webkitAudioDecodedByteCount: sound,
      webkitVideoDecodedByteCount: picture,
    } = asMedia(element) as HTMLMediaElement & {
      readonly webkitAudioDecodedByteCount?: number;
      readonly webkitVideoDecodedByteCount?: number;
    };
    return (currentTime > 0.5 && sound === 0 && (picture ?? 0) > 0) || fileSays(element, /silent|muet|sans[-_]?son|no[-_]?(sound|audio)/i);
  };

  /** Goes on as it happens: no alternative is made in advance. */
  const isLive = (element: Element): boolean =>
    asMedia(element).duration === Number.POSITIVE_INFINITY || addressesOf(element).some((address) => /\.m3u8|\blive\b|direct/i.test(address));

  /** Recorded, for people to play: seen, with the browser's own controls, and not a wallpaper. */
  const isRecording = (element: Element, node: VirtualNode): boolean =>
    element.hasAttribute("controls") && isExposed(node) && isShown(node) && !isLive(element) && addressesOf(element).length > 0;

  /** Words that assistive technologies find in the nearest element around that has any; the medium's own fallback is left out. */
  const wordsAround = (element: Element): string => {
    let around = element.parentElement;
    while (around) {
      const node = nodeOf(around);
      const words = node ? fold(axe.commons.text.visibleVirtual(node, true)) : "";
      if (words !== "" || around === document.body) return words;
      around = around.parentElement;
    }
    return "";
  };

  /** Long enough to tell what is said or shown. */
  const isProse = (words: string): boolean => plain(words).split(" ").length >= 12;

  const promise =
    /\btranscri\w*|\bversion (texte|textuelle|ecrite|audio)|\btext version|\btexte (de|du) (la )?(video|film|audio|son|podcast)|\balternative textuelle|\btext alternative|\baudio ?descri\w*|\bdescribed version|\blire le (texte|contenu)|\bread the (text|story)/;

  /** True when a link, a button, a heading or a summary of the page promises a transcript, a described version or the like. */
  const isAlternativePromised = (): boolean =>
    once("media alternative promised", () =>
      all("a,button,summary,h1,h2,h3,h4,h5,h6,[role=button],[role=tab],[role=heading],figcaption,label,dt,strong").some((node) =>
        promise.test(plain(`${name(node)} ${node.actualNode.textContent}`)),
      ),
    );

  /** True when the text says that the medium only repeats it. */
  const isSaidToRepeat = (element: Element): boolean =>
    /\b(same (information|content|text)|also (listen|watch|hear|see)|version (video|audio|filmee)|egalement (ecouter|regarder|voir)|aussi (ecouter|regarder|voir)|meme(s)? (information|contenu|texte)|en (video|audio)\b)/.test(
      plain(wordsAround(element)),
    );

  /** True when something around may hold the alternative: text that is long enough, something folded, another medium or a track of descriptions. */
  const mayHaveAlternative = (element: Element): boolean => {
    const around = element.closest("figure,section,article,li") ?? document.body;
    return (
      isProse(wordsAround(element)) ||
      around.querySelector("[aria-expanded=false],details") !== null ||
      around.querySelectorAll("audio,video").length > 1 ||
      element.hasAttribute("aria-describedby") ||
      fileSays(element, /voice[-_]?over|voix[-_]?off|audio[-_]?desc|descri(bed|ption)|[-_]ad[-_.]/i)
    );
  };

  /** Whether a recording has an alternative in words or descriptions: false only where nothing in the page could be one. */
  const hasAlternative = (element: Element): boolean | undefined => {
    if (isAlternativePromised()) return true;
    return mayHaveAlternative(element) ? undefined : false;
  };

  /** Tracks with an address, of the given kinds; a track without kind is one of subtitles. */
  const tracksOf = (element: Element, kinds: readonly string[]): readonly Element[] =>
    [...element.querySelectorAll("track")].filter(
      (track) => fold(track.getAttribute("src")) !== "" && kinds.includes(track.getAttribute("kind")?.toLowerCase() ?? "subtitles"),
    );

  /** True when captions may be there without a track: drawn into the film, said by its name or by the page. */
  const mayHaveCaptions = (element: Element): boolean =>
    fileSays(element, /caption|subtitle|sous[-_]?titr|vost|[-_]st[-_.]|lsf/i) ||
    once("captions mentioned", () =>
      /\b(sous titr\w*|captions?|captioned|subtitles?|lsf|langue des signes)\b/.test(plain(document.body?.textContent)),
    ) ||
    isSaidToRepeat(element);

  /** Seconds that it plays, as far as the address or the file says. */
  const playTime = (element: Element): number => {
    const [, from = "0", to = ""] = /#t=(?:npt:)?([\d.]*),([\d.]+)/.exec(addressesOf(element)[0] ?? "") ?? [];
    return to === "" ? asMedia(element).duration : Number(to) - Number(from || "0");
  };

  /** True when a control of the page, seen and named, may stop or silence a sound. */
  const canBeSilenced = (): boolean =>
    once("sound control", () =>
      all("button,a[href],[role=button],input[type=button],input[type=range]").some(
        (node) =>
          isExposed(node) &&
          isShown(node) &&
          /\b(pause|stop|mute|unmute|arret\w*|couper|silence|muet|son|sound|volume|play|lecture|audio)\b/.test(plain(name(node))),
      ),
    );

  /** The element that holds a medium and the controls made for it: the nearest around that has any. */
  const playerOf = (element: Element): Element | null => {
    const around = element.closest("figure,[class*=player],[class*=video],[class*=audio],[id*=player],[id*=video]");
    const nearest = around === element ? element.parentElement : (around ?? element.parentElement);
    return nearest === document.body ? null : nearest;
  };

  return {
    isSilent,
    isRecording,
    wordsAround,
    hasAlternative,
    isSaidToRepeat,
    tracksOf,
    mayHaveCaptions,
    playTime,
    canBeSilenced,
    playerOf,
    addressesOf,
  };
}
