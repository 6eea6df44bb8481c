import type { RuleCases } from "../../support/rule-cases.ts";

const shape = '<circle cx="20" cy="20" r="18"/>';

export default {
  failed: {
    "all that the page shows": `<svg bad width="40" height="40">${shape}</svg>`,
    "hidden from screen readers": `<svg bad aria-hidden="true" width="40" height="40">${shape}</svg>`,
  },
  inapplicable: {
    "words beside": `<p>Bonne année !</p><svg width="40" height="40">${shape}</svg>`,
    "a name": `<svg role="img" aria-label="Mairie" width="40" height="40">${shape}</svg>`,
    "nothing drawn": '<svg width="40" height="40"></svg>',
    "something is under way": `<style>@keyframes t { to { transform: rotate(360deg) } } svg { animation: t 1s infinite }</style><svg width="40" height="40">${shape}</svg>`,
  },
} satisfies RuleCases;
