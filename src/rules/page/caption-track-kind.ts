import { definePageRule } from "../page-rule.ts";

/**
 * RGAA 4.3.2: captions for deaf people are a track of kind `captions`: `subtitles`, also the kind of a track that says none, is for translations. Looked at when the only track is in the page's language.
 */
export default definePageRule({
  id: "caption-track-kind",
  tests: ["4.3.2"],
  wcag: ["1.2.2"],
  impact: "moderate",
  certainty: "sure",
  help: { fr: "Une piste de sous-titres pour sourds doit être de type « captions »", en: "A track of captions must be of kind captions" },
  failed: {
    fr: "Les sous-titres dans la langue de la page sont déclarés comme une traduction : les lecteurs ne les proposent pas aux personnes sourdes.",
    en: "The captions in the page's language are declared as a translation: players do not offer them to deaf people.",
  },
  repair: {
    fr: 'Écrivez kind="captions" sur la balise <track>, et vérifiez que les bruits utiles y sont notés.',
    en: 'Write kind="captions" on the <track>, and check that it notes the sounds that matter.',
  },
  selector: "video",
  matches: (kit, element, node) => {
    const language = (document.documentElement.lang || "").slice(0, 2).toLowerCase();
    const tracks = kit.tracksOf(element, ["captions", "subtitles"]);
    return (
      kit.isExposed(node) &&
      tracks.length > 0 &&
      tracks.every((track) => (track.getAttribute("srclang") ?? language).slice(0, 2).toLowerCase() === language)
    );
  },
  evaluate: (kit, element) => kit.tracksOf(element, ["captions"]).length > 0,
});
