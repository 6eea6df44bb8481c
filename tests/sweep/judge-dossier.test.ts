import { describe, expect, it } from "vitest";
import { type Check, defineCheck } from "../../src/domain/check.ts";
import { notObserved, observed } from "../../src/domain/observation.ts";
import { same } from "../../src/domain/text.ts";
import { cantTell, failed, passed } from "../../src/domain/verdict.ts";
import { judgeDossier } from "../../src/sweep/judge-dossier.ts";
import { domOf } from "../support/axe-results.ts";
import { dossierOf, httpOf, procedureOf, visitOf } from "../support/dossiers.ts";
import { reflowOf } from "../support/reflow.ts";

const common = { title: { fr: "titre", en: "title" }, references: ["WCAG 1.1.1"], needs: [] } as const;
const contact = defineCheck({
  ...common,
  id: "some-contact",
  indicator: "contact",
  scope: "procedure",
  judge: () => ({ ...passed({ fr: "deux moyens", en: "two ways" }), level: "Oui", details: { contacts: [], nonDigital: true } }),
});
const perPage = defineCheck({
  ...common,
  id: "some-page",
  indicator: "handicap",
  scope: "page",
  judge: (_evidence, { role }) =>
    role === "start"
      ? failed(same("broken"), [
          {
            outcome: "failed",
            message: { fr: "sans texte", en: "no text" },
            repair: { fr: "ajoutez", en: "add" },
            selector: "img",
            quote: "<img>",
            references: ["RGAA 1.1"],
            rule: "image-alt",
            count: 3,
          },
        ])
      : passed(same("fine")),
});
const elsewhere = defineCheck({
  ...common,
  id: "some-procedure",
  indicator: "jdma",
  scope: "procedure",
  judge: () =>
    cantTell(same("unsure"), [
      { outcome: "cantTell", message: same("look"), selector: "", quote: "" },
      { outcome: "cantTell", message: same("look there"), selector: "a", quote: "avis", page: "form", url: "https://a.fr/form" },
    ]),
});
const broken: Check = {
  ...common,
  id: "some-bug",
  indicator: "auth",
  scope: "procedure",
  run: () => {
    throw new TypeError("x is not a function");
  },
};

const start = visitOf({ quote: "Bienvenue", finalUrl: "https://logement.exemple.gouv.fr/accueil" });
const form = visitOf({
  role: "form",
  requestedUrl: "https://logement.exemple.gouv.fr/form",
  finalUrl: "https://logement.exemple.gouv.fr/form",
  clicks: 1,
  from: { url: "https://logement.exemple.gouv.fr/accueil", text: "Commencer", selector: "a.go" },
  evidence: {
    http: httpOf(),
    screenshot: observed({ desktop: "evidence/1/form.jpg", mobile: null }),
    lighthouse: notObserved("timeout", "plus de 60000 ms"),
  },
});
const judge = (...checks: Check[]) => judgeDossier(dossierOf([start, form]), { lang: "en", checks });

