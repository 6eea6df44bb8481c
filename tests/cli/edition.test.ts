import { describe, expect, it } from "vitest";
import type { Procedure } from "../../src/domain/procedure.ts";
import type { Visit, VisitStatus } from "../../src/domain/visit.ts";
import type { EditionStore } from "../../src/sweep/ports.ts";
import { type, worldOf, yamlOf } from "../support/cli.ts";
import { visitOf } from "../support/dossiers.ts";

const files = { "/dossier/procedures.yaml": yamlOf({ a: "https://a.fr/", b: "https://b.fr/", c: null }) };
const ends =
  (statuses: Readonly<Record<string, VisitStatus>>) =>
  ({ id, url }: Procedure): readonly Visit[] => [visitOf({ requestedUrl: url ?? "", finalUrl: url, status: statuses[id] ?? "ok" })];

describe("the end of an edition", () => {
  it("ends with 3 under --strict, for what was asked only, and says which", async () => {
    const script = ends({ b: "blocked" });
    expect(await type("sweep --strict --json --quiet", worldOf({ files, script }))).toMatchObject({
      code: 3,
      err: "--strict : 1 sur 3 n'a pas pu être auditée : b (Robot refusé)\n",
    });
    expect(await type("sweep --strict --json --quiet --lang en --only b", worldOf({ files, script }))).toMatchObject({
      code: 3,
      err: "--strict: 1 of 1 could not be audited: b (Robot turned away)\n",
    });
    expect(await type("sweep --strict --json --quiet --only a,c", worldOf({ files, script }))).toMatchObject({ code: 0, err: "" });
    expect(await type("sweep --json --quiet", worldOf({ files, script }))).toMatchObject({ code: 0, err: "" });
  });

  it("says that the machine seems offline when no name resolves", async () => {
    const script = ends({ a: "dns_error", b: "dns_error" });
    expect((await type("sweep --quiet", worldOf({ files, script }))).err).toBe(
      "Aucun nom de serveur n'a pu être résolu d'ici : cette machine semble hors ligne. Vérifiez la connexion (vigie doctor), puis recommencez : vigie sweep --quiet --edition 2026-T4 --fresh\n",
    );
    expect((await type("sweep --quiet --lang en --edition e", worldOf({ files, script }))).err).toBe(
      "No server name could be resolved from here: this machine seems to be offline. Check the connection (vigie doctor), then begin again: vigie sweep --quiet --lang en --edition e --fresh\n",
    );
  });
});

describe("the lock of an edition", () => {
  /** A world whose stores keep account of their lock. */
  const locked = (lock: (told: string[]) => EditionStore["lock"]) => {
    const world = worldOf({ files });
    const told: string[] = [];
    const openStore: typeof world.openStore = (out, name) => ({ ...world.openStore(out, name), lock: lock(told) });
    const openExplorer: typeof world.openExplorer = (options) => {
      told.push("browser");
      return world.openExplorer(options);
    };
    return { told, services: { ...world, openStore, openExplorer } };
  };
  const release = (told: string[]) => async () => void told.push("released");

  it("is taken first, given back last, also when something breaks", async () => {
    const { told, services } = locked((told) => async () => {
      told.push("locked");
      return { takenOver: null, release: release(told) };
    });
    expect((await type("sweep --quiet", services)).code).toBe(0);
    const without = { ...services, openExplorer: () => Promise.reject(new Error("no browser")) };
    expect((await type("sweep --quiet", without)).code).toBe(2);
    expect(told).toEqual(["locked", "browser", "released", "locked", "released"]);
  });

  it("of a process that is gone is taken over, and that is said", async () => {
    const takenOver = { fr: "Verrou repris.", en: "Lock taken over." };
    const { services } = locked((told) => async () => ({ takenOver, release: release(told) }));
    expect((await type("sweep --quiet --lang en", services)).err).toBe("Lock taken over.\n");
  });

  it("that somebody holds stops everything before a browser is opened", async () => {
    const { told, services } = locked(() => () => Promise.reject(new Error("held")));
    expect((await type("sweep --quiet", services)).code).toBe(2);
    expect(told).toEqual([]);
  });
});

describe("a damaged dossier of a procedure that was not asked for", () => {
  it("takes nothing from the others", async () => {
    const world = worldOf({ files });
    const openStore: typeof world.openStore = (out, name) => {
      const store = world.openStore(out, name);
      const readDossier: EditionStore["readDossier"] = (id) => (id === "b" ? Promise.reject(new Error("cut short")) : store.readDossier(id));
      return { ...store, writeEdition: store.writeEdition, readDossier, setAside: async (id) => `${id}.json.broken` };
    };
    const { code, out, err } = await type("sweep --only a --json --quiet --lang en", { ...world, openStore });
    expect([code, err]).toEqual([
      0,
      "Procedure b: its dossier was damaged; it is kept as b.json.broken, and the procedure is to be visited again.\n",
    ]);
    expect(JSON.parse(out)).toMatchObject({ missing: ["b", "c"].slice(0, 1) });
  });
});
