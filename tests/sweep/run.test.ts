import { describe, expect, it } from "vitest";
import { observed } from "../../src/domain/observation.ts";
import type { Procedure } from "../../src/domain/procedure.ts";
import { same } from "../../src/domain/text.ts";
import type { Dossier } from "../../src/domain/visit.ts";
import type { SweepOptions } from "../../src/sweep/options.ts";
import type { EditionStore, Progress } from "../../src/sweep/ports.ts";
import { runSweep } from "../../src/sweep/run.ts";
import { dossierOf, environment, procedureOf, visitOf } from "../support/dossiers.ts";
import { type MemoryStore, memoryStore } from "../support/memory-store.ts";
import { type ScriptedExplorer, scriptedExplorer, settled } from "../support/scripted-explorer.ts";

const now = "2026-11-02T08:01:00.000Z";
const on = (host: string, id: string, part: Partial<Procedure> = {}): Procedure => procedureOf({ id, url: `https://${host}.fr/${id}`, ...part });

type Swept = {
  readonly explorer: ScriptedExplorer;
  readonly store: MemoryStore;
  readonly told: string[];
  readonly stop: () => void;
  readonly abort: () => void;
  readonly result: ReturnType<typeof runSweep>;
};

/** Begins a sweep and hands over its controls. */
function sweep(
  procedures: readonly Procedure[],
  given: Partial<Omit<SweepOptions, "explorer" | "store">> & Partial<Pick<Swept, "explorer" | "store">> = {},
): Swept {
  const explorer = given.explorer ?? scriptedExplorer();
  const store = given.store ?? memoryStore();
  const told: string[] = [];
  const progress: Progress = {
    start: (total, already) => told.push(`start ${total} ${already}`),
    visiting: ({ id }) => told.push(`visiting ${id}`),
    done: ({ procedure }) => told.push(`done ${procedure.id}`),
    warn: ({ en }) => told.push(`warn ${en}`),
    end: () => told.push("end"),
  };
  const stop = new AbortController();
  const abort = new AbortController();
  const result = runSweep({
    edition: { schema: 1, name: "2026-T4", vigie: "0.1.0", procedures },
    procedures,
    progress,
    stopSignal: stop.signal,
    abortSignal: abort.signal,
    concurrency: 2,
    lighthouse: "off",
    probes: "off",
    evidenceLimit: 2e6,
    now: () => now,
    ...given,
    explorer,
    store,
  });
  // A test that expects a rejection looks at it later.
  result.catch(() => undefined);
  return { explorer, store, told, result, stop: () => stop.abort(), abort: () => abort.abort() };
}

const idsIn = (store: MemoryStore): readonly string[] => [...store.dossiers.keys()].toSorted();

