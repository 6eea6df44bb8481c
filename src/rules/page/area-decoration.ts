import { definePageRule } from "../page-rule.ts";

/** RGAA 1.2.2: an area without a link that is decorative has an empty alternative, and nothing else that gives one. */
export default definePageRule({
  id: "area-decoration",
  tests: ["1.2.2"],
  wcag: ["1.1.1"],
  impact: "minor",
  certainty: "sure",
  help: {
    fr: "Une image de décoration doit être ignorée par les technologies d'assistance",
    en: "A decorative image must be ignored by assistive technologies",
  },
  failed: {
    fr: "La zone non cliquable de l'image n'a pas seulement une alternative vide : des lecteurs d'écran l'annoncent sans qu'elle serve à rien.",
    en: "The area that leads nowhere has more than an empty alternative: some screen readers announce it although it does nothing.",
  },
  repair: { fr: 'Donnez à la zone alt="" seul, ou retirez-la.', en: 'Give the area alt="" alone, or remove it.' },
  selector: "area:not([href])",
  hidden: true,
  matches: (_kit, element) => {
    const map = element.closest("map");
    const used = [...document.querySelectorAll("img[usemap]")].some((img) => img.getAttribute("usemap") === `#${map?.getAttribute("name")}`);
    return used && element.getAttribute("aria-hidden") !== "true" && !element.hasAttribute("role") && !element.getAttribute("alt")?.trim();
  },
  evaluate: (_kit, element) =>
    element.getAttribute("alt") === "" && !["aria-label", "aria-labelledby", "title"].some((key) => element.getAttribute(key)?.trim()),
});
