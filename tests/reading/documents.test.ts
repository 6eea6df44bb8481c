import { describe, expect, it } from "vitest";
import { hasOtherVersion, kindOf, mayBeExempt } from "../../src/reading/documents.ts";
import { documentLinkOf, pdfOf } from "../support/documents.ts";

const seen = (type: string, href: string | null = "https://exemple.gouv.fr/f") => documentLinkOf({ href, file: { seen: true, type, pdf: null } });

describe("kindOf", () => {
  it.each([
    ["a PDF by its content", documentLinkOf({ href: "https://exemple.gouv.fr/f", file: { seen: true, type: "x", pdf: pdfOf({}) } }), "document"],
    ["an office document by its type", seen("application/vnd.oasis.opendocument.text"), "document"],
    ["a page", seen("text/html", "https://exemple.gouv.fr/f.pdf"), "other"],
    ["some file, named like a document", seen("application/octet-stream", "https://exemple.gouv.fr/f.docx?v=2"), "document"],
    ["some file", seen("application/octet-stream"), "unknown"],
    ["an address that ends like a document's", documentLinkOf(), "document"],
    ["a button", documentLinkOf({ href: null }), "unknown"],
  ])("%s", (_name, link, kind) => {
    expect(kindOf(link)).toBe(kind);
  });
});

describe("hasOtherVersion", () => {
  const odt = { name: "Notice", href: "https://exemple.gouv.fr/notice.odt" };
  it.each([
    ["nothing beside", {}, false],
    ["another document of the same format", { beside: [{ name: "Annexe", href: "https://exemple.gouv.fr/annexe.pdf" }] }, false],
    ["another format", { beside: [odt] }, true],
    ["a promise in the words around", { context: "Version accessible sur simple demande" }, true],
    ["the page printed", { name: "Imprimer cette page" }, true],
  ])("%s", (_name, part, expected) => {
    expect(hasOtherVersion(documentLinkOf(part))).toBe(expected);
  });
});

it("doubts documents made before 23 September 2018", () => {
  const dated = (date: string | null) => documentLinkOf({ file: { seen: true, type: "application/pdf", pdf: pdfOf({ dated: date }) } });
  expect(["2018-09-22", "2018-09-23", null].map((date) => mayBeExempt(dated(date)))).toEqual([true, false, false]);
});
