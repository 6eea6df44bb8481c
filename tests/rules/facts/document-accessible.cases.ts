import type { DocumentLink, DocumentsEvidence, PdfTraits } from "../../../src/domain/behaviour-evidence.ts";
import { documentLinkOf, documentsOf, pdfOf } from "../../support/documents.ts";
import type { FactsCases } from "../../support/rule-cases.ts";

const one = (pdf: Partial<PdfTraits>, link: Partial<DocumentLink> = {}, part: Partial<DocumentsEvidence> = {}) =>
  documentsOf([documentLinkOf({ file: { seen: true, type: "application/pdf", pdf: pdfOf(pdf) }, ...link })], part);

export default {
  failed: {
    "a PDF without structure": one({ tagged: false }),
    "a scan": one({ tagged: false, text: false }),
    "an untagged one among others": documentsOf([
      documentLinkOf({ file: { seen: true, type: "application/pdf", pdf: pdfOf({}) } }),
      documentLinkOf({ file: { seen: true, type: "application/pdf", pdf: pdfOf({ tagged: false }) } }),
    ]),
  },
  cantTell: {
    "a tagged PDF": one({ tagged: true }),
    "an untagged one beside the same in another format": one(
      { tagged: false },
      { beside: [{ name: "Version OpenDocument", href: "https://exemple.gouv.fr/notice.odt" }] },
    ),
    "an accessible version is promised": one({ tagged: false }, { context: "Notice (PDF). Version accessible sur demande." }),
    "older than the duty": one({ tagged: false, dated: "2017-03-02" }),
    "a file that was not looked at": documentsOf([documentLinkOf({ file: { seen: false, why: "robots" } })]),
    "a text document": documentsOf([
      documentLinkOf({ href: "https://exemple.gouv.fr/a.odt", file: { seen: true, type: "application/vnd.oasis.opendocument.text", pdf: null } }),
    ]),
    "a link that nobody follows here": '<p><a href="/notice.pdf">Notice</a></p>',
  },
  inapplicable: {
    "no document": '<p><a href="/aide">Aide</a> <button>Continuer</button></p>',
    "words about PDF that lead to a page": documentsOf([
      documentLinkOf({ name: "Lire un PDF", href: "https://exemple.gouv.fr/lire", file: { seen: true, type: "text/html", pdf: null } }),
    ]),
  },
} satisfies FactsCases;
