import type { FactsCases } from "../../support/rule-cases.ts";

const list = (label: string, deed: string): string =>
  `<form action="/suite"><label>${label} <select onchange="${deed}"><option value="/a">A</option><option value="/b">B</option></select></label></form>`;

export default {
  failed: { "opens a page": list("Commune", "location.href = this.value"), "sends the form": list("Commune", "this.form.submit()") },
  cantTell: { "says so in its label": list("Commune (recharge la page)", "this.form.submit()") },
  inapplicable: { "a page without script": "<label>Commune <select><option>A</option></select></label>" },
} satisfies FactsCases;
