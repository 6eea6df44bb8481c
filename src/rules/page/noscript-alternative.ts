import { definePageRule } from "../page-rule.ts";

/** RGAA 7.2.1: what `<noscript>` offers in place of a script works without one. Whether it offers the same is for a person. */
export default definePageRule({
  id: "noscript-alternative",
  tests: ["7.2.1"],
  wcag: ["4.1.2"],
  impact: "serious",
  certainty: "sure",
  help: { fr: "L'alternative à un script doit s'en passer", en: "The alternative to a script must do without it" },
  failed: {
    fr: "Ce que <noscript> propose (lien ou bouton) ne mène nulle part sans script : qui n'en a pas reste sans rien.",
    en: "What <noscript> offers (a link or a button) leads nowhere without a script: people without one are left with nothing.",
  },
  cantTell: {
    fr: "Le contenu de <noscript> remplace celui d'un script : vérifiez qu'il donne accès aux mêmes informations et aux mêmes services.",
    en: "The content of <noscript> stands for that of a script: check that it gives the same information and services.",
  },
  repair: {
    fr: "Faites pointer le lien vers une vraie adresse, ou le bouton dans un formulaire avec une action.",
    en: "Make the link lead to a real address, or put the button in a form with an action.",
  },
  selector: "noscript",
  hidden: true,
  matches: (kit, element) => {
    const content = new DOMParser().parseFromString(element.textContent ?? "", "text/html").body;
    return kit.fold(content.textContent) !== "" && content.querySelector("a,button,form,table,ul,ol") !== null;
  },
  evaluate: (_kit, element) => {
    const content = new DOMParser().parseFromString(element.textContent ?? "", "text/html").body;
    const offers = [...content.querySelectorAll("a,button,input[type=submit]")];
    const works = (offer: Element): boolean =>
      offer.localName === "a" ? !/^(|#|javascript:.*)$/i.test(offer.getAttribute("href")?.trim() ?? "") : offer.closest("form") !== null;
    return offers.length > 0 && !offers.some(works) ? false : undefined;
  },
});