describe("a sweep", () => {
  it("writes one dossier a procedure, and tells its progress", async () => {
    const { explorer, store, told, result } = sweep([on("a", "1"), on("b", "2")]);
    await explorer.finishAll();
    expect(await result).toEqual({ audited: 2, already: 0, remaining: 0, interrupted: false });
    expect(store.dossiers.get("2")).toEqual({
      schema: 1,
      edition: "2026-T4",
      procedure: on("b", "2"),
      gatheredAt: now,
      environment,
      visits: [visitOf({ requestedUrl: "https://b.fr/2", finalUrl: "https://b.fr/2" })],
    } satisfies Dossier);
    expect(told).toEqual(["start 2 0", "visiting 1", "visiting 2", "done 1", "done 2", "end"]);
  });

  it("loses nothing, whatever the order in which visits end", async () => {
    const procedures = ["a", "b", "c", "d", "e"].flatMap((host) => [on(host, `${host}1`), on(host, `${host}2`)]);
    const first = sweep(procedures, { concurrency: 5 });
    await first.explorer.finishAll();
    const last = sweep(procedures, { concurrency: 5 });
    await settled();
    for (let ids = last.explorer.inFlight(); ids.length > 0; ids = last.explorer.inFlight()) await last.explorer.finish(ids.at(-1) ?? "");
    expect(await last.result).toEqual({ audited: 10, already: 0, remaining: 0, interrupted: false });
    expect(last.explorer.begun).not.toEqual(first.explorer.begun);
    expect(idsIn(last.store)).toEqual(procedures.map(({ id }) => id));
    expect(Object.fromEntries(last.store.dossiers)).toEqual(Object.fromEntries(first.store.dossiers));
  });

  it("never has two visits at a time on one host", async () => {
    const { explorer, result } = sweep([on("a", "a1"), on("a", "a2"), on("a", "a3"), on("b", "b1"), on("b", "b2")], { concurrency: 10 });
    const together: (readonly string[])[] = [];
    await settled();
    for (let ids = explorer.inFlight(); ids.length > 0; ids = explorer.inFlight()) {
      together.push(ids);
      await explorer.finish(ids[0] ?? "");
    }
    await result;
    expect(together).toEqual([["a1", "b1"], ["b1", "a2"], ["a2", "b2"], ["b2", "a3"], ["a3"]]);
  });

  it("never has more than two visits at a time on one site", async () => {
    const hosts = ["a.portail", "b.portail", "c.portail"].map((host) => procedureOf({ id: host, url: `https://${host}.fr/` }));
    const { explorer, result } = sweep([...hosts, on("d", "d")], { concurrency: 10 });
    await settled();
    expect(explorer.inFlight()).toEqual(["a.portail", "b.portail", "d"]);
    await explorer.finish("a.portail");
    expect(explorer.inFlight()).toEqual(["b.portail", "d", "c.portail"]);
    await explorer.finishAll();
    expect((await result).audited).toBe(4);
  });

  it("has no more visits at a time than it may", async () => {
    const { explorer, result } = sweep(
      ["a", "b", "c", "d"].map((host) => on(host, host)),
      { concurrency: 2 },
    );
    await settled();
    expect(explorer.inFlight()).toEqual(["a", "b"]);
    await explorer.finish("b");
    expect(explorer.inFlight()).toEqual(["a", "c"]);
    await explorer.finishAll();
    expect((await result).audited).toBe(4);
  });

  it("works with nothing to do, and with a concurrency that makes no sense", async () => {
    expect(await sweep([]).result).toEqual({ audited: 0, already: 0, remaining: 0, interrupted: false });
    const { explorer, result } = sweep([on("a", "1")], { concurrency: 0 });
    await explorer.finishAll();
    expect((await result).audited).toBe(1);
  });

  it("keeps a row for a procedure without a URL, at once", async () => {
    const { explorer, store, result } = sweep([on("a", "1"), procedureOf({ id: "2", url: null })]);
    await settled();
    expect(idsIn(store)).toEqual(["2"]);
    expect(store.dossiers.get("2")?.visits).toEqual([]);
    await explorer.finishAll();
    expect(explorer.begun).toEqual(["1"]);
    expect(await result).toEqual({ audited: 2, already: 0, remaining: 0, interrupted: false });
  });

  it("passes on what the explorer needs", async () => {
    const explorer = scriptedExplorer(async (_procedure, { save, lighthouse, signal }) => [
      visitOf({ quote: `${await save("start.jpg", "x")} ${lighthouse} ${signal.aborted}` }),
    ]);
    const { store, result } = sweep([on("a", "1")], { explorer, lighthouse: "all" });
    await explorer.finishAll();
    await result;
    expect(store.dossiers.get("1")?.visits[0]?.quote).toBe("evidence/1/start.jpg all false");
  });
});

describe("a shared visit", () => {
  it("is made once, its evidence kept once, its dossier copied", async () => {
    const explorer = scriptedExplorer(async (_procedure, { save }) => [visitOf({ quote: await save("start.jpg", "x") })]);
    const one = procedureOf({ id: "1" });
    const two = procedureOf({ id: "2", name: "Autre démarche, même page" });
    const { store, told, result } = sweep([one, two], { explorer });
    await explorer.finishAll();
    expect(await result).toEqual({ audited: 2, already: 0, remaining: 0, interrupted: false });
    expect(explorer.begun).toEqual(["1"]);
    expect(store.files).toEqual(["evidence/1/start.jpg"]);
    const shared = { schema: 1, edition: "2026-T4", gatheredAt: now, environment, visits: [visitOf({ quote: "evidence/1/start.jpg" })] };
    expect([...store.dossiers.values()]).toEqual([
      { ...shared, procedure: one },
      { ...shared, procedure: two, sharedWith: "1" },
    ]);
    expect(told).toEqual(["start 2 0", "visiting 1", "done 1", "done 2", "end"]);
  });
});

