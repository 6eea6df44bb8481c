import type { RuleCases } from "../../support/rule-cases.ts";

const file = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='40' height='40'%3E%3Ccircle cx='20' cy='20' r='18'/%3E%3C/svg%3E";

export default {
  failed: {
    "all that the page shows": `<img bad alt="" src="${file}">`,
    "two of them": `<div><img bad alt="" src="${file}"></div><div aria-hidden="true"><img bad alt="" src="${file}"></div>`,
  },
  inapplicable: {
    "words beside": `<p>Bonne année !</p><img alt="" src="${file}">`,
    "one that has a name": `<img alt="" src="${file}"><img alt="Mairie" src="${file}">`,
    "a control": `<img alt="" src="${file}"><button aria-label="Entrer"></button>`,
    "no such file": '<img alt="" src="/perdu.png" width="40" height="40">',
    "a mere dot": `<img alt="" src="${file}" width="1" height="1">`,
    "not seen": `<img alt="" src="${file}" style="display: none">`,
    "something is under way": `<img alt="" class="loader" src="${file}">`,
    "in a frame": `<iframe title="Annonce" srcdoc="<img alt='' src='/a.png' width=40 height=40>"></iframe>`,
    "without an alternative: axe's": `<img src="${file}">`,
  },
} satisfies RuleCases;
