import { describe, expect, it } from "vitest";
import type { DomEvidence } from "../../src/domain/evidence.ts";
import { observed } from "../../src/domain/observation.ts";
import type { PageRole, Visit } from "../../src/domain/visit.ts";
import { boundEvidence, filesOf, manifestOf } from "../../src/sweep/evidence.ts";
import { dossierOf, environment, httpOf, visitOf } from "../support/dossiers.ts";

/** A page with its three files. */
const page = (role: PageRole): Visit =>
  visitOf({
    role,
    evidence: {
      dom: observed({ title: role, snapshot: `evidence/1/${role}.html` } as DomEvidence),
      screenshot: observed({ desktop: `evidence/1/${role}-desktop.jpg`, mobile: `evidence/1/${role}-mobile.jpg` }),
    },
  });
const printsOf = (visits: readonly Visit[], bytes = 100) => filesOf(visits).map(({ path }) => ({ path, bytes, sha256: path }));
const cutOf = (visits: readonly Visit[]): readonly string[] =>
  visits.flatMap(({ cut = [] }) => cut.map(({ path }) => path.replace("evidence/1/", "")));
const visits = [page("start"), page("legal"), page("help")];
const bound = (limit: number) => boundEvidence(visits, printsOf(visits), limit);

describe("the limit of the evidence", () => {
  it("takes nothing away when all fits", () => {
    expect(bound(900)).toBe(visits);
  });

  it.each([
    [899, ["legal-mobile.jpg"]],
    [800, ["legal-mobile.jpg"]],
    [650, ["legal-mobile.jpg", "legal.html", "legal-desktop.jpg"]],
    [299, ["start-mobile.jpg", "legal-mobile.jpg", "legal.html", "legal-desktop.jpg", "help-mobile.jpg", "help.html", "help-desktop.jpg"]],
  ])("of %d bytes takes away the least useful first, the start page last", (limit, cut) => {
    expect(cutOf(bound(limit))).toEqual(cut);
  });

  it("leaves no reference to what is gone, and no more than fits", () => {
    const [start, legal] = bound(650);
    expect([start, filesOf([legal ?? page("start")])]).toEqual([visits[0], []]);
    expect(legal?.evidence).toEqual({
      dom: observed({ title: "legal", snapshot: null }),
      screenshot: { ok: false, reason: "too_large", detail: "au-delà de la limite des preuves (--evidence-limit)" },
    });
    expect(bound(850)[1]?.evidence.screenshot).toEqual(observed({ desktop: "evidence/1/legal-desktop.jpg", mobile: null }));
    expect(filesOf(bound(0))).toEqual([]);
  });

  it("counts files that are there only", () => {
    expect(boundEvidence(visits, [], 0)).toBe(visits);
  });
});

describe("the manifest", () => {
  it("names pages, headers, versions, files with their prints, and what was cut", () => {
    const start = { ...page("start"), evidence: { ...page("start").evidence, http: httpOf({ headers: { server: "nginx" } }) } };
    const kept = boundEvidence([start, page("legal")], printsOf([start, page("legal")]), 500);
    const { environment: made, ...manifest } = manifestOf(dossierOf(kept), printsOf(kept), 500);
    expect(made).toEqual(environment);
    expect(manifest).toEqual({
      schema: 1,
      procedure: "1",
      edition: "2026-T4",
      gatheredAt: "2026-11-02T08:01:00.000Z",
      rules: { rgaa: "4.1.2", method: 1, lighthouse: null },
      pages: [
        expect.objectContaining({ role: "start", status: "ok", httpStatus: 200, headers: { server: "nginx" } }),
        expect.objectContaining({ role: "legal", headers: null }),
      ],
      files: ["start-mobile.jpg", "start.html", "start-desktop.jpg", "legal.html", "legal-desktop.jpg"].map((name) => ({
        path: `evidence/1/${name}`,
        bytes: 100,
        sha256: `evidence/1/${name}`,
        role: name.split(/[-.]/)[0],
        kind: name.includes("mobile") ? "mobile" : name.includes("desktop") ? "desktop" : "snapshot",
      })),
      limit: 500,
      cut: [{ path: "evidence/1/legal-mobile.jpg", bytes: 100 }],
    });
  });
});