describe("trouble of ours", () => {
  it.each([
    [() => Promise.reject(new Error("Target crashed\n    at page.ts:1")), "Vigie a rencontré une erreur : Target crashed"],
    [() => Promise.reject("no more memory"), "Vigie a rencontré une erreur : no more memory"],
    [() => [], "L'explorateur n'a rapporté aucune page."],
  ])("is an outcome, never a procedure lost: %#", async (script, why) => {
    const explorer = scriptedExplorer((procedure) => (procedure.id === "1" ? script() : [visitOf()]));
    const { store, result } = sweep([on("a", "1"), on("b", "2")], { explorer });
    await explorer.finishAll();
    expect(await result).toEqual({ audited: 2, already: 0, remaining: 0, interrupted: false });
    expect(store.dossiers.get("1")?.visits).toEqual([
      {
        role: "start",
        requestedUrl: "https://a.fr/1",
        finalUrl: null,
        status: "scanner_error",
        why: { fr: why, en: expect.any(String) },
        httpStatus: null,
        clicks: 0,
        from: null,
        startedAt: now,
        ms: 0,
        evidence: {},
      },
    ]);
    expect(store.dossiers.get("2")?.visits[0]?.status).toBe("ok");
  });

  it("an explorer that throws before it promises anything is no different", async () => {
    const explorer = scriptedExplorer();
    const broken = {
      ...explorer,
      explore: () => {
        throw new Error("not started");
      },
    };
    const { store, result } = sweep([on("a", "1")], { explorer: broken });
    await result;
    expect(store.dossiers.get("1")?.visits[0]).toMatchObject({ status: "scanner_error", why: { en: "Vigie met an error: not started" } });
  });

  it("a store that cannot write stops the sweep and says why", async () => {
    const store = memoryStore();
    const full: EditionStore["writeDossier"] = (dossier) =>
      dossier.procedure.id === "b" ? Promise.reject(new Error("the disk is full")) : store.writeDossier(dossier);
    const { explorer, told, result } = sweep(
      ["a", "b", "c"].map((host) => on(host, host)),
      { store: { ...store, writeDossier: full } },
    );
    await settled();
    await explorer.finish("b");
    await expect(result).rejects.toThrow("the disk is full");
    expect(explorer.begun).toEqual(["a", "b"]);
    expect(idsIn(store)).toEqual([]);
    expect(told.at(-1)).toBe("end");
  });

  it("evidence that cannot be written stops the sweep too: half a dossier would pass for a whole one", async () => {
    const store: MemoryStore = { ...memoryStore(), saveEvidence: () => Promise.reject(new Error("the disk is full")) };
    const explorer = scriptedExplorer(async (_procedure, { save }) => [visitOf({ quote: await save("start.jpg", "x").catch(() => "not saved") })]);
    const { result } = sweep([on("a", "1")], { explorer, store });
    await explorer.finishAll();
    await expect(result).rejects.toThrow("the disk is full");
    expect(idsIn(store)).toEqual([]);
  });

  it("a damaged dossier is put aside and its page visited again, with a warning", async () => {
    const store = memoryStore();
    const damaged: MemoryStore = {
      ...store,
      readDossier: (id) => (store.dossiers.has(id) ? store.readDossier(id) : Promise.reject(new Error("cut short"))),
      setAside: async (id) => `${id}.json.broken`,
    };
    const { explorer, told, result } = sweep([on("a", "1")], { store: damaged });
    await explorer.finishAll();
    expect(await result).toEqual({ audited: 1, already: 0, remaining: 0, interrupted: false });
    expect(told[0]).toBe("warn Procedure 1: its dossier was damaged; it is kept as 1.json.broken, and the procedure is to be visited again.");
    expect(idsIn(store)).toEqual(["1"]);
  });

  it("a dossier that cannot be read stops it before anything is visited", async () => {
    const store = { ...memoryStore(), readDossier: () => Promise.reject(new Error("1.json: unreadable")) };
    const { explorer, told, result } = sweep([on("a", "1")], { store });
    await expect(result).rejects.toThrow("1.json: unreadable");
    expect([explorer.begun, told]).toEqual([[], []]);
  });
});

