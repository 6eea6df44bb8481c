import { definePageRule } from "../page-rule.ts";

/** RGAA 2.2.1: the title of a frame says what it holds. A word for any frame, a file or an address does not. */
export default definePageRule({
  id: "frame-title-relevance",
  tests: ["2.2.1"],
  wcag: ["4.1.2"],
  impact: "moderate",
  certainty: "sure",
  help: { fr: "Le titre d'un cadre doit dire ce qu'il contient", en: "The title of a frame must say what it holds" },
  failed: {
    fr: "Le titre du cadre est un mot passe-partout, un nom de fichier ou une adresse : il ne dit pas ce que le cadre contient.",
    en: "The frame's title is a catch-all word, a file name or an address: it does not say what the frame holds.",
  },
  repair: {
    fr: "Écrivez dans title le contenu ou la fonction du cadre, par exemple « Plan d’accès à la mairie ».",
    en: "Write into title what the frame holds or does, for example “Map to the town hall”.",
  },
  selector: "iframe[title],frame[title]",
  matches: (kit, element, node) => kit.isExposed(node) && kit.fold(element.getAttribute("title")) !== "",
  evaluate: (kit, element) => {
    const title = kit.fold(element.getAttribute("title"));
    const any =
      /^((l |le |un |the |an |a )?(i ?frame|frame|cadre|cadre en ligne|inline frame|contenu|content|embed|embedded content|contenu embarque|widget|title|titre|titre du cadre|frame title|sans titre|untitled( document)?|no title|null|undefined|page|fenetre|window|blank|about blank|object|test|xxx+))( \d+)?$/;
    return !any.test(kit.plain(title)) && !/^(https?:\/\/|www\.)\S+$/i.test(title) && !/^[^\s/]+\.(html?|php|aspx?|jsp)$/i.test(title);
  },
});
