import { definePageRule } from "../page-rule.ts";

/** RGAA 5.8.1: a layout table has nothing that belongs to tables of data. */
export default definePageRule({
  id: "layout-table-markup",
  tests: ["5.8.1"],
  wcag: ["1.3.1"],
  impact: "moderate",
  certainty: "sure",
  help: { fr: "Un tableau de mise en forme ne doit rien avoir d'un tableau de données", en: "A layout table must have nothing of a table of data" },
  failed: {
    fr: "Le tableau se dit de mise en forme et garde un titre, un résumé, des en-têtes ou des attributs de tableau de données : des lecteurs d'écran l'annoncent comme un tableau.",
    en: "The table says it is for layout and keeps a caption, a summary, headers or attributes of a table of data: some screen readers announce it as a table.",
  },
  repair: {
    fr: 'Retirez <caption>, <th>, <thead>, <tfoot>, summary, scope, headers et axis ; ou retirez role="presentation" si le tableau contient des données.',
    en: 'Remove <caption>, <th>, <thead>, <tfoot>, summary, scope, headers and axis; or remove role="presentation" if the table holds data.',
  },
  selector: "table[role=presentation],table[role=none]",
  matches: (kit, _element, node) => kit.isShown(node),
  evaluate: (kit, element) => {
    const own = [...element.querySelectorAll("caption,th,thead,tfoot,[role=rowheader],[role=columnheader],td[scope],td[headers],td[axis]")].filter(
      (one) => kit.tableOf(one) === element,
    );
    return own.length === 0 && !element.getAttribute("summary")?.trim();
  },
});
