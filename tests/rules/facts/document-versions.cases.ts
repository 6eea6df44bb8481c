import { documentLinkOf, documentsOf } from "../../support/documents.ts";
import type { FactsCases } from "../../support/rule-cases.ts";

export default {
  cantTell: {
    "the same in two formats": '<ul><li><a href="/notice.pdf">Notice (PDF)</a> <a href="/notice.odt">Notice (ODT)</a></li></ul>',
    "an accessible version in words": '<p><a href="/notice.pdf">Notice</a>, <a href="/notice">version accessible</a></p>',
  },
  inapplicable: {
    "no document": '<p><a href="/aide">Aide</a> <a href="#bas">Bas de page</a></p>',
    "a page": documentsOf([documentLinkOf({ href: "https://exemple.gouv.fr/telecharger", file: { seen: true, type: "text/html", pdf: null } })]),
  },
} satisfies FactsCases;
