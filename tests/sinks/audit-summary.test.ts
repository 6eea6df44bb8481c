import { describe, expect, it } from "vitest";
import type { ReportProcedure } from "../../src/domain/report.ts";
import { auditSummary } from "../../src/sinks/audit-summary.ts";
import { findingOf } from "../support/sample-parts.ts";
import { sampleReport } from "../support/sample-report.ts";

const byId = (id: string): ReportProcedure => {
  const found = sampleReport().procedures.find((one) => one.id === id);
  if (!found) throw new Error(`the sample report has no procedure ${id}`);
  return found;
};

describe("summary of one audit", () => {
  it("is the golden text, in both languages", async () => {
    await expect(auditSummary(byId("1656"), { lang: "fr" })).toMatchFileSnapshot("../golden/audit.fr.txt");
    await expect(auditSummary(byId("1656"), { lang: "en" })).toMatchFileSnapshot("../golden/audit.en.txt");
  });

  it("says why there is no score, what to do, and one line for all that was not seen", async () => {
    await expect(auditSummary(byId("1002"), { lang: "fr" })).toMatchFileSnapshot("../golden/audit-unreached.fr.txt");
  });

  it("lets nothing hostile through", () => {
    expect(auditSummary(byId("evil-1"), { lang: "fr" })).not.toMatch(/(?!\n)\p{Cc}|\p{Bidi_Control}/u);
  });

  it("shows four repairs of an indicator and counts the others", () => {
    const findings = Array.from({ length: 7 }, (_, place) => findingOf({ rule: `rule-${place}`, repair: `Réparer ${place}.` }));
    const text = auditSummary({ ...byId("1656"), findings }, { lang: "fr" });
    expect(text.match(/- Réparer \d\./g)).toHaveLength(4);
    expect(text).toContain("autres réparations, dans le rapport\u00a0: 3");
  });

  it("says once what waits for a person's word, and among what to do only when something failed too", () => {
    const procedure = byId("1656");
    const waiting = { ...procedure.indicators.mobile, level: "À vérifier", provenance: "to-confirm", rank: "grey", why: "Raison." } as const;
    const told = (outcome: "failed" | "cantTell"): number => {
      const findings = [findingOf({ indicator: "mobile", outcome, repair: "Réparer." })];
      return (
        auditSummary({ ...procedure, indicators: { ...procedure.indicators, mobile: waiting }, findings }, { lang: "fr" }).split("Raison.").length - 1
      );
    };
    expect([told("cantTell"), told("failed")]).toEqual([1, 2]);
  });

  it("keeps a finding whose indicator does not count in the score", () => {
    const findings = [findingOf({ indicator: "dlnuf", repair: "Ne redemandez pas le numéro fiscal." })];
    expect(auditSummary({ ...byId("1656"), findings }, { lang: "fr" })).toContain("- Ne redemandez pas le numéro fiscal.");
  });

  it("promises points for what moves a level only", () => {
    const procedure = byId("1656");
    const findings = [findingOf({ check: "declaration", indicator: "handicap", outcome: "failed", repair: "Refaites l'audit." })];
    const verdicts = [{ check: "declaration", outcome: "failed", level: "Partielle" }] as unknown as ReportProcedure["verdicts"];
    const told = (parts: Partial<ReportProcedure>): string => auditSummary({ ...procedure, ...parts }, { lang: "en" });
    expect(told({ findings, verdicts })).toContain("(up to +13.6 points)");
    expect(told({ findings, verdicts: [] })).toContain("the repairs below do not raise it by themselves)");
  });
});
