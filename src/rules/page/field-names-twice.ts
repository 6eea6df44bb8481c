import { definePageRule } from "../page-rule.ts";

/**
 * RGAA 11.2.1: two fields of one form with the same label, told apart neither by a group, nor by a heading that is seen, nor by a description: which
 * is which? A confirmation ("once more") is no such case: its label says so.
 */
export default definePageRule({
  id: "field-names-twice",
  tests: ["11.2.1"],
  wcag: ["2.4.6"],
  act: ["cc0f0a"],
  impact: "moderate",
  certainty: "sure",
  help: {
    fr: "Deux champs d'un formulaire ne doivent pas avoir la même étiquette sans rien qui les distingue",
    en: "Two fields of a form must not share a label with nothing to tell them apart",
  },
  failed: {
    fr: "Un autre champ du formulaire porte la même étiquette, et rien de visible ne les distingue : on ne sait pas ce qui est demandé où.",
    en: "Another field of the form has the same label, and nothing that is seen tells them apart: one cannot know what is asked where.",
  },
  repair: {
    fr: "Précisez chaque étiquette, ou réunissez les champs dans des groupes <fieldset> avec leur légende.",
    en: "Make each label precise, or put the fields in <fieldset> groups with a legend.",
  },
  selector: "input:is(:not([type]),[type=text],[type=email],[type=tel],[type=number],[type=date],[type=url]),textarea",
  matches: (kit, element, node) => kit.isExposed(node) && kit.label(element) !== "" && !element.hasAttribute("aria-describedby"),
  evaluate: (kit, element) => {
    const groupOf = (field: Element): string => {
      const groups: string[] = [];
      for (let group = kit.groupOf(field); group; group = group.parentElement ? kit.groupOf(group.parentElement) : null)
        groups.push(kit.groupName(group));
      return groups.join(" / ");
    };
    const keyOf = (field: Element): string =>
      `${kit.plain(kit.label(field))} | ${kit.plain(groupOf(field))} | ${kit.numberOf(field.closest("form"))} | ${kit.numberOf(kit.headingBefore(field, "shown"))} | ${field.closest("tr,li,[role=row],[role=listitem]") ? "row" : ""}`;
    const counts = kit.once("field keys", () => {
      const found = new Map<string, number>();
      for (const { actualNode } of kit.fields()) {
        if (!actualNode.matches("input:is(:not([type]),[type=text],[type=email],[type=tel],[type=number],[type=date],[type=url]),textarea")) continue;
        const key = keyOf(actualNode);
        found.set(key, (found.get(key) ?? 0) + 1);
      }
      return found;
    });
    const key = keyOf(element);
    return key.endsWith("row") || (counts.get(key) ?? 0) < 2;
  },
});
