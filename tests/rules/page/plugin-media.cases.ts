import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    Flash: '<object bad type="application/x-shockwave-flash" data="/carte.swf"></object>',
    "embedded Flash": '<embed bad src="/carte.swf">',
  },
  passed: {
    "a link beside": '<object type="application/x-shockwave-flash" data="/carte.swf"></object><a href="/carte">La carte en texte</a>',
  },
  inapplicable: {
    "content in its place": '<object type="application/x-shockwave-flash" data="/carte.swf"><p>La liste des mairies</p></object>',
    "a document": '<object type="application/pdf" data="/a.pdf"></object>',
  },
} satisfies RuleCases;
