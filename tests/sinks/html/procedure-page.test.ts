import { describe, expect, it } from "vitest";
import type { Indicators, ReportProcedure } from "../../../src/domain/report.ts";
import { procedurePage } from "../../../src/sinks/html/procedure-page.ts";
import { declaration } from "../../support/sample-details.ts";
import { findingOf, indicatorsOf } from "../../support/sample-parts.ts";
import { sampleReport } from "../../support/sample-report.ts";

const report = sampleReport();
const [good, shared, , unreached] = report.procedures as [ReportProcedure, ReportProcedure, ReportProcedure, ReportProcedure];

const pageOf = (changes: Partial<ReportProcedure>, base = good): string =>
  procedurePage(report, { ...base, ...changes }, { previous: undefined, next: shared, past: null });
/** The words of a part of the page, blanks folded. */
const words = (page: string, id: string): string =>
  (new RegExp(`<section id="${id}".*?</section>`, "s").exec(page)?.[0] ?? "").replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");
const withIndicator = <I extends keyof Indicators>(id: I, changes: Partial<Indicators[I]>): Partial<ReportProcedure> => ({
  indicators: { ...good.indicators, [id]: { ...good.indicators[id], ...changes } },
});

describe("a procedure's page", () => {
  it("names 25 places of a repair and counts the others", () => {
    const findings = Array.from({ length: 40 }, (_, place) => findingOf({ selector: `img.n${place}` }));
    const page = pageOf({ findings });
    expect(page.match(/<code>img\.n\d+<\/code>/g)).toHaveLength(25);
    expect(words(page, "a-faire")).toContain("40 éléments");
    expect(words(page, "a-faire")).toContain("Autres endroits, dans findings.csv : 15.");
  });

  it("tells a clean page from one that was not seen", () => {
    expect(words(pageOf({ findings: [] }), "a-faire")).toContain("Aucun constat automatique. Cela ne prouve pas que tout va bien");
    expect(words(pageOf({}, unreached), "a-faire")).toContain(
      "Rien n’a été testé : la page de départ n’a pas montré son contenu. Vérifiez l’adresse",
    );
  });

  it("puts what is only to be confirmed in one card, by reason", () => {
    const text = words(pageOf({ indicators: indicatorsOf({ auth: ["Non", "measured", "Aucun bouton."] }, "Rien vu.") }), "indicateurs");
    expect(text.match(/Rien vu\./g)).toHaveLength(1);
    expect(text).toContain("Aucun bouton.");
  });

  it("names the evidence that was taken away to stay within the limit", () => {
    const pages = good.pages.map((page) => ({ ...page, cut: [{ path: "evidence/1656/2-mobile.jpg", bytes: 33_611 }] }));
    expect(words(pageOf({ pages }), "pages")).toContain("(--evidence-limit) : 2-mobile.jpg (34 ko).");
    expect(words(pageOf({}), "pages")).not.toContain("--evidence-limit");
  });

  it("shows the computation of the score down to the division", () => {
    expect(words(pageOf({}), "score")).toMatch(/Total .* ÷ .* = 72,5/);
    expect(words(pageOf({}, unreached), "score")).toContain("Pas de score : 0 % du poids testé, il en faut au moins la moitié.");
    expect(words(pageOf({ score: { ...good.score, lines: [] } }), "score")).toContain("Aucune ligne de calcul.");
  });

  it("says what the declaration lacks, that it has expired, or that there is none", () => {
    const expired = { ...declaration, expired: true, rate: null, parts: null };
    expect(words(pageOf(withIndicator("handicap", { declaration: expired })), "indicateurs")).toContain("Périmée : plus de trois ans");
    const none = { ...declaration, url: null, mention: null, level: null, rate: null, averageRate: null };
    expect(words(pageOf(withIndicator("handicap", { declaration: none })), "indicateurs")).toContain(
      "Aucune déclaration trouvée sur les pages vues.",
    );
    expect(words(pageOf({}), "indicateurs")).toContain("Rubriques obligatoires absentes : voies de recours, schéma pluriannuel");
  });

  it("qualifies every control and contact that was seen", () => {
    const [control] = good.indicators.auth.evidence ?? [];
    const evidence = control ? [{ ...control, brand: "other" as const, visible: false, disabled: true, authorizeUrl: null }] : [];
    expect(words(pageOf(withIndicator("auth", { evidence })), "indicateurs")).toContain("Contrôle d’identification, bouton (invisible, désactivé)");
    const [phone] = good.indicators.contact.contacts ?? [];
    const contacts = phone ? [{ ...phone, clicks: 2, behindWall: true, premium: true }] : [];
    const text = words(pageOf(withIndicator("contact", { contacts, nonDigital: false })), "indicateurs");
    expect(text).toContain("(de 9 h à 17 h, clics : 2, derrière la connexion, numéro surtaxé)");
    expect(text).toContain("Aucune alternative non numérique affichée.");
  });

  it("says whether the feedback button, the zoom and the service are right", () => {
    expect(words(pageOf(withIndicator("jdma", { matches: false })), "indicateurs")).toContain("Ce n’est pas celui de cette démarche.");
    expect(words(pageOf(withIndicator("jdma", { matches: null })), "indicateurs")).toContain("Identifiant de produit : 1656 Bouton");
    expect(words(pageOf(withIndicator("mobile", { zoomBlocked: true })), "indicateurs")).toContain("Le zoom est bloqué.");
    expect(words(pageOf(withIndicator("uptime", { up: false, rate: null })), "indicateurs")).toContain(
      "Le service n’a pas répondu pendant la visite.",
    );
  });

  it("leads to its neighbours and to the table", () => {
    expect(pageOf({})).toContain('<a href="../index.html#demarches">Toutes les démarches</a><a href="1657.html">Suivante');
  });
});
