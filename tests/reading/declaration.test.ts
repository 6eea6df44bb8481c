import { describe, expect, it } from "vitest";
import { notObserved, observed } from "../../src/domain/observation.ts";
import { isJudgeable, type Visit } from "../../src/domain/visit.ts";
import { readDeclaration } from "../../src/reading/declaration.ts";
import { completeDeclaration, declarationUrl, declarationWith, startWith } from "../support/declarations.ts";
import { procedureOf } from "../support/dossiers.ts";

const at = "2026-11-02T08:01:00.000Z";
const seenOf = (pages: readonly Visit[]) =>
  pages.flatMap((page) => {
    const piece = page.evidence.declaration;
    return isJudgeable(page) && piece?.ok ? [{ page, evidence: { declaration: piece.value } }] : [];
  });
const caseOf = (pages: readonly Visit[], part = {}) => readDeclaration({ procedure: procedureOf(part), seen: seenOf(pages), pages, at });

describe("readDeclaration", () => {
  it("reads every value with its sentence and its place", () => {
    const { reading } = caseOf([startWith("Accessibilité : partiellement conforme"), declarationWith(completeDeclaration)]);
    const rate =
      "L’audit de conformité réalisé par la société Exemplia le 3 février 2026 révèle que 76 % des critères du RGAA version 4.1 sont respectés.";
    const state = "Le service est partiellement conforme avec le RGAA, version 4.1.";
    const date = "Cette déclaration a été établie le 12 mars 2026.";
    const place = { page: "declaration" as const, url: declarationUrl };
    expect(reading).toEqual({
      url: declarationUrl,
      mention: "partielle",
      level: "partielle",
      rate: 76,
      averageRate: null,
      date: "2026-03-12",
      established: "2026-03-12",
      updated: null,
      expired: false,
      rgaaVersion: "4.1",
      auditor: "Exemplia",
      parts: {
        state: true,
        results: true,
        nonAccessibleContent: true,
        date: true,
        technologies: true,
        environment: true,
        tools: true,
        pages: true,
        contact: true,
        recourse: true,
        schema: true,
      },
      quotes: {
        mention: "Accessibilité : partiellement conforme",
        level: state,
        rate,
        established: date,
        audit: rate,
        rgaaVersion: state,
        auditor: rate,
      },
      sources: {
        mention: { page: "start", url: "https://logement.exemple.gouv.fr/", selector: "footer a", quote: "Accessibilité : partiellement conforme" },
        level: { ...place, selector: "#b5", quote: state },
        rate: { ...place, selector: "#b7", quote: rate },
        established: { ...place, selector: "#b12", quote: date },
        audit: { ...place, selector: "#b7", quote: rate },
        rgaaVersion: { ...place, selector: "#b5", quote: state },
        auditor: { ...place, selector: "#b7", quote: rate },
      },
    });
  });

  it("takes the newest of established and updated, and compares it with the time of the visit", () => {
    const text = "Cette déclaration a été établie le 12 juin 2021. Elle a été mise à jour le 2 novembre 2023.";
    const { reading } = caseOf([startWith(null), declarationWith(text)]);
    expect([reading.established, reading.updated, reading.date, reading.expired]).toEqual(["2021-06-12", "2023-11-02", "2023-11-02", false]);
    expect(caseOf([declarationWith("Cette déclaration a été établie le 1er novembre 2023.")]).reading.expired).toBe(true);
  });

  it("says nothing of a declaration that nobody found", () => {
    const { reading, place, text } = caseOf([startWith(null)]);
    expect({ place, text, url: reading.url, mention: reading.mention, parts: reading.parts, sources: reading.sources }).toEqual({
      place: { kind: "absent" },
      text: null,
      url: null,
      mention: null,
      parts: null,
      sources: {},
    });
  });
});

describe("the procedure's own declaration", () => {
  const other = "https://logement.exemple.gouv.fr/autre-declaration";
  const otherPage = declarationWith("Le site est non conforme avec le RGAA.", { requestedUrl: other, finalUrl: other });

  it("is the one that the start page links", () => {
    const { reading, place } = caseOf([startWith("Accessibilité : partiellement conforme"), otherPage, declarationWith(completeDeclaration)]);
    expect(reading.url).toBe(declarationUrl);
    expect(place.kind === "read" && place.others.map(({ page }) => page.finalUrl)).toEqual([other]);
  });

  it("is on the same host, rather than the publisher's", () => {
    const publisher = declarationWith("Le site est non conforme avec le RGAA.", {
      requestedUrl: "https://editeur.fr/a11y",
      finalUrl: "https://editeur.fr/a11y",
    });
    expect(caseOf([startWith(null), publisher, otherPage]).reading.url).toBe(other);
  });

  it("is the one named by hand, whatever the links say", () => {
    const pages = [startWith("Accessibilité : partiellement conforme"), declarationWith(completeDeclaration), otherPage];
    expect(caseOf(pages, { declarationUrl: other }).reading.url).toBe(other);
  });

  it("may be the start page itself", () => {
    const page = { ...declarationWith(completeDeclaration), role: "start" as const };
    expect(caseOf([page]).reading.rate).toBe(76);
  });

  it("is unread, not absent, when its page was blocked, empty, failed or never visited", () => {
    const start = startWith("Accessibilité : non conforme");
    const blocked = declarationWith("", { status: "blocked", evidence: {} });
    const empty = declarationWith("", { evidence: { declaration: observed({ mentions: [], blocks: [] }) } });
    const failed = declarationWith("", { evidence: { declaration: notObserved("timeout", "10 s passées") } });
    expect([[start, blocked], [start, empty], [start, failed], [start]].map((pages) => caseOf(pages).place)).toEqual([
      { kind: "unread", url: declarationUrl, visit: blocked },
      { kind: "unread", url: declarationUrl, visit: empty },
      { kind: "unread", url: declarationUrl, visit: failed },
      { kind: "unread", url: declarationUrl, visit: null },
    ]);
  });

  it("is absent when the mention leads nowhere", () => {
    expect(caseOf([startWith("Accessibilité : non conforme", null)]).place).toEqual({ kind: "absent" });
  });
});