describe("the row of a procedure", () => {
  it("says who, what happened, and what to do", () => {
    const { id, name, url, administration, ministry, status, why, advice, gatheredAt, listed } = judge();
    expect({ id, name, url, administration, ministry, status, why, advice, gatheredAt, listed }).toEqual({
      id: "1",
      name: "Demander un logement",
      url: "https://logement.exemple.gouv.fr/",
      administration: "DHUP",
      ministry: "Logement",
      status: "ok",
      why: "seen",
      advice: "Seen and judged: what is to be repaired, if anything, is told next.",
      gatheredAt: "2026-11-02T08:01:00.000Z",
      listed: procedureOf(),
    });
  });

  it("has indicators and a score made of the verdicts", () => {
    const { indicators, score } = judge(contact);
    expect(indicators.contact).toEqual({ level: "Oui", rank: "goal", provenance: "measured", why: "two ways", contacts: [], nonDigital: true });
    expect(score).toMatchObject({ value: null, coverage: 0.182, goals: { reached: 1, evaluated: 1 } });
  });

  it("names the rules that could say nothing of a page", () => {
    const measured = dossierOf([visitOf({ evidence: { dom: observed(domOf()), reflow: observed(reflowOf()) } }), visitOf({ status: "blocked" })]);
    const [page, blocked] = judgeDossier(measured, { lang: "fr" }).pages;
    expect([page?.rulesLeftOut?.includes("narrow-reflow"), page?.rulesLeftOut?.includes("image-alt"), blocked?.rulesLeftOut]).toEqual([
      false,
      true,
      undefined,
    ]);
  });

  it("has its pages, with what could not be gathered", () => {
    expect(judge().pages.map(({ rgaa: _rgaa, rulesLeftOut: _left, ...page }) => page)).toEqual([
      {
        role: "start",
        requestedUrl: "https://logement.exemple.gouv.fr/",
        finalUrl: "https://logement.exemple.gouv.fr/accueil",
        status: "ok",
        why: "seen",
        quote: "Bienvenue",
        httpStatus: 200,
        clicks: 0,
        title: "",
        via: "",
        visitedAt: "2026-11-02T08:00:00.000Z",
        ms: 900,
        screenshot: null,
        mobileScreenshot: null,
        failures: [],
      },
      {
        role: "form",
        requestedUrl: "https://logement.exemple.gouv.fr/form",
        finalUrl: "https://logement.exemple.gouv.fr/form",
        status: "ok",
        why: "seen",
        httpStatus: 200,
        clicks: 1,
        title: "",
        via: "Commencer",
        visitedAt: "2026-11-02T08:00:00.000Z",
        ms: 900,
        screenshot: "evidence/1/form.jpg",
        mobileScreenshot: null,
        failures: [{ gatherer: "lighthouse", detail: "plus de 60000 ms" }],
      },
    ]);
  });

  it("has its findings and verdicts in the reader's language, each with its place", () => {
    const { findings, verdicts } = judge(perPage, elsewhere);
    const about = { check: "some-procedure", indicator: "jdma", outcome: "cantTell", references: ["WCAG 1.1.1"], repair: "", count: 1 };
    expect(findings).toEqual([
      {
        check: "some-page",
        rule: "image-alt",
        indicator: "handicap",
        outcome: "failed",
        page: "start",
        url: "https://logement.exemple.gouv.fr/accueil",
        references: ["RGAA 1.1"],
        message: "no text",
        repair: "add",
        selector: "img",
        quote: "<img>",
        count: 3,
      },
      { ...about, page: "start", url: "https://logement.exemple.gouv.fr/accueil", message: "look", selector: "", quote: "" },
      { ...about, page: "form", url: "https://a.fr/form", message: "look there", selector: "a", quote: "avis" },
    ]);
    expect(verdicts).toEqual([
      {
        check: "some-page",
        title: "title",
        indicator: "handicap",
        outcome: "failed",
        why: "broken",
        page: "start",
        url: "https://logement.exemple.gouv.fr/accueil",
      },
      {
        check: "some-page",
        title: "title",
        indicator: "handicap",
        outcome: "passed",
        why: "fine",
        page: "form",
        url: "https://logement.exemple.gouv.fr/form",
      },
      { check: "some-procedure", title: "title", indicator: "jdma", outcome: "cantTell", why: "unsure" },
    ]);
  });

  it("survives a check that breaks: it is untested, the others stand", () => {
    const { verdicts, indicators } = judge(broken, contact);
    expect(verdicts.map(({ check, outcome, why }) => [check, outcome, why])).toEqual([
      ["some-bug", "untested", "This check broke through our fault: x is not a function"],
      ["some-contact", "passed", "two ways"],
    ]);
    expect(indicators.auth).toMatchObject({ provenance: "to-confirm", why: "This check broke through our fault: x is not a function" });
  });

  it("keeps the grid of the pages that were seen: one that was not takes nothing away", () => {
    const axe = (...passes: string[]) => observed({ version: "4.14.1", violations: [], incomplete: [], passes, inapplicable: [] });
    const seen = visitOf({ evidence: { axe: axe("html-has-lang") } });
    const blocked = visitOf({ role: "help", status: "blocked" });
    const rgaaOf = (...visits: (typeof seen)[]) => judgeDossier(dossierOf(visits), { lang: "fr", checks: [] }).rgaa["8.3"];
    expect([rgaaOf(seen), rgaaOf(seen, blocked), rgaaOf(blocked), rgaaOf(seen, visitOf({ role: "form" }))]).toEqual(["C", "C", "NT", "NT"]);
  });

  it("tells a procedure without an address from one of which nothing was seen", () => {
    const outcome = (url: string | null) => {
      const { status, why } = judgeDossier(dossierOf([], { procedure: procedureOf({ url }) }), { lang: "fr", checks: [] });
      return [status, why];
    };
    expect([outcome(null), outcome("https://a.fr/")]).toEqual([
      ["no_url", "La démarche n'a pas d'adresse web."],
      ["scanner_error", "Aucune page n'a été vue."],
    ]);
  });

  it("names the procedure whose visit it shares", () => {
    expect(judgeDossier(dossierOf([start], { sharedWith: "7" }), { lang: "fr", checks: [] }).sharedWith).toBe("7");
    expect("sharedWith" in judge()).toBe(false);
  });
});
