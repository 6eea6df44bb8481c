import { describe, expect, it } from "vitest";
import { watchNames } from "../../src/cli/offline.ts";
import type { Dossier, VisitStatus } from "../../src/domain/visit.ts";
import { dossierOf, procedureOf, visitOf } from "../support/dossiers.ts";

const isOffline = (...ends: readonly (readonly [string | null, VisitStatus])[]): boolean => {
  const passed: Dossier[] = [];
  const watch = watchNames({ start: () => {}, visiting: () => {}, done: (dossier) => void passed.push(dossier), end: () => {} });
  const dossiers = ends.map(([url, status]) => dossierOf(url === null ? [] : [visitOf({ status })], { procedure: procedureOf({ url }) }));
  for (const dossier of dossiers) watch.progress.done(dossier);
  expect(passed).toEqual(dossiers);
  return watch.isOffline();
};

describe("watchNames", () => {
  it("blames the machine when no name resolves", () => {
    expect(isOffline(["https://a.fr/", "dns_error"], [null, "no_url"], ["https://b.fr/", "dns_error"])).toBe(true);
  });
  it("does not when one host alone is missing", () => {
    expect(isOffline(["https://a.fr/1", "dns_error"], ["https://a.fr/2", "dns_error"])).toBe(false);
  });
  it("does not when another name resolved, whatever came of it", () => {
    expect(isOffline(["https://a.fr/", "dns_error"], ["https://b.fr/", "dns_error"], ["https://c.fr/", "timeout"])).toBe(false);
  });
  it("does not when nothing was visited", () => {
    expect(isOffline([null, "no_url"])).toBe(false);
  });
});
