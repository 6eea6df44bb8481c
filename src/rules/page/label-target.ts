import { definePageRule } from "../page-rule.ts";

/** RGAA 11.1.2: a `<label for>` and its field share one id. A label that leads nowhere labels nothing, though it looks right. */
export default definePageRule({
  id: "label-target",
  tests: ["11.1.2"],
  wcag: ["1.3.1", "4.1.2"],
  impact: "serious",
  certainty: "sure",
  help: {
    fr: "L'attribut for d'une étiquette doit désigner l'identifiant de son champ",
    en: "The for attribute of a label must be the id of its field",
  },
  failed: {
    fr: "L'étiquette désigne un champ qui n'existe pas, et le champ qui la suit n'en a pas d'autre : les personnes aveugles ne savent pas ce qui est demandé, et toucher l'étiquette n'active rien.",
    en: "The label names a field that is not there, and the field beside it has no other: blind people do not learn what is asked, and pressing the label does nothing.",
  },
  cantTell: {
    fr: "L'étiquette désigne un champ qui n'existe pas : vérifiez à quel champ elle appartient.",
    en: "The label names a field that is not there: check which field it belongs to.",
  },
  repair: {
    fr: "Donnez au champ un attribut id de même valeur que l'attribut for.",
    en: "Give the field an id with the value of the for attribute.",
  },
  selector: "label[for]",
  matches: (kit, _element, node) => kit.isShown(node),
  evaluate: (kit, element) => {
    const label = element as HTMLLabelElement;
    if (label.control || label.querySelector(kit.fieldSelector)) return true;
    const field = label.parentElement?.querySelector(kit.fieldSelector);
    if (!field) return (label.getRootNode() as Document).getElementById(label.htmlFor) ? true : undefined;
    return kit.label(field) === "" ? false : undefined;
  },
});
