import { describe, expect, it } from "vitest";
import check from "../../src/checks/response-time.ts";
import type { LighthouseEvidence } from "../../src/domain/evidence.ts";
import { notObserved, observed } from "../../src/domain/observation.ts";
import { dossierOf, httpOf, judged, visitOf } from "../support/dossiers.ts";

const timed = (...responseMs: number[]) => judged(check, dossierOf([visitOf({ evidence: { http: httpOf({ responseMs }) } })]));

describe("response time", () => {
  it("takes the middle of the two middle ones of an even number", () => {
    expect([timed(500, 100, 300, 4000), timed(390, 420)].map(([told]) => [told?.level, told?.details])).toMatchObject([
      ["Partiel", { responseMs: 400 }],
      ["Partiel", { responseMs: 405 }],
    ]);
  });

  it("passes on the median under 400 ms, whatever the slowest request took", () => {
    expect(timed(120, 3000, 100.04)).toEqual([
      {
        outcome: "passed",
        why: {
          fr: "Temps de réponse du serveur : 120,0 ms (médiane de 3 requêtes).",
          en: "Server response time: 120.0 ms (median of 3 requests).",
        },
        level: "Optimal",
        details: { responseMs: 120, samples: [120, 3000, 100], lighthouse: null, lighthouseRun: null },
      },
    ]);
  });

  it("fails from 800 ms on", () => {
    expect(timed(800)).toEqual([
      {
        outcome: "failed",
        why: {
          fr: "Temps de réponse du serveur : 800,0 ms (médiane de 1 requête).",
          en: "Server response time: 800.0 ms (median of 1 request).",
        },
        findings: [
          {
            outcome: "failed",
            message: {
              fr: "Le serveur met plus de 800 ms à répondre : chaque étape de la démarche fait attendre l'usager.",
              en: "The server takes more than 800 ms to answer: every step of the procedure keeps people waiting.",
            },
            repair: {
              fr: "Mettez la page en cache, ou faites chercher ce qui la retarde côté serveur (base de données, appels à d'autres services).",
              en: "Cache the page, or have what delays it looked for on the server's side (database, calls to other services).",
            },
            selector: "",
            quote: "",
          },
        ],
        level: "Faible",
        details: { responseMs: 800, samples: [800], lighthouse: null, lighthouseRun: null },
      },
    ]);
  });

  it.each([
    [[0], "Optimal"],
    [[399.999], "Optimal"],
    [[400], "Partiel"],
    [[799.999], "Partiel"],
    [[350, 450], "Partiel"],
    [[1000, 200, 700, 300], "Partiel"],
  ])("%j is %s: compared before rounding, the middle two shared when they are even", (samples, level) => {
    expect(timed(...samples).map((verdict) => verdict.level)).toEqual([level]);
  });

  it("keeps the words of a finding from one edition to the next", () => {
    expect(timed(500)[0]?.findings).toEqual(timed(600)[0]?.findings);
  });

  it("tells Lighthouse's score beside when it ran, and how; older dossiers only knew the native way", () => {
    const evidence = {
      version: "13.5.0",
      scores: { performance: 0.55 },
      metrics: { fcp: null, lcp: null, tbt: null, cls: null, si: null },
      benchmarkIndex: 900,
    };
    const detailsOf = (lighthouse: LighthouseEvidence) =>
      judged(check, dossierOf([visitOf({ evidence: { http: httpOf(), lighthouse: observed(lighthouse) } })]))[0]?.details;
    const details = (engine: string) => ({
      responseMs: 110,
      samples: [120, 100, 110],
      lighthouse: 0.55,
      lighthouseRun: { engine, version: "13.5.0", benchmarkIndex: 900 },
    });
    expect(detailsOf(evidence)).toEqual(details("native"));
    expect(detailsOf({ ...evidence, engine: "own-load" })).toEqual(details("own-load"));
  });

  it("says nothing of the service when the plain client was turned away", () => {
    const http = httpOf({ chain: [{ url: "https://logement.exemple.gouv.fr/", status: 403 }] });
    expect(judged(check, dossierOf([visitOf({ evidence: { http } })]))).toEqual([
      {
        outcome: "untested",
        why: {
          fr: "Le serveur a répondu 403 à la mesure, alors que le navigateur a vu la page : ce temps ne dit rien du service.",
          en: "The server answered the measurement with 403 while the browser saw the page: this time says nothing of the service.",
        },
      },
    ]);
  });

  it("measures a login page that answers 401 to everybody", () => {
    const http = httpOf({ chain: [{ url: "https://logement.exemple.gouv.fr/", status: 401 }] });
    expect(judged(check, dossierOf([visitOf({ status: "login_wall", httpStatus: 401, evidence: { http } })]))[0]?.level).toBe("Optimal");
  });

  it("measures a page that the browser had from elsewhere than the network", () => {
    expect(judged(check, dossierOf([visitOf({ httpStatus: null, evidence: { http: httpOf() } })]))[0]?.level).toBe("Optimal");
  });

  it("is untested without a sample, and without a measurement", () => {
    expect(timed()).toEqual([{ outcome: "untested", why: { fr: "La page de départ n'a pas été mesurée.", en: "The start page was not measured." } }]);
    expect(judged(check, dossierOf([visitOf({ evidence: { http: notObserved("unavailable", "proxy") } })]))[0]?.outcome).toBe("untested");
    expect(judged(check, dossierOf([visitOf({ role: "form", evidence: { http: httpOf() } })]))[0]?.outcome).toBe("untested");
  });
});
