import { describe, expect, it } from "vitest";
import { recordingIo, type, worldOf, yamlOf } from "../support/cli.ts";
import { scriptedExplorer, settled } from "../support/scripted-explorer.ts";

const files = { "/dossier/procedures.yaml": yamlOf({ a: "https://a.fr/", b: "https://b.fr/", c: null }) };
const folder = "/dossier/reports/2026-T4";

describe("--fresh", () => {
  it("forgets with --fresh what is audited again, and nothing more", async () => {
    const world = worldOf({ files });
    await type("sweep", world);
    expect((await type("sweep --fresh --only a", world)).err).toBe("[1/1] a Démarche a : Répond\n");
    expect([...(world.stores.get(folder)?.dossiers.keys() ?? [])].sort()).toEqual(["a", "b", "c"]);
    expect((await type("sweep --fresh", world)).err.split("\n")).toHaveLength(4);
  });

  it("forgets nothing on a machine without a browser", async () => {
    const world = worldOf({ files });
    await type("sweep", world);
    const without = { ...world, openExplorer: () => Promise.reject(new Error("no browser")) };
    expect((await type("sweep --fresh", without)).code).toBe(2);
    expect([...(world.stores.get(folder)?.dossiers.keys() ?? [])].sort()).toEqual(["a", "b", "c"]);
  });
});

describe("Ctrl-C", () => {
  it("lets the visits in flight end, writes the reports, says how to go on, ends with 130", async () => {
    const explorer = scriptedExplorer();
    const world = worldOf({ files, explorer });
    const io = recordingIo();
    const typed = type("sweep --fresh --concurrency 1 --json", world, io);
    while (explorer.begun.length === 0) await settled();
    io.interrupt();
    await explorer.finish("a");
    const { code, out, err } = await typed;
    expect({ code, err }).toEqual({
      code: 130,
      err: `[1/3] c Démarche c : Sans adresse web

Interruption : les visites en cours se terminent (Ctrl-C encore pour tout arrêter)…
[2/3] a Démarche a : Répond
Interrompu. Pour reprendre là où c'en est : vigie sweep --concurrency 1 --json --edition 2026-T4
`,
    });
    expect(JSON.parse(out)).toMatchObject({ missing: ["b"] });
    expect(world.stores.get(folder)?.files).toContain("report.json");
    expect(world.closed).toEqual(["explorer"]);
  });

  it("stops at once the second time, without reports", async () => {
    const explorer = scriptedExplorer();
    const world = worldOf({ files, explorer });
    const io = recordingIo();
    const typed = type("sweep --lang en --quiet", world, io);
    while (explorer.begun.length === 0) await settled();
    io.interrupt();
    io.interrupt();
    expect(await typed).toEqual({
      code: 130,
      out: "",
      err: `
Stopping: the visits in flight are ending (Ctrl-C again to stop at once)…
Interrupted. To go on from here: vigie sweep --lang en --quiet --edition 2026-T4
`,
    });
    expect(world.stores.get(folder)?.files).toEqual([]);
    expect(world.closed).toEqual(["explorer"]);
  });

  it("counts for nothing once all is done", async () => {
    const explorer = scriptedExplorer();
    const io = recordingIo();
    const typed = type("sweep --only a --quiet --json", worldOf({ files, explorer }), io);
    while (explorer.begun.length === 0) await settled();
    io.interrupt();
    await explorer.finish("a");
    expect((await typed).code).toBe(0);
  });
});
