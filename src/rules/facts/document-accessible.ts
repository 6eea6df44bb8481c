import type { DocumentLink } from "../../domain/behaviour-evidence.ts";
import { defineFactsRule } from "../../domain/rule.ts";
import { hasOtherVersion, kindOf, mayBeExempt } from "../../reading/documents.ts";

/** RGAA 13.3 (WCAG 1.1.1, 1.3.1): an office document that is offered for download is accessible. A PDF without structure is not; that one with structure is, a person says. */
export default defineFactsRule({
  id: "document-accessible",
  tests: ["13.3.1"],
  absence: ["13.3.1"],
  wcag: ["1.1.1", "1.3.1", "2.4.1", "2.4.3", "3.1.1", "4.1.2"],
  impact: "serious",
  certainty: "sure",
  help: { fr: "Un document à télécharger doit être accessible", en: "A document for download must be accessible" },
  failed: {
    fr: "Ce PDF n'est pas balisé : un lecteur d'écran n'y trouve ni titres, ni listes, ni tableaux, ni champs, parfois aucun texte.",
    en: "This PDF is not tagged: a screen reader finds no headings, lists, tables or fields in it, at times no text at all.",
  },
  cantTell: {
    fr: "Un document est proposé ici : vérifiez qu'il est accessible (structure, langue, alternatives), ou qu'une version accessible l'accompagne.",
    en: "A document is offered here: check that it is accessible (structure, language, alternatives), or that an accessible version comes with it.",
  },
  repair: {
    fr: "Exportez de nouveau le document en PDF balisé (PDF/UA), avec titre et langue, ou proposez le même contenu dans une page.",
    en: "Export the document again as a tagged PDF (PDF/UA), with title and language, or offer the same content as a page.",
  },
  needs: ["documents"],
  judge: ({ documents: { links, cut, opaque } }) => {
    const offered = links.filter((link) => kindOf(link) === "document");
    const bad = offered.filter(isBarred);
    const open = offered.filter((link) => !isBarred(link));
    if (offered.length === 0) return { outcome: cut || opaque || links.some((link) => kindOf(link) === "unknown") ? "untested" : "inapplicable" };
    return [
      ...(bad.length > 0 ? [{ outcome: "failed" as const, nodes: bad.slice(0, 20), count: bad.length }] : []),
      ...(open.length > 0 ? [{ outcome: "cantTell" as const, nodes: open.slice(0, 20), count: open.length }] : []),
    ];
  },
});

/** No structure, nothing else beside it, and recent enough to be bound to have one. */
const isBarred = (link: DocumentLink): boolean =>
  link.visible && link.file.seen && link.file.pdf !== null && !link.file.pdf.tagged && !hasOtherVersion(link) && !mayBeExempt(link);
