import { definePageRule } from "../page-rule.ts";

/** RGAA 10.10.1: the entry of a menu that looks like the current one is the one that assistive technologies announce as such. */
export default definePageRule({
  id: "current-entry-match",
  tests: ["10.10.1"],
  wcag: ["1.3.1"],
  impact: "moderate",
  certainty: "sure",
  help: {
    fr: "L'entrée courante annoncée doit être celle qui est montrée",
    en: "The current entry that is announced must be the one that is shown",
  },
  failed: {
    fr: "Le menu montre cette entrée comme la page courante et en annonce une autre (aria-current) : les personnes aveugles se croient ailleurs.",
    en: "The menu shows this entry as the current page and announces another (aria-current): blind people believe they are elsewhere.",
  },
  repair: { fr: "Déplacez aria-current sur le lien de la page courante.", en: "Move aria-current to the link of the current page." },
  selector: "a[href],button",
  matches: (kit, element) => {
    const entry = kit.currentEntry(element);
    return entry !== undefined && entry.difference !== "none" && (entry.declared || entry.contradicted);
  },
  evaluate: (kit, element) => {
    const entry = kit.currentEntry(element);
    return entry?.contradicted !== true || entry.declared;
  },
});
