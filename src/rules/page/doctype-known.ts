import { definePageRule } from "../page-rule.ts";

/** RGAA 8.1.2: the doctype is that of HTML, or one of those that the W3C published before it. Anything else names no language. */
export default definePageRule({
  id: "doctype-known",
  tests: ["8.1.2"],
  wcag: ["4.1.1"],
  impact: "minor",
  certainty: "sure",
  decides: ["8.1.2"],
  help: { fr: "Le type de document doit être un de ceux qui existent", en: "The document type must be one that exists" },
  failed: {
    fr: "Le type de document déclaré n'existe pas : navigateurs et aides techniques interprètent la page chacun à leur façon.",
    en: "No such document type exists: browsers and assistive technologies each read the page their own way.",
  },
  repair: { fr: "Écrivez <!DOCTYPE html>, et rien d'autre.", en: "Write <!DOCTYPE html>, and nothing else." },
  selector: "html",
  pageLevel: true,
  matches: (_kit, element) => element.ownerDocument.doctype !== null,
  evaluate: (_kit, element) => {
    const { name = "", publicId = "", systemId = "" } = element.ownerDocument.doctype ?? {};
    if (name.toLowerCase() !== "html") return false;
    if (publicId === "") return systemId === "" || systemId === "about:legacy-compat";
    return /^-\/\/(W3C\/\/DTD (HTML (3\.2( Final)?|4\.0(1)?( (Transitional|Frameset))?)|XHTML (1\.0 (Strict|Transitional|Frameset)|1\.1|Basic 1\.[01]|\+RDFa 1\.0|\+RDFa 1\.1)|XHTML\+RDFa 1\.[01]|XHTML\+ARIA 1\.0)|IETF\/\/DTD HTML( 2\.0)?)\/\/EN$/i.test(
      publicId,
    );
  },
});
