import { describe, expect, it } from "vitest";
import type { Procedure } from "../../src/domain/procedure.ts";
import { runSweep } from "../../src/sweep/run.ts";
import { procedureOf } from "../support/dossiers.ts";
import { memoryStore } from "../support/memory-store.ts";
import { type ScriptedExplorer, scriptedExplorer, settled } from "../support/scripted-explorer.ts";

const none = (): void => undefined;

/** A sweep of procedures that each have a host of their own, or share those named. */
function sweeping(explorer: ScriptedExplorer, hosts: readonly string[], concurrency: number, stopSignal = new AbortController().signal) {
  const procedures = hosts.map((host, index) => procedureOf({ id: `${index + 1}`, url: `https://${host}/${index + 1}` }));
  return runSweep({
    edition: { schema: 1, name: "2026-T4", vigie: "0.1.0", procedures },
    procedures,
    explorer,
    store: memoryStore(),
    progress: { start: none, visiting: none, done: none, end: none },
    stopSignal,
    abortSignal: new AbortController().signal,
    concurrency,
    lighthouse: "off",
    probes: "off",
    evidenceLimit: 2e6,
    now: () => "2026-11-02T08:01:00.000Z",
  });
}

const hostsOf = (count: number): readonly string[] => Array.from({ length: count }, (_, place) => `h${place}.fr`);

/** Scouts that come back when the test says so. */
function scouting() {
  const back = new Map<string, (silent: boolean) => void>();
  const explorer: ScriptedExplorer = {
    ...scriptedExplorer(),
    foresee: ({ id }: Procedure) => new Promise((resolve) => back.set(id, resolve)),
  };
  const returns = async (id: string, silent: boolean): Promise<void> => {
    back.get(id)?.(silent);
    await settled();
  };
  return { explorer, sent: () => [...back.keys()], returns };
}

describe("scouts", () => {
  it("ask for what waits for its turn, and not for what begins at once", async () => {
    const { explorer, sent } = scouting();
    sweeping(explorer, ["a.fr", "b.fr", "c.fr", "d.fr"], 2);
    await settled();
    expect(explorer.inFlight()).toEqual(["1", "2"]);
    expect(sent()).toEqual(["3", "4"]);
  });

  it("go six lanes ahead for each slot, and on as lanes begin", async () => {
    const { explorer, sent } = scouting();
    sweeping(explorer, hostsOf(12), 1);
    await settled();
    expect(sent()).toEqual(["2", "3", "4", "5", "6", "7"]);
    await explorer.finish("1");
    expect(sent().slice(6)).toEqual(["8"]);
  });

  it("let a lane whose server says nothing begin before the others", async () => {
    const { explorer, returns } = scouting();
    const ended = sweeping(explorer, ["a.fr", "b.fr", "c.fr", "d.fr"], 1);
    await settled();
    await returns("4", true);
    await returns("3", false);
    await returns("2", false);
    await explorer.finish("1");
    expect(explorer.inFlight()).toEqual(["4"]);
    await explorer.finishAll();
    expect(explorer.begun).toEqual(["1", "4", "2", "3"]);
    expect((await ended).audited).toBe(4);
  });

  it("do not ask for a lane that began before its turn came", async () => {
    const { explorer, sent, returns } = scouting();
    sweeping(explorer, hostsOf(16), 2);
    await settled();
    expect(sent()).toEqual(["3", "4", "5", "6", "7", "8", "9", "10"]);
    for (const id of ["1", "2", "3", "4", "5", "6", "7", "8", "9"]) await explorer.finish(id);
    expect(explorer.inFlight()).toEqual(["10", "11"]);
    await returns("3", false);
    expect(sent()).not.toContain("11");
    expect(sent()).toContain("12");
  });

  it("ask one host of a site at a time", async () => {
    const { explorer, sent, returns } = scouting();
    sweeping(explorer, ["a.fr", "www.b.fr", "aide.b.fr", "c.fr"], 1);
    await settled();
    expect(sent()).toEqual(["2", "4"]);
    await returns("2", false);
    expect(sent()).toEqual(["2", "4", "3"]);
  });

  it("hold up nothing when they fail or never come back, and are not sent once the sweep is stopped", async () => {
    const explorer: ScriptedExplorer = { ...scriptedExplorer(), foresee: () => Promise.reject(new Error("no")) };
    const ended = sweeping(explorer, ["a.fr", "b.fr"], 1);
    await explorer.finishAll();
    expect((await ended).audited).toBe(2);

    const { explorer: waiting, sent, returns } = scouting();
    const stop = new AbortController();
    const stopped = sweeping(waiting, hostsOf(12), 2, stop.signal);
    await settled();
    expect(sent().length).toBe(8);
    stop.abort();
    await returns("3", true);
    expect(sent().length).toBe(8);
    await waiting.finishAll();
    expect((await stopped).audited).toBe(2);
  });
});
