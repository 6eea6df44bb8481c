import { definePageRule } from "../page-rule.ts";

/** RGAA 11.8.1: options that are set apart by drawn lines or by titles that cannot be chosen are groups, and `<optgroup>` says so. */
export default definePageRule({
  id: "option-groups-faked",
  tests: ["11.8.1"],
  wcag: ["1.3.1"],
  impact: "minor",
  certainty: "sure",
  help: { fr: "Des options regroupées à l'œil doivent l'être dans le code", en: "Options that look grouped must be grouped in the code" },
  failed: {
    fr: "Des options qui ne se choisissent pas servent de titres ou de traits entre les groupes : les lecteurs d'écran les annoncent comme des choix.",
    en: "Options that cannot be chosen stand for titles or lines between groups: screen readers announce them as choices.",
  },
  repair: { fr: 'Regroupez les options dans des éléments <optgroup label="…">.', en: 'Put the options in <optgroup label="…"> elements.' },
  selector: "select",
  matches: (kit, element, node) => kit.isExposed(node) && (element as HTMLSelectElement).options.length > 3,
  evaluate: (kit, element) => {
    const options = [...(element as HTMLSelectElement).options].slice(1);
    const lines = options.filter((option) => /^[\s\-–—_=*.·•─]{3,}$/.test(option.text) && option.text.trim() !== "");
    const titles = options.filter((option, place) => option.disabled && kit.plain(option.text) !== "" && place < options.length - 1);
    const indented = options.filter((option) => /^[\s\u00a0]*(\u00a0{2}|-{1,2}\s|–\s|— ?)/.test(option.textContent ?? ""));
    return lines.length < 2 && !(titles.length > 1 && indented.length > 1);
  },
});
