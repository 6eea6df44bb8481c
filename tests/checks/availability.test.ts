import { describe, expect, it } from "vitest";
import check from "../../src/checks/availability.ts";
import { statusMeanings } from "../../src/domain/status.ts";
import { same } from "../../src/domain/text.ts";
import type { VisitStatus } from "../../src/domain/visit.ts";
import { dossierOf, httpOf, judged, procedureOf, visitOf } from "../support/dossiers.ts";

const why = same("what was seen");
const startOf = (status: VisitStatus) => judged(check, dossierOf([visitOf({ status, why, quote: "Service indisponible" })]));
const finding = (status: VisitStatus, outcome: "failed" | "cantTell") => ({
  outcome,
  message: why,
  repair: statusMeanings[status].advice,
  selector: "",
  quote: "Service indisponible",
});

describe("availability", () => {
  it.each<VisitStatus>(["ok", "redirected", "login_wall", "too_large", "not_html"])("passes when the service answered: %s", (status) => {
    expect(startOf(status)).toEqual([{ outcome: "passed", why, details: { up: true, rate: null } }]);
  });

  it.each<VisitStatus>(["maintenance", "not_found", "server_error", "tls_error", "dns_error", "connection_error"])(
    "fails when the service itself failed: %s",
    (status) => {
      expect(startOf(status)).toEqual([{ outcome: "failed", why, findings: [finding(status, "failed")], details: { up: false, rate: null } }]);
    },
  );

  it.each<VisitStatus>(["blocked", "closed", "timeout", "unstable"])("cannot tell when the service may be fine: %s", (status) => {
    expect(startOf(status)).toEqual([{ outcome: "cantTell", why, findings: [finding(status, "cantTell")] }]);
  });

  it("is untested when the fault is ours", () => {
    expect(startOf("scanner_error")).toEqual([{ outcome: "untested", why }]);
  });

  it("is inapplicable without a URL", () => {
    expect(startOf("no_url")).toEqual([{ outcome: "inapplicable", why }]);
    expect(judged(check, dossierOf([]))).toEqual([
      { outcome: "inapplicable", why: { fr: "La démarche n'a pas d'URL.", en: "The procedure has no URL." } },
    ]);
  });

  it("never states a level, and repeats a monitor's figure, zero included", () => {
    const procedure = procedureOf({ imported: { source: "moniteur", uptime: 0 } });
    expect(judged(check, dossierOf([visitOf({ why })], { procedure }))).toEqual([{ outcome: "passed", why, details: { up: true, rate: 0 } }]);
  });

  it.each([
    ["2026-12-02T08:00:59.999Z", "cantTell"],
    ["2026-12-02T08:01:00.000Z", "passed"],
    ["", "passed"],
  ])("looks at the certificate 30 days ahead: valid to %s", (validTo, outcome) => {
    const http = httpOf({ tls: { protocol: "TLSv1.3", issuer: "Certigna", validTo } });
    expect(judged(check, dossierOf([visitOf({ why, evidence: { http } })]))[0]?.outcome).toBe(outcome);
  });

  it("names the certificate that expires", () => {
    const http = httpOf({ tls: { protocol: "TLSv1.3", issuer: "Certigna", validTo: "2026-11-20T00:00:00.000Z" } });
    const message = {
      fr: "Le service répond, mais son certificat expire dans moins de 30 jours.",
      en: "The service answers, but its certificate expires in less than 30 days.",
    };
    expect(judged(check, dossierOf([visitOf({ why, evidence: { http } })]))).toEqual([
      {
        outcome: "cantTell",
        why: message,
        findings: [
          {
            outcome: "cantTell",
            message,
            repair: {
              fr: "Vérifiez que le renouvellement du certificat est automatique ou planifié.",
              en: "Make sure that the certificate's renewal is automatic or planned.",
            },
            selector: "",
            quote: "Certigna, 2026-11-20",
            rule: "certificate-expiry",
          },
        ],
        details: { up: true, rate: null },
      },
    ]);
  });

  it("asks no certificate of plain HTTP", () => {
    expect(judged(check, dossierOf([visitOf({ why, evidence: { http: httpOf({ tls: null }) } })]))[0]?.outcome).toBe("passed");
  });
});
