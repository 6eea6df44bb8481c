import { describe, expect, it } from "vitest";
import type { Edition } from "../../src/domain/edition.ts";
import type { Procedure } from "../../src/domain/procedure.ts";
import type { Dossier } from "../../src/domain/visit.ts";
import { engineRules } from "../../src/rgaa/left-out.ts";
import { judgeEdition } from "../../src/sweep/judge.ts";
import { dossierOf, environment, fieldOf, formOf, formsOf, httpOf, procedureOf, visitOf } from "../support/dossiers.ts";
import { memoryStore } from "../support/memory-store.ts";

const one = procedureOf({ id: "1" });
const two = procedureOf({ id: "2", url: "https://impots.exemple.gouv.fr/" });
const none = procedureOf({ id: "3", url: null });
const editionOf = (...procedures: Procedure[]): Edition => ({ schema: 1, name: "2026-T4", vigie: "0.1.0", procedures });
const seen = (procedure: Procedure, gatheredAt = "2026-11-02T08:01:00.000Z"): Dossier =>
  dossierOf([visitOf({ evidence: { http: httpOf(), ...formsOf(formOf([fieldOf("Adresse")])) } })], { procedure, gatheredAt });
const judge = (edition: Edition, ...dossiers: Dossier[]) => judgeEdition({ store: memoryStore(...dossiers), edition, lang: "fr", version: "0.1.0" });

describe("the report of an edition", () => {
  it("has a row for each procedure, in the order of the list, and the time of its last visit", async () => {
    const { procedures, ...head } = await judge(editionOf(two, one), seen(one), seen(two, "2026-11-03T00:00:00.000Z"));
    expect(head).toEqual({
      schemaVersion: 1,
      tool: { name: "vigie", version: "0.1.0" },
      method: 1,
      rules: engineRules,
      lang: "fr",
      edition: "2026-T4",
      generatedAt: "2026-11-03T00:00:00.000Z",
      environment,
      missing: [],
    });
    expect(procedures.map(({ id, status }) => [id, status])).toEqual([
      ["2", "ok"],
      ["1", "ok"],
    ]);
  });

  it("is the same byte for byte, whatever the order in which the dossiers were written", async () => {
    const edition = editionOf(one, two, none);
    const first = JSON.stringify(await judge(edition, seen(one), seen(two)));
    expect(JSON.stringify(await judge(edition, seen(two), seen(one)))).toBe(first);
  });

  it("keeps a row for what was not visited yet, and lists it as missing", async () => {
    const { missing, procedures, environment: tools } = await judge(editionOf(one, two), seen(two));
    expect(missing).toEqual([{ id: "1", name: "Demander un logement" }]);
    expect(tools).toEqual(environment);
    expect(procedures[0]).toMatchObject({
      id: "1",
      status: "scanner_error",
      why: "Pas encore visitée à cette adresse dans cette édition.",
      advice: "Relancez « vigie sweep » : l'édition reprend là où elle s'est arrêtée.",
      score: { value: null, grade: null, coverage: 0 },
      pages: [],
      findings: [],
      gatheredAt: "1970-01-01T00:00:00.000Z",
    });
    expect(new Set(procedures[0]?.verdicts.map(({ outcome }) => outcome))).toEqual(new Set(["untested"]));
    expect(procedures[0]?.indicators.contact.why).toBe("Pas encore visitée à cette adresse dans cette édition.");
  });

  it("keeps a row for a procedure without an address, which is not missing, dossier or not", async () => {
    const without = await judge(editionOf(none));
    expect(without.missing).toEqual([]);
    expect(without.procedures[0]).toMatchObject({ id: "3", status: "no_url", why: "La démarche n'a pas d'adresse web.", pages: [] });
    const kept = await judge(editionOf(none), dossierOf([], { procedure: none }));
    expect(kept.procedures[0]?.status).toBe("no_url");
  });

  it("takes what people state by hand from the list, so that it is corrected without a new visit", async () => {
    const corrected = { ...one, name: "Nouveau nom", declared: { online: "Oui" } };
    const { procedures } = await judge(editionOf(corrected), seen(one));
    expect(procedures[0]).toMatchObject({ name: "Nouveau nom", status: "ok", indicators: { online: { level: "Oui", provenance: "declared" } } });
  });

  it("never takes what was seen at another address for the procedure", async () => {
    const moved = { ...one, url: "https://logement.exemple.gouv.fr/nouvelle-adresse" };
    expect((await judge(editionOf(moved), seen(one))).missing).toEqual([{ id: "1", name: "Demander un logement" }]);
  });

  it("of nothing is a report all the same", async () => {
    expect(await judge(editionOf())).toMatchObject({
      generatedAt: "1970-01-01T00:00:00.000Z",
      environment: null,
      missing: [],
      procedures: [],
    });
  });

  it("asks for one dossier at a time", async () => {
    const store = memoryStore(seen(one), seen(two));
    let reading = 0;
    let together = 0;
    const readDossier = async (id: string): Promise<Dossier | null> => {
      reading += 1;
      together = Math.max(together, reading);
      const dossier = await store.readDossier(id);
      reading -= 1;
      return dossier;
    };
    await judgeEdition({ store: { readDossier }, edition: editionOf(one, two), lang: "fr", version: "0.1.0" });
    expect(together).toBe(1);
  });

  it("speaks the reader's language", async () => {
    const report = await judgeEdition({ store: memoryStore(), edition: editionOf(none), lang: "en", version: "0.1.0" });
    expect([report.lang, report.procedures[0]?.why]).toEqual(["en", "The procedure has no web address."]);
  });
});
