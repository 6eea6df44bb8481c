import { definePageRule } from "../page-rule.ts";

/** RGAA 4.4.1: a track of captions has captions. Seen where the track is loaded, or written into the page. */
export default definePageRule({
  id: "caption-track-content",
  tests: ["4.4.1"],
  wcag: ["1.2.2"],
  impact: "critical",
  certainty: "sure",
  help: { fr: "Une piste de sous-titres doit contenir des sous-titres", en: "A track of captions must hold captions" },
  failed: {
    fr: "La piste de sous-titres est vide : les personnes sourdes croient en trouver et n'ont pas accès à ce qui est dit.",
    en: "The track of captions is empty: deaf people expect some and do not get what is said.",
  },
  repair: {
    fr: "Complétez le fichier de sous-titres (.vtt), ou retirez la piste et écrivez de vrais sous-titres.",
    en: "Complete the file of captions (.vtt), or remove the track and write real captions.",
  },
  selector: "track",
  hidden: true,
  matches: (kit, element) => {
    const video = kit.nodeOf(element.closest("video,audio") ?? element);
    const loaded = (element as HTMLTrackElement).readyState === 2 || /^data:text\/vtt/i.test(element.getAttribute("src") ?? "");
    return video !== null && kit.isExposed(video) && loaded && /^(captions|subtitles|)$/i.test(element.getAttribute("kind") ?? "");
  },
  evaluate: (_kit, element) => {
    const source = element.getAttribute("src") ?? "";
    return /^data:text\/vtt/i.test(source)
      ? /--(>|%3E)/i.test(source) || /;base64,/i.test(source)
      : (element as HTMLTrackElement).track.cues?.length !== 0;
  },
});
