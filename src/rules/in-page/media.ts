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

  type Playable = HTMLMediaElement & { readonly webkitAudioDecodedByteCount?: number; readonly captureStream?: () => MediaStream };

  /** How many tracks of sound the browser found in what it has loaded; undefined when it does not say (not loaded, or of another site). */
  const soundTracks = (media: Playable): number | undefined => {
    try {
      return media.readyState > 0 ? media.captureStream?.().getAudioTracks().length : undefined;
    } catch {
      return undefined;
    }
  };

  /**
   * Whether a recording has sound, as far as the browser knows: it has decoded some, or found the tracks in what it loaded. Unknown for what it could
   * not load or cannot play. The address tells nothing: files have any name.
   */
  const soundOf = (element: Element): "yes" | "no" | "unknown" => {
    const media = asMedia(element) as Playable;
    if (element.localName === "audio" || (media.webkitAudioDecodedByteCount ?? 0) > 0) return "yes";
    const tracks = soundTracks(media);
    if (tracks === undefined) return "unknown";
    return tracks > 0 ? "yes" : "no";
  };

  /** Goes on as it happens: no alternative is made in advance. */
  const isLive = (element: Element): boolean =>
    asMedia(element).duration === Number.POSITIVE_INFINITY || addressesOf(element).some((address) => /\.(m3u8|mpd)\b/i.test(address));

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

  /** A sentence that sends people to the recording says nothing of what it holds. */
  const announces =
    /\b(listen|hear|watch|ecoute\w*|entendre|visionne\w*|regarde\w*)\b.*\b(audio|sound|recording|video|film|enregistrement|son|podcast|extrait)\b/;
  const isAnnouncement = (sentence: string): boolean => plain(sentence).split(" ").length <= 25 && announces.test(plain(sentence));

  /** Long enough to tell what is said or shown. */
  const isProse = (words: string): boolean => {
    const told = words.split(/(?<=[.!?])\s+/).filter((sentence) => !isAnnouncement(sentence));
    return plain(told.join(" ")).split(" ").length >= 12;
  };

  const promise =
    /\btranscri\w*|\bversion (texte|textuelle|ecrite|audio)|\btext version|\btexte (de|du) (la )?(video|film|audio|son|podcast)|\balternative textuelle|\btext alternative|\baudio ?descri\w*|\bdescribed version/;

  /** True when a link, a button, a heading or a summary of the page promises a transcript, a described version or the like. */
  const isAlternativePromised = (): boolean =>
    once("media alternative promised", () =>
      all("a,button,summary,h1,h2,h3,h4,h5,h6,[role=button],[role=tab],[role=heading],figcaption,label,dt,strong").some((node) =>
        promise.test(plain(`${name(node)} ${node.actualNode.textContent}`)),
      ),
    );

  /** True when something around may hold the alternative: text that is long enough, a link beside, something folded, another medium, a description. */
  const mayHaveAlternative = (element: Element): boolean => {
    const around = element.closest("figure,section,article,li") ?? document.documentElement;
    return (
      isProse(wordsAround(element)) ||
      around.querySelector("[aria-expanded=false],details") !== null ||
      element.parentElement?.querySelector(":scope > a[href], :scope > * > a[href]") != null ||
      around.querySelectorAll("audio,video").length > 1 ||
      element.hasAttribute("aria-describedby")
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

  /** True when the author made a control for the sound that is seen and that assistive technologies cannot use: without a name, or hidden from them. */
  const hasUselessSilencer = (): boolean =>
    once("useless sound control", () =>
      all("button,[role=button],input[type=button],input[type=range]").some((node) => {
        const { id, className, textContent, title } = node.actualNode as HTMLElement;
        const called = plain(`${id} ${className} ${textContent} ${title} ${node.attr("aria-label") ?? ""}`);
        return (
          isShown(node) && (!isExposed(node) || name(node) === "") && /\b(un)?mute\b|\bmuet\b|\bvolume\b|\bsound\b|\bcouper le son\b/.test(called)
        );
      }),
    );

  /** The element that holds a medium and the controls made for it: the nearest around that has any. */
  const playerOf = (element: Element): Element | null => {
    const around = element.closest("figure,[class*=player],[class*=video],[class*=audio],[id*=player],[id*=video]");
    const nearest = around === element ? element.parentElement : (around ?? element.parentElement);
    return nearest === document.body ? null : nearest;
  };

  return {
    soundOf,
    isRecording,
    wordsAround,
    hasAlternative,
    tracksOf,
    playTime,
    canBeSilenced,
    hasUselessSilencer,
    playerOf,
    addressesOf,
  };
}
