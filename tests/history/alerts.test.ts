import { describe, expect, it } from "vitest";
import type { ReportProcedure } from "../../src/domain/report.ts";
import type { VisitStatus } from "../../src/domain/visit.ts";
import { alertsOf, stoppedAnswering } from "../../src/history/alerts.ts";
import { findingOf } from "../support/sample-parts.ts";
import { sampleReport } from "../support/sample-report.ts";

const [base] = sampleReport().procedures as readonly [ReportProcedure];
const bare: ReportProcedure = { ...base, findings: [], indicators: { ...base.indicators, handicap: { ...base.indicators.handicap } } };
const dated = (date: string | null): ReportProcedure => {
  const { declaration } = base.indicators.handicap;
  if (!declaration) throw new Error("the sample has a declaration");
  return { ...bare, indicators: { ...base.indicators, handicap: { ...base.indicators.handicap, declaration: { ...declaration, date } } } };
};
const at = "2026-11-20T14:05:00.000Z";

describe("alerts", () => {
  it.each([
    ["2023-11-19", []],
    ["2023-11-20", [{ kind: "declaration-expiring", date: "2026-11-20" }]],
    ["2024-05-20", [{ kind: "declaration-expiring", date: "2027-05-20" }]],
    ["2024-05-21", []],
    [null, []],
  ])("a declaration of %s", (date, alerts) => {
    expect(alertsOf(null, dated(date), [], at)).toEqual(alerts);
  });

  it("a service that no longer answers, but not a robot turned away", () => {
    const quiet = dated(null);
    const now = (status: VisitStatus): ReportProcedure => ({ ...quiet, status, why: "404" });
    expect(alertsOf(quiet, now("not_found"), [], at)).toEqual([{ kind: "service-gone", from: "ok", to: "not_found", why: "404" }]);
    expect(alertsOf(quiet, now("blocked"), [], at)).toEqual([]);
    expect(alertsOf(null, now("not_found"), [], at)).toEqual([]);
    expect([stoppedAnswering(now("timeout"), now("not_found")), stoppedAnswering(now("login_wall"), now("server_error"))]).toEqual([false, true]);
  });

  it("a level lost, the feedback button by its name, nothing for what is not known any more", () => {
    const side = (level: string) => ({ level, rank: "goal", provenance: "measured" }) as const;
    const lost = (indicator: "jdma" | "auth", change: "regressed" | "unknown") =>
      ({ indicator, change, from: side("Oui"), to: side("Non") }) as const;
    const { jdma, auth } = bare.indicators;
    expect(alertsOf(bare, dated(null), [lost("jdma", "regressed"), lost("auth", "regressed"), lost("auth", "unknown")], at)).toEqual([
      { kind: "jdma-lost", why: jdma.why },
      { kind: "level-lost", indicator: "auth", from: "Oui", to: "Non", why: auth.why },
    ]);
  });

  it("a certificate that expires soon", () => {
    const finding = findingOf({ check: "availability", rule: "certificate-expiry", outcome: "cantTell", quote: "Certigna, 2026-12-01" });
    expect(alertsOf(null, { ...dated(null), findings: [finding, findingOf()] }, [], at)).toEqual([
      { kind: "tls-expiring", quote: "Certigna, 2026-12-01" },
    ]);
  });
});