describe("resuming", () => {
  const kept = (procedure: Procedure): Dossier => dossierOf([visitOf({ quote: "seen before" })], { procedure });

  it("audits nothing twice", async () => {
    const procedures = [on("a", "1"), on("b", "2"), procedureOf({ id: "3", url: null })];
    const first = sweep(procedures);
    await first.explorer.finishAll();
    await first.result;
    const second = sweep(procedures, { store: first.store });
    expect(await second.result).toEqual({ audited: 0, already: 3, remaining: 0, interrupted: false });
    expect(second.explorer.begun).toEqual([]);
    expect(second.told).toEqual(["start 3 3", "end"]);
  });

  it("takes up what is missing only", async () => {
    const { explorer, store, told, result } = sweep([on("a", "1"), on("b", "2")], { store: memoryStore(kept(on("a", "1"))) });
    await explorer.finishAll();
    expect(await result).toEqual({ audited: 1, already: 1, remaining: 0, interrupted: false });
    expect(told).toEqual(["start 2 1", "visiting 2", "done 2", "end"]);
    expect(store.dossiers.get("1")?.visits[0]?.quote).toBe("seen before");
  });

  it.each([
    ["its URL changed", { url: "https://a.fr/nouvelle" }, ["1"]],
    ["it has no URL any more", { url: null }, []],
    ["its pages changed", { pages: [{ role: "form" as const, url: "https://a.fr/formulaire" }] }, ["1"]],
    ["its declaration changed", { declarationUrl: "https://a.fr/accessibilite" }, ["1"]],
  ])("looks again when %s", async (_case, part, begun) => {
    const { explorer, store, result } = sweep([on("a", "1", part)], { store: memoryStore(kept(on("a", "1"))) });
    await explorer.finishAll();
    expect(await result).toEqual({ audited: 1, already: 0, remaining: 0, interrupted: false });
    expect(explorer.begun).toEqual(begun);
    expect(store.dossiers.get("1")?.procedure).toEqual(on("a", "1", part));
  });

  it("does not look again for what people state by hand", async () => {
    const { result } = sweep([on("a", "1", { declared: { online: "Oui" } })], { store: memoryStore(kept(on("a", "1"))) });
    expect((await result).already).toBe(1);
  });

  it("tries again what failed through our own fault", async () => {
    const failed = dossierOf([visitOf({ status: "scanner_error", why: same("crash") })], { procedure: on("a", "1") });
    const { explorer, store, result } = sweep([on("a", "1")], { store: memoryStore(failed) });
    await explorer.finishAll();
    expect(await result).toEqual({ audited: 1, already: 0, remaining: 0, interrupted: false });
    expect(store.dossiers.get("1")?.visits[0]?.status).toBe("ok");
  });

  it("shares a visit that is there already", async () => {
    const one = procedureOf({ id: "1" });
    const two = procedureOf({ id: "2" });
    const { explorer, store, result } = sweep([two, one], { store: memoryStore(kept(one)) });
    expect(await result).toEqual({ audited: 1, already: 1, remaining: 0, interrupted: false });
    expect(explorer.begun).toEqual([]);
    expect(store.dossiers.get("2")).toEqual({ ...kept(one), procedure: two, sharedWith: "1" });
  });

  it("names the procedure that was visited, not the one in between", async () => {
    const [two, three] = [procedureOf({ id: "2" }), procedureOf({ id: "3" })];
    const { store, result } = sweep([two, three], { store: memoryStore({ ...kept(two), sharedWith: "1" }) });
    await result;
    expect(store.dossiers.get("3")?.sharedWith).toBe("1");
  });
});

