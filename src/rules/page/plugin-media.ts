import { definePageRule } from "../page-rule.ts";

/**
 * RGAA 4.8.1 and 4.13.1: Flash, Silverlight and Java run in no browser any more. An object of theirs without a link or button to an alternative beside it is lost for everybody.
 */
export default definePageRule({
  id: "plugin-media",
  tests: ["4.8.1", "4.13.1"],
  wcag: ["1.1.1"],
  impact: "critical",
  certainty: "sure",
  help: { fr: "Un contenu Flash, Silverlight ou Java doit avoir une alternative", en: "Flash, Silverlight or Java content must have an alternative" },
  failed: {
    fr: "Le contenu demande un module (Flash, Silverlight, Java) qu'aucun navigateur n'exécute plus, et aucun lien voisin ne mène à une alternative : personne ne peut y accéder.",
    en: "The content asks for a plug-in (Flash, Silverlight, Java) that no browser runs any more, and no link beside it leads to an alternative: nobody gets it.",
  },
  repair: {
    fr: "Remplacez-le par du HTML, ou mettez juste à côté un lien vers un contenu équivalent.",
    en: "Replace it by HTML, or put a link to equivalent content right beside it.",
  },
  selector: "object,embed,applet",
  matches: (_kit, element) => {
    const words = [element, ...element.querySelectorAll("param")]
      .flatMap((one) => ["type", "data", "src", "classid", "value"].map((key) => one.getAttribute(key)))
      .join(" ");
    const content = element.localName === "object" && element.querySelector("img,a,p,video,iframe,object,embed") !== null;
    return (
      (element.localName === "applet" || /x-shockwave-flash|x-silverlight|x-java|\.swf\b|clsid:d27cdb6e/i.test(words)) &&
      !content &&
      !element.parentElement?.closest("object")
    );
  },
  evaluate: (kit, element) => kit.hasControlBeside(element),
});
