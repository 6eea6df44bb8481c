import { describe, expect, it } from "vitest";
import type { ReportProcedure } from "../../src/domain/report.ts";
import type { VisitStatus } from "../../src/domain/visit.ts";
import { alertsOf, type Before, stoppedAnswering } from "../../src/history/alerts.ts";
import { digestOfProcedure } from "../../src/history/digest.ts";
import { findingOf, pageOf, rgaaOf } from "../support/sample-parts.ts";
import { sampleReport } from "../support/sample-report.ts";

const [base] = sampleReport().procedures as readonly [ReportProcedure];
const bare: ReportProcedure = { ...base, findings: [], indicators: { ...base.indicators, handicap: { ...base.indicators.handicap } } };
const dated = (date: string | null): ReportProcedure => {
  const { declaration } = base.indicators.handicap;
  if (!declaration) throw new Error("the sample has a declaration");
  return { ...bare, indicators: { ...base.indicators, handicap: { ...base.indicators.handicap, declaration: { ...declaration, date } } } };
};
const earlier = (procedure: ReportProcedure, rules?: readonly string[]): Before => ({
  digest: digestOfProcedure(procedure, rules ? { rules } : {}),
  rules,
});
const at = "2026-11-20T14:05:00.000Z";

describe("alerts", () => {
  it.each([
    ["2023-11-19", [{ kind: "declaration-expired", date: "2026-11-19" }]],
    ["2023-11-20", [{ kind: "declaration-expiring", date: "2026-11-20" }]],
    ["2024-05-20", [{ kind: "declaration-expiring", date: "2027-05-20" }]],
    ["2024-05-21", []],
    [null, []],
  ])("a declaration of %s", (date, alerts) => {
    expect(alertsOf(null, dated(date), at)).toEqual(alerts);
  });

  it("a service that no longer answers, but not a robot turned away", () => {
    const quiet = dated(null);
    const now = (status: VisitStatus): ReportProcedure => ({ ...quiet, status, why: "404" });
    expect(alertsOf(earlier(quiet), now("not_found"), at)).toEqual([{ kind: "service-gone", from: "ok", to: "not_found", why: "404" }]);
    expect(alertsOf(earlier(quiet), now("blocked"), at)).toEqual([]);
    expect(alertsOf(null, now("not_found"), at)).toEqual([]);
    expect([stoppedAnswering(now("timeout"), now("not_found")), stoppedAnswering(now("login_wall"), now("server_error"))]).toEqual([false, true]);
  });

  it("a level lost, the feedback button by its name, nothing for what is not known any more", () => {
    const quiet = dated(null);
    const { jdma, auth, contact } = quiet.indicators;
    const lost = { level: "Non", rank: "bottom" } as const;
    const unknown = { level: "À vérifier", rank: "grey", provenance: "to-confirm" } as const;
    const now = {
      ...quiet,
      indicators: { ...quiet.indicators, jdma: { ...jdma, ...lost }, auth: { ...auth, ...lost }, contact: { ...contact, ...unknown } },
    };
    expect(alertsOf(earlier(quiet), now, at)).toEqual([
      { kind: "level-lost", indicator: "auth", from: "FranceConnect", to: "Non", why: auth.why },
      { kind: "jdma-lost", why: jdma.why },
    ]);
  });

  describe("a criterion that is not met any more", () => {
    const on = (...pages: readonly Parameters<typeof pageOf>[0][]): ReportProcedure => {
      const rows = pages.map(pageOf);
      const failed = rows.flatMap(({ rgaa }) => Object.entries(rgaa).filter(([, status]) => status === "NC"));
      const findings = rows.flatMap(({ role, rgaa }) =>
        Object.entries(rgaa).flatMap(([criterion, status]) =>
          status === "NC" ? [findingOf({ page: role, rule: `rule-${criterion}`, references: [`RGAA ${criterion}.1`] })] : [],
        ),
      );
      return { ...dated(null), pages: rows, findings, rgaa: rgaaOf(Object.fromEntries(failed)) };
    };
    const good = { rgaa: rgaaOf({ "8.3": "C" }) };
    const bad = { rgaa: rgaaOf({ "8.3": "C", "10.7": "NC", "1.1": "NC" }) };
    const axeDown = { failures: [{ gatherer: "axe", detail: "" }] };
    it.each<[string, ReportProcedure, ReportProcedure, readonly string[]]>([
      ["is told, in the official order", on(good), on(bad), ["1.1", "10.7"]],
      ["is no news when it was not met already", on(bad), on(bad), []],
      ["nor when it was not met on another page", on(good, { ...bad, role: "form" }), on(bad), []],
      ["nor on a page that was not looked at", on(good), on(good, { ...bad, role: "form" }), []],
      ["nor when that page could not be judged", on({ ...good, status: "blocked" }), on(bad), []],
      ["nor when the engine had broken down on it", on({ ...good, ...axeDown }), on(bad), []],
      ["nor when its rule had been left out there", on({ ...good, rulesLeftOut: ["rule-10.7"] }), on(bad), ["1.1"]],
      ["nor when its rule had been left out of one page of the role", on(good, { ...good, rulesLeftOut: ["rule-1.1"] }), on(bad), ["10.7"]],
    ])("%s", (_, then, now, criteria) => {
      expect(alertsOf(earlier(then, ["rule-1.1", "rule-10.7"]), now, at)).toEqual(
        criteria.length > 0 ? [{ kind: "new-nonconformity", criteria }] : [],
      );
    });

    it("is no news when its rule did not exist, and is when nobody recorded the rules", () => {
      expect([alertsOf(earlier(on(good), ["rule-1.1"]), on(bad), at), alertsOf(earlier(on(good)), on(bad), at)]).toEqual([
        [{ kind: "new-nonconformity", criteria: ["1.1"] }],
        [{ kind: "new-nonconformity", criteria: ["1.1", "10.7"] }],
      ]);
    });
  });

  it("what contradicts a person's word", () => {
    const { auth } = bare.indicators;
    const confirmed = { level: "FranceConnect", by: "Accueil", on: "2026-10-01" };
    const said = (part: object): ReportProcedure => ({
      ...dated(null),
      indicators: { ...dated(null).indicators, auth: { ...auth, confirmed: { ...confirmed, ...part } } },
    });
    expect(alertsOf(null, said({ found: "Non" }), at)).toEqual([
      { kind: "confirmation-contradicted", indicator: "auth", confirmed: { ...confirmed, found: "Non" }, found: "Non" },
    ]);
    expect([alertsOf(null, said({}), at), alertsOf(null, said({ found: "Non", known: true }), at)]).toEqual([[], []]);
  });

  it("a certificate that expires soon", () => {
    const finding = findingOf({ check: "availability", rule: "certificate-expiry", outcome: "cantTell", quote: "Certigna, 2026-12-01" });
    expect(alertsOf(null, { ...dated(null), findings: [finding, findingOf()] }, at)).toEqual([
      { kind: "tls-expiring", quote: "Certigna, 2026-12-01" },
    ]);
  });
});