describe("an interruption", () => {
  it("first lets what is in flight end and starts nothing new", async () => {
    const { explorer, store, result, stop } = sweep(["a", "b", "c"].map((host) => on(host, host)));
    await settled();
    stop();
    await explorer.finishAll();
    expect(await result).toEqual({ audited: 2, already: 0, remaining: 1, interrupted: true });
    expect(explorer.begun).toEqual(["a", "b"]);
    expect(idsIn(store)).toEqual(["a", "b"]);
  });

  it("then drops what is in flight, even when the explorer does not hear it", async () => {
    const { explorer, store, told, result, abort } = sweep(["a", "b", "c"].map((host) => on(host, host)));
    await settled();
    await explorer.finish("a");
    abort();
    expect(await result).toEqual({ audited: 1, already: 0, remaining: 2, interrupted: true });
    expect(explorer.inFlight()).toEqual(["b", "c"]);
    expect(idsIn(store)).toEqual(["a"]);
    expect(told.at(-1)).toBe("end");
    await explorer.finishAll();
    expect(idsIn(store)).toEqual(["a"]);
  });

  it("is none when everything was done all the same", async () => {
    const { explorer, result, stop } = sweep([on("a", "a")]);
    await settled();
    stop();
    await explorer.finishAll();
    expect(await result).toEqual({ audited: 1, already: 0, remaining: 0, interrupted: false });
  });

  it("before the start leaves everything", async () => {
    const stopped = AbortSignal.abort();
    const { explorer, store, result } = sweep([on("a", "a"), procedureOf({ id: "b", url: null })], { stopSignal: stopped, abortSignal: stopped });
    expect(await result).toEqual({ audited: 0, already: 0, remaining: 2, interrupted: true });
    expect([explorer.begun, idsIn(store)]).toEqual([[], []]);
  });

  it("can be resumed to the same dossiers as a sweep without one", async () => {
    const procedures = ["a", "a", "b", "c"].map((host, at) => on(host, `${at}`));
    const whole = sweep(procedures);
    await whole.explorer.finishAll();
    await whole.result;
    const halted = sweep(procedures);
    await settled();
    await halted.explorer.finish("0");
    halted.abort();
    expect(await halted.result).toMatchObject({ audited: 1, remaining: 3 });
    const resumed = sweep(procedures, { store: halted.store });
    await resumed.explorer.finishAll();
    expect(await resumed.result).toEqual({ audited: 3, already: 1, remaining: 0, interrupted: false });
    expect(resumed.explorer.begun).not.toContain("0");
    expect(Object.fromEntries(halted.store.dossiers)).toEqual(Object.fromEntries(whole.store.dossiers));
  });
});

it("keeps the evidence of a procedure within its limit, says so, and gives each dossier its manifest", async () => {
  const store = memoryStore();
  const explorer = scriptedExplorer(async ({ url }, { save }) => {
    const evidence = { screenshot: observed({ desktop: await save("1-desktop.jpg", "x"), mobile: await save("1-mobile.jpg", "x") }) };
    return [visitOf({ requestedUrl: url ?? "", finalUrl: url, evidence })];
  });
  const { told, result } = sweep([on("a", "1"), { ...on("a", "1"), id: "2" }], { store, explorer, evidenceLimit: 1500 });
  await explorer.finishAll();
  await result;
  expect(store.files).toEqual(["evidence/1/1-desktop.jpg"]);
  expect(told.filter((line) => line.startsWith("warn"))).toEqual([
    "warn Procedure 1: 1 file of evidence taken away beyond 0.0015 MB (--evidence-limit), the least useful first; the page of the procedure and the manifest name it.",
  ]);
  for (const id of ["1", "2"]) {
    expect(store.dossiers.get(id)?.visits[0]?.evidence.screenshot).toEqual(observed({ desktop: "evidence/1/1-desktop.jpg", mobile: null }));
    expect(store.manifests.get(id)).toMatchObject({
      procedure: id,
      files: [{ path: "evidence/1/1-desktop.jpg" }],
      cut: [{ path: "evidence/1/1-mobile.jpg", bytes: 1000 }],
    });
  }
});
