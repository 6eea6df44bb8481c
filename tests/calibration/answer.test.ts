import { describe, expect, it } from "vitest";
import { answerOf } from "../../src/calibration/answer.ts";
import type { Trait, Truth } from "../../src/domain/calibration.ts";
import type { DeclarationReading } from "../../src/domain/reading.ts";
import type { Indicators, ReportProcedure } from "../../src/domain/report.ts";
import { declaration } from "../support/sample-details.ts";
import { sampleReport } from "../support/sample-report.ts";

const good = sampleReport().procedures.find(({ id }) => id === "1656") as ReportProcedure;
const start = good.pages[0]?.finalUrl ?? "";

/** The good procedure with one indicator changed. */
const withIndicator = <I extends keyof Indicators>(id: I, part: Partial<Indicators[I]>): ReportProcedure => ({
  ...good,
  indicators: { ...good.indicators, [id]: { ...good.indicators[id], ...part } },
});
const withDeclaration = (part: Partial<DeclarationReading>): ReportProcedure =>
  withIndicator("handicap", { declaration: { ...declaration, ...part } });
const toConfirm = { level: "À vérifier", provenance: "to-confirm", why: "Rien n’a pu être regardé." } as const;

/** Value, or the reason why there is none. */
const said = (procedure: ReportProcedure, trait: Trait, convention: Truth["convention"] = "official") => {
  const answer = answerOf(procedure, trait, convention);
  return answer.state === "stated" ? answer.value : answer.reason;
};

describe("what Vigie answers", () => {
  it("is the level that was measured, with its words and page", () => {
    expect(answerOf(good, "auth", "official")).toEqual({
      state: "stated",
      value: "FranceConnect",
      quote: good.indicators.auth.evidence?.[0]?.quote,
      url: good.indicators.auth.evidence?.[0]?.url,
    });
    expect(answerOf(good, "rate", "official")).toEqual({ state: "stated", value: 76.4, quote: declaration.quotes.rate, url: declaration.url });
    expect(answerOf(good, "mention", "official")).toEqual({
      state: "stated",
      value: "partielle",
      quote: declaration.quotes.mention,
      url: declaration.sources.mention?.url,
    });
    expect(answerOf(good, "contact", "official")).toMatchObject({ value: "Oui", quote: expect.stringContaining("phone +33140000000") });
    expect(answerOf(good, "status", "official")).toMatchObject({ value: "ok", url: start });
  });

  it("is none where a person has to look, or where it comes from the list", () => {
    const unseen = sampleReport().procedures.find(({ id }) => id === "1002") as ReportProcedure;
    const traits = ["handicap", "mention", "page", "rate", "date", "auth", "proconnect", "contact", "nonDigital", "jdma"] as const;
    expect(traits.map((trait) => said(unseen, trait, "page"))).toEqual(traits.map(() => "to-confirm"));
    expect(said(unseen, "status")).toBe("dns_error");
    expect(said(good, "online")).toBe("declared");
  });

  it("is none where the list itself said that FranceConnect is not applicable", () => {
    const exempt = withIndicator("auth", { level: "Non applicable" });
    expect(said(exempt, "auth")).toBe("Non applicable");
    expect(said({ ...exempt, listed: { ...exempt.listed, franceConnect: "not_applicable" } }, "auth")).toBe("declared");
    // A button that is there is there, whatever the list says.
    expect(said({ ...good, listed: { ...good.listed, franceConnect: "not_applicable" } }, "auth")).toBe("FranceConnect");
  });

  it("is none for a procedure that was not visited yet", () => {
    expect(said({ ...good, status: "scanner_error", pages: [] }, "status")).toBe("to-confirm");
    expect(said({ ...good, status: "scanner_error" }, "status")).toBe("scanner_error");
  });
});

describe("the declaration", () => {
  it("has no rate once expired by the observatory's rule, and still shows one on its page", () => {
    const expired = withDeclaration({ expired: true });
    expect([said(expired, "rate"), said(expired, "rate", "page"), said(expired, "date")]).toEqual([null, 76.4, "2025-03-23"]);
  });

  it("is quoted by the sentence of the date that counts", () => {
    const quotes = { established: "Établie le 23 mars 2021.", updated: "Mise à jour le 23 mars 2025." };
    expect(answerOf(withDeclaration({ quotes }), "date", "official").quote).toBe(quotes.updated);
    expect(answerOf(withDeclaration({ quotes, updated: null, date: "2021-03-23" }), "date", "official").quote).toBe(quotes.established);
  });

  it("was not found when nothing announces it", () => {
    const none = withDeclaration({ url: null, mention: null, level: null, rate: null, date: null });
    expect(["page", "rate", "date", "mention"].map((trait) => said(none, trait as Trait))).toEqual(["Non", null, null, null]);
    expect(said(good, "page")).toBe("Oui");
  });

  it("announced but not read is found on the page, and left to a person for the procedure", () => {
    const unread = withIndicator("handicap", { ...toConfirm, declaration: { ...declaration, url: null, rate: null, date: null } });
    expect([said(unread, "page", "page"), said(unread, "page"), said(unread, "rate", "page"), said(unread, "date")]).toEqual([
      "Oui",
      "to-confirm",
      "to-confirm",
      "to-confirm",
    ]);
    expect(said(unread, "mention")).toBe("partielle");
  });

  it("that is the start page itself shows its state in its text", () => {
    const own = withDeclaration({ url: start, mention: null, level: "non" });
    expect([said(own, "mention"), said(withDeclaration({ url: start, mention: null, level: null }), "mention")]).toEqual(["non", "unknown"]);
    expect(said(withDeclaration({ mention: null }), "mention")).toBeNull();
  });
});

describe("contact and feedback", () => {
  it("a telephone that was found is found, whatever else was not seen", () => {
    const found = withIndicator("contact", { ...toConfirm, nonDigital: true });
    const unsure = withIndicator("contact", { ...toConfirm, nonDigital: false });
    expect([said(found, "nonDigital"), said(unsure, "nonDigital"), said(found, "contact")]).toEqual(["Oui", "to-confirm", "to-confirm"]);
  });

  it("a button that is not on the page may stand elsewhere in the procedure", () => {
    const none = withIndicator("jdma", { ...toConfirm, sources: [] });
    expect([said(none, "jdma", "page"), said(none, "jdma"), said(good, "jdma", "page"), said(good, "jdma")]).toEqual([
      "Non",
      "to-confirm",
      "Oui",
      "Oui",
    ]);
  });

  it("ProConnect is a fact of its own", () => {
    expect([said(withIndicator("auth", { proconnect: true }), "proconnect"), said(good, "proconnect")]).toEqual(["Oui", "Non"]);
  });
});
