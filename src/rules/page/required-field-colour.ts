import { definePageRule } from "../page-rule.ts";

/** RGAA 3.1.1: labels of required fields that only their colour tells from the others. A form in error has red labels for another reason, and is left alone. */
export default definePageRule({
  id: "required-field-colour",
  tests: ["3.1.1"],
  wcag: ["1.4.1"],
  impact: "serious",
  certainty: "sure",
  help: { fr: "Un champ obligatoire ne doit pas être signalé par la seule couleur", en: "A required field must not be shown by its colour alone" },
  failed: {
    fr: "Seule la couleur de l'étiquette distingue ce champ obligatoire des autres : les personnes daltoniennes ou aveugles ne le savent pas.",
    en: "Only the colour of the label tells this required field from the others: colour-blind and blind people do not know it.",
  },
  repair: { fr: "Ajoutez « (obligatoire) » à l'étiquette.", en: "Add “(required)” to the label." },
  selector: "input[required],input[aria-required=true],select[required],textarea[required]",
  matches: (kit, element, node) => {
    const form = (element as HTMLInputElement).form;
    const others = kit.fields().filter(({ actualNode }) => (actualNode as HTMLInputElement).form === form);
    const optional = others.filter(({ actualNode }) => !actualNode.matches("[required],[aria-required=true],[type=checkbox],[type=radio]"));
    if (form?.querySelector("[aria-invalid=true],[class*=error],[class*=erreur],[class*=invalid]")) return false;
    return kit.isShown(node) && kit.labelsOf(element).length === 1 && optional.some(({ actualNode }) => kit.labelsOf(actualNode).length === 1);
  },
  evaluate: (kit, element) => {
    const form = (element as HTMLInputElement).form;
    const [label] = kit.labelsOf(element);
    const mark = /[*✱∗]|obligatoire|requis|required|mandatory/i;
    const drawn = (one: Element): boolean => ["::before", "::after"].some((part) => !/^(none|normal|"")$/.test(getComputedStyle(one, part).content));
    if (!label || mark.test(kit.description(element)) || [label, ...label.querySelectorAll("*")].some(drawn) || label.querySelector("img,svg"))
      return true;
    const looks = (one: Element): string => {
      const { fontWeight, fontStyle, fontSize, textDecorationLine } = getComputedStyle(one);
      return [fontWeight, fontStyle, fontSize, textDecorationLine].join();
    };
    const optional = kit.fields().flatMap(({ actualNode }) => {
      const own =
        (actualNode as HTMLInputElement).form === form && !actualNode.matches("[required],[aria-required=true],[type=checkbox],[type=radio]");
      return own ? kit.labelsOf(actualNode) : [];
    });
    const { color } = getComputedStyle(label);
    return optional.some((one) => getComputedStyle(one).color === color || looks(one) !== looks(label));
  },
});
