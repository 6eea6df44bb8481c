import { definePageRule } from "../page-rule.ts";

/** RGAA 5.5.1: the title of a table says what it holds. A word for any table does not. */
export default definePageRule({
  id: "table-title-relevance",
  tests: ["5.5.1"],
  wcag: ["2.4.6"],
  impact: "moderate",
  certainty: "sure",
  help: { fr: "Le titre d'un tableau doit dire ce qu'il contient", en: "The title of a table must say what it holds" },
  failed: {
    fr: "Le titre du tableau conviendrait à n'importe quel tableau : il ne permet pas de savoir ce que celui-ci contient.",
    en: "The table's title would do for any table: it does not tell what this one holds.",
  },
  repair: {
    fr: "Nommez dans le titre le sujet du tableau, par exemple « Horaires d’ouverture par ville ».",
    en: "Name in the title what the table is about, for example “Opening hours by town”.",
  },
  selector: "table,[role=table],[role=grid]",
  matches: (kit, element) => kit.isDataTable(element) && kit.tableTitle(element) !== "",
  evaluate: (kit, element) => !kit.isCatchAll(kit.tableTitle(element)),
});
