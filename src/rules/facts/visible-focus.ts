import { defineFactsRule } from "../../domain/rule.ts";
import { isTextField } from "../../reading/focus.ts";

/** RGAA 10.7 (WCAG 2.4.7): wherever the focus is, something in the picture of the page shows it. The text caret shows it in a field, to those who see it. */
export default defineFactsRule({
  id: "visible-focus",
  tests: ["10.7.1"],
  absence: ["10.7.1"],
  wcag: ["2.4.7"],
  act: ["oj04fd"],
  impact: "serious",
  certainty: "sure",
  help: { fr: "La prise de focus doit se voir", en: "The focus must be seen" },
  failed: {
    fr: "Rien ne change à l'écran quand cet élément reçoit le focus : une personne qui se sert du clavier ne sait pas où elle est.",
    en: "Nothing changes on the screen when this element gets the focus: people who use the keyboard do not know where they are.",
  },
  cantTell: {
    fr: "Seul le curseur de saisie montre peut-être que ce champ a le focus : regardez s'il suffit.",
    en: "Only the text caret may show that this field has the focus: see whether that is enough.",
  },
  repair: {
    fr: "Rendez à l'élément son contour natif (pas de « outline: none »), ou donnez-lui sur :focus-visible un contour contrasté d'au moins 2 px.",
    en: "Give the element its native outline back (no “outline: none”), or an outline of at least 2 px with contrast on :focus-visible.",
  },
  needs: ["keyboard"],
  judge: ({ keyboard: { stops, focusable } }) => {
    if (stops.length === 0) return { outcome: "inapplicable" };
    const unseen = stops.filter(({ change }) => change === "none");
    // Whoever can only be in one place knows where that is: a question for a person.
    const alone = focusable < 2;
    const sure = unseen.filter((stop) => !alone && !isTextField(stop)).slice(0, 20);
    const unsure = unseen.filter((stop) => alone || isTextField(stop)).slice(0, 20);
    if (unseen.length === 0) return { outcome: "passed" };
    return [
      ...(sure.length > 0 ? [{ outcome: "failed" as const, nodes: sure }] : []),
      ...(unsure.length > 0 ? [{ outcome: "cantTell" as const, nodes: unsure }] : []),
    ];
  },
});
