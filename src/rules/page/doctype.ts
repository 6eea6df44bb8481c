import { definePageRule } from "../page-rule.ts";

/**
 * RGAA 8.1: the page says which HTML it is, before anything else. A page without a doctype is rendered in quirks mode. A doctype after the first tag is
 * ignored by the parser: where the document has one, it stood before `<html>`.
 */
export default definePageRule({
  id: "doctype",
  tests: ["8.1.1"],
  wcag: ["4.1.1"],
  impact: "minor",
  certainty: "sure",
  decides: ["8.1.1", "8.1.3"],
  help: { fr: "La page doit déclarer son type de document", en: "The page must declare its document type" },
  failed: {
    fr: "La page ne commence pas par une déclaration de type de document : navigateurs et aides techniques l'interprètent chacun à leur façon.",
    en: "The page does not begin with a document type declaration: browsers and assistive technologies each read it their own way.",
  },
  repair: { fr: "Commencez le document par <!DOCTYPE html>.", en: "Begin the document with <!DOCTYPE html>." },
  selector: "html",
  pageLevel: true,
  evaluate: (_kit, element) => element.ownerDocument.doctype !== null || element.ownerDocument.contentType !== "text/html",
});
