import type { DocumentLink, DocumentsEvidence, PdfTraits } from "../../src/domain/behaviour-evidence.ts";

/** A tagged PDF, unless told otherwise. */
export const pdfOf = (part: Partial<PdfTraits>): PdfTraits => ({
  tagged: true,
  title: "Notice",
  lang: "fr-FR",
  text: true,
  pages: 2,
  dated: "2025-04-02",
  ...part,
});

/** A link to a PDF that nobody looked at, unless told otherwise. */
export const documentLinkOf = (part: Partial<DocumentLink> = {}): DocumentLink => ({
  selector: "main > a",
  landmark: "main",
  visible: true,
  html: '<a href="/notice.pdf">Notice</a>',
  name: "Notice",
  href: "https://exemple.gouv.fr/notice.pdf",
  beside: [],
  context: "Notice",
  file: { seen: false, why: "not-asked" },
  ...part,
});

/** The files that a page offers. */
export const documentsOf = (links: readonly DocumentLink[], part: Partial<DocumentsEvidence> = {}): { readonly documents: DocumentsEvidence } => ({
  documents: { links, cut: false, opaque: false, ...part },
});
