import { definePageRule } from "../page-rule.ts";

/**
 * RGAA 5.7.3: a header for a part of the row or column has an `id` of its own, and neither `scope` nor a role that would make it reach further.
 */
export default definePageRule({
  id: "partial-header",
  tests: ["5.7.3"],
  wcag: ["1.3.1"],
  impact: "moderate",
  certainty: "sure",
  help: { fr: "Un en-tête intermédiaire doit avoir un id, sans scope", en: "A header for a part only must have an id and no scope" },
  failed: {
    fr: "Cet en-tête ne vaut que pour une partie du tableau, mais n'a pas d'identifiant ou porte scope ou un rôle d'en-tête : les lecteurs d'écran l'annoncent pour les mauvaises cellules.",
    en: "This header is for a part of the table only, but has no id or carries scope or a header role: screen readers announce it for the wrong cells.",
  },
  repair: {
    fr: "Donnez-lui un id, retirez scope, et citez cet id dans l'attribut headers des cellules concernées ; ou coupez le tableau.",
    en: "Give it an id, remove scope, and name this id in the headers attribute of its cells; or split the table.",
  },
  selector: "th",
  matches: (kit, element) => {
    const table = kit.tableOf(element);
    return (
      kit.isDataTable(table) &&
      kit.tableModel(table).headRows > 0 &&
      kit.reachOf(element) === "part" &&
      kit.placeOf(element).row > 0 &&
      kit.fold(element.textContent) !== "" &&
      kit.tableModel(table).grid[kit.placeOf(element).row]?.every((cell) => cell === element) === true
    );
  },
  evaluate: (_kit, element) =>
    element.id !== "" &&
    document.querySelectorAll(`[id="${CSS.escape(element.id)}"]`).length === 1 &&
    !element.hasAttribute("scope") &&
    !element.hasAttribute("role"),
});
