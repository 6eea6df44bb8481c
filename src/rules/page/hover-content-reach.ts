import { definePageRule } from "../page-rule.ts";

/**
 * RGAA 12.11: controls in what appears under the pointer can be reached by keyboard. Certain where style sheets alone show them, on hover and on nothing else,
 * and no script runs. Where nothing can appear, neither by script nor by style, 10.13, 10.14 and 12.11 do not apply; `body` stands for the page.
 */
export default definePageRule({
  id: "hover-content-reach",
  tests: ["12.11.1"],
  wcag: ["2.1.1"],
  impact: "serious",
  certainty: "sure",
  absence: ["10.13.1", "10.13.2", "10.13.3", "10.14.1", "10.14.2", "12.11.1"],
  help: { fr: "Ce qui apparaît au survol doit s'atteindre au clavier", en: "What appears on hover must be reached by keyboard" },
  failed: {
    fr: "Des liens ou des champs n'apparaissent qu'au survol de la souris : au clavier, on ne peut pas les atteindre.",
    en: "Links or fields appear under the mouse alone: by keyboard they cannot be reached.",
  },
  cantTell: {
    fr: "Des liens ou des champs apparaissent au survol de la souris : vérifiez qu'un script les montre aussi au clavier.",
    en: "Links or fields appear under the mouse: check that a script shows them by keyboard too.",
  },
  repair: {
    fr: "Affichez-les aussi avec :focus-within, ou par un bouton qui les déplie.",
    en: "Show them with :focus-within too, or by a button that unfolds them.",
  },
  selector: "body,ul,ol,div,nav,section,p,dl,span",
  hidden: true,
  matches: (kit, element) => {
    const rules = kit.sheets();
    if (element.tagName !== "BODY") return rules !== null && kit.shownOnHover(rules).includes(element);
    const native = kit.all("details,dialog,[popover],iframe,object,embed,[title]").length > 0;
    return rules === null || native || kit.hasScript() || rules.some(({ selectorText }) => /:(hover|focus|target|checked|active)/.test(selectorText));
  },
  evaluate: (kit, element) => (element.tagName === "BODY" ? true : kit.hasScript() ? undefined : false),
});
