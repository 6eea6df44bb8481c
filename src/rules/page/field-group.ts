import { definePageRule } from "../page-rule.ts";

/** RGAA 11.5: buttons of one choice (same `name`) stand in a `<fieldset>`, or in a group or radiogroup of ARIA. */
export default definePageRule({
  id: "field-group",
  tests: ["11.5.1"],
  wcag: ["1.3.1", "3.3.2"],
  impact: "moderate",
  certainty: "sure",
  help: { fr: "Les boutons d'un même choix doivent être regroupés", en: "The buttons of one choice must be in a group" },
  failed: {
    fr: "Les boutons de ce choix ne sont dans aucun groupe : les personnes aveugles entendent « Oui » et « Non » sans savoir à quelle question.",
    en: "The buttons of this choice are in no group: blind people hear “Yes” and “No” and do not know to which question.",
  },
  repair: {
    fr: "Placez les boutons dans un élément <fieldset> dont la <legend> pose la question.",
    en: "Put the buttons in a <fieldset> whose <legend> asks the question.",
  },
  selector: "input[type=radio][name],input[type=checkbox][name]",
  matches: (kit, element, node) => {
    const field = element as HTMLInputElement;
    const group = kit.once(`choice ${field.type} ${field.name} ${kit.all("form").findIndex(({ actualNode }) => actualNode === field.form)}`, () =>
      kit.fields().filter(({ actualNode }) => {
        const other = actualNode as HTMLInputElement;
        return other.type === field.type && other.name === field.name && other.form === field.form;
      }),
    );
    // One finding for each choice: its first button.
    return field.name !== "" && group.length > 1 && group[0] === node;
  },
  evaluate: (kit, element) => {
    const field = element as HTMLInputElement;
    // Each button may say by itself to which question it belongs.
    const says = (other: Element): boolean =>
      other.hasAttribute("title") ||
      other.hasAttribute("aria-label") ||
      other.hasAttribute("aria-labelledby") ||
      other.hasAttribute("aria-describedby");
    const own = kit.fields().filter(({ actualNode }) => {
      const other = actualNode as HTMLInputElement;
      return other.type === field.type && other.name === field.name && other.form === field.form;
    });
    if (own.every(({ actualNode }) => kit.groupOf(actualNode) !== null)) return true;
    return own.every(({ actualNode }) => says(actualNode)) ? undefined : false;
  },
});
