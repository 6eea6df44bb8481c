import { describe, expect, it } from "vitest";
import type { Procedure } from "../../src/domain/procedure.ts";
import type { VisitStatus } from "../../src/domain/visit.ts";
import { runSweep } from "../../src/sweep/run.ts";
import { procedureOf, visitOf } from "../support/dossiers.ts";
import { memoryStore } from "../support/memory-store.ts";
import { scriptedExplorer } from "../support/scripted-explorer.ts";

const now = "2026-11-02T08:01:00.000Z";
const on = (host: string, id: string): Procedure => procedureOf({ id, url: `https://${host}/${id}` });

/** Sweeps with these outcomes; a list gives those of the first, second… visit of a procedure. */
async function swept(procedures: readonly Procedure[], outcomes: Readonly<Record<string, readonly VisitStatus[]>>) {
  const visits = new Map<string, number>();
  const explorer = scriptedExplorer(({ id, url }) => {
    const count = visits.get(id) ?? 0;
    visits.set(id, count + 1);
    return [visitOf({ requestedUrl: url ?? "", status: outcomes[id]?.[count] ?? outcomes[id]?.at(-1) ?? "ok" })];
  });
  const store = memoryStore();
  const never = new AbortController().signal;
  const none = () => undefined;
  const ended = runSweep({
    edition: { schema: 1, name: "2026-T4", vigie: "0.1.0", procedures },
    procedures,
    explorer,
    store,
    progress: { start: none, visiting: none, done: none, end: none },
    stopSignal: never,
    abortSignal: never,
    concurrency: 1,
    lighthouse: "off",
    probes: "off",
    evidenceLimit: 2e6,
    now: () => now,
  });
  await explorer.finishAll();
  const result = await ended;
  const statuses = Object.fromEntries([...store.dossiers].map(([id, { visits: seen }]) => [id, seen[0]?.status]));
  return { result, begun: explorer.begun, statuses, store };
}

const five = ["1", "2", "3", "4", "5"].map((id) => on("mort.fr", id));
/** What is said of the pages that were not asked for, by the way in which the host failed. */
const notTried = {
  timeout: {
    fr: "Non visitée : mort.fr n'a pas répondu dans le délai, 4 fois de suite, la dernière à la fin de la collecte.",
    en: "Not tried: mort.fr did not answer within the limit, 4 times in a row, the last time at the end of the sweep.",
  },
  connection_error: {
    fr: "Non visitée : la connexion à mort.fr a échoué 4 fois de suite, la dernière à la fin de la collecte.",
    en: "Not tried: the connection to mort.fr failed 4 times in a row, the last time at the end of the sweep.",
  },
  dns_error: {
    fr: "Non visitée : le nom mort.fr n'a pas pu être résolu d'ici, 4 fois de suite, la dernière à la fin de la collecte.",
    en: "Not tried: the name mort.fr could not be resolved from here, 4 times in a row, the last time at the end of the sweep.",
  },
};
const dead = (status: VisitStatus) => Object.fromEntries(five.map(({ id }) => [id, [status]]));

describe("a host that answers nothing", () => {
  it.each(["timeout", "connection_error", "dns_error"] as const)(
    "is left alone after three times, tried once more at the end: %s",
    async (status) => {
      const { result, begun, statuses, store } = await swept([...five, on("vif.fr", "6")], dead(status));
      expect(begun).toEqual(["1", "2", "3", "6", "4"]);
      expect(result).toEqual({ audited: 6, already: 0, remaining: 0, interrupted: false });
      expect(statuses).toEqual({ 1: status, 2: status, 3: status, 4: status, 5: status, 6: "ok" });
      expect(store.dossiers.get("5")?.visits).toEqual([
        {
          role: "start",
          requestedUrl: "https://mort.fr/5",
          finalUrl: null,
          status,
          why: notTried[status],
          httpStatus: null,
          clicks: 0,
          from: null,
          startedAt: now,
          ms: 0,
          evidence: {},
        },
      ]);
    },
  );

  it("is visited again when it answers at the end", async () => {
    const { begun, statuses } = await swept([...five, on("vif.fr", "6")], { ...dead("timeout"), 4: ["server_error"], 5: ["ok"] });
    expect(begun).toEqual(["1", "2", "3", "6", "4", "5"]);
    expect(statuses).toMatchObject({ 3: "timeout", 4: "server_error", 5: "ok" });
  });

  it("has to fail three times in a row", async () => {
    const { begun } = await swept(five, { ...dead("timeout"), 3: ["not_found"], 5: ["ok"] });
    expect(begun).toEqual(["1", "2", "3", "4", "5"]);
  });

  it.each(["server_error", "blocked", "not_found", "tls_error", "scanner_error"] as const)("is not one that answers: %s", async (status) => {
    expect((await swept(five, dead(status))).begun).toEqual(["1", "2", "3", "4", "5"]);
  });

  it("takes nothing from this very machine", async () => {
    const here = ["1", "2", "3", "4", "5"].map((id) => on("127.0.0.1:8000", id));
    expect((await swept(here, dead("connection_error"))).begun).toEqual(["1", "2", "3", "4", "5"]);
  });
});

describe("the journal", () => {
  it("tells what began, what ended and how", async () => {
    const shared = on("a.fr", "1");
    const { store } = await swept([shared, { ...shared, id: "2" }, on("b.fr", "3"), procedureOf({ id: "4", url: null })], { 3: ["scanner_error"] });
    const at = now;
    expect(store.journal).toEqual([
      { at, event: "finished", id: "4", status: "no_url" },
      { at, event: "started", id: "1" },
      { at, event: "finished", id: "1", status: "ok" },
      { at, event: "finished", id: "2", status: "ok" },
      { at, event: "started", id: "3" },
      { at, event: "failed", id: "3", status: "scanner_error" },
    ]);
  });
});
