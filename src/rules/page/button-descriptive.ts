import { definePageRule } from "../page-rule.ts";

/** RGAA 11.9.1: the words of a button say what it does. Certain only for words that say nothing. */
export default definePageRule({
  id: "button-descriptive",
  tests: ["11.9.1"],
  wcag: ["4.1.2"],
  impact: "serious",
  certainty: "sure",
  help: { fr: "L'intitulé d'un bouton doit dire ce qu'il fait", en: "The words of a button must say what it does" },
  failed: {
    fr: "L'intitulé du bouton ne dit pas ce qu'il fait : les personnes aveugles hésitent à l'activer.",
    en: "The words of the button do not say what it does: blind people hesitate to press it.",
  },
  repair: { fr: "Nommez l'action : « Envoyer la demande », « Rechercher ».", en: "Name the action: “Send the request”, “Search”." },
  selector: "button,input[type=submit],input[type=button],input[type=image],[role=button]",
  matches: (kit, _element, node) => kit.isExposed(node) && kit.name(node) !== "",
  evaluate: (kit, element, node) => {
    const name = kit.name(node);
    const nothing =
      "bouton|button|btn|submit|cliquez|cliquez ici|cliquer ici|click|click here|ici|here|image|icone|icon|input|label|undefined|null|lorem ipsum";
    // A sign that has a meaning of its own ("+", "?", "×") is for a person to judge.
    if (/^[^\p{L}\p{N}]+$/u.test(name)) return /^[.\-_…>»<«\s]+$/.test(name) ? false : undefined;
    // A button that unfolds something is called after it: "Image", "Icône" may be the title of a section.
    const isVague = nothing.split("|").includes(kit.plain(name));
    const unfolds = element.hasAttribute("aria-expanded") || element.hasAttribute("aria-controls");
    return !isVague || (unfolds ? undefined : false);
  },
});
