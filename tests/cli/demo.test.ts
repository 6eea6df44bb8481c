import { describe, expect, it } from "vitest";
import { type, worldOf } from "../support/cli.ts";
import { procedureOf } from "../support/dossiers.ts";

const town = [procedureOf({ id: "9001", name: "Acte", url: "http://127.0.0.1:8000/acte" })];

describe("vigie demo", () => {
  it("ends with the table, the place of the report and the next command", async () => {
    const world = worldOf({ town });
    const { code, out, err } = await type("demo", { ...world, invocation: "npm run vigie --" });
    expect({ code, err }).toEqual({
      code: 0,
      err: `Vigie audite une commune de démonstration, servie sur cette machine (http://127.0.0.1:8000) : 1 démarches, avec leurs qualités et leurs défauts.
[1/1] 9001 Acte : Répond
`,
    });
    expect(out.split("\n").slice(-4)).toEqual([
      "",
      "Rapport : reports/demo/2026-T4/index.html",
      "Et maintenant, une vraie page : npm run vigie -- audit https://www.service-public.gouv.fr/",
      "",
    ]);
    expect(world.closed).toEqual(["explorer", "town"]);
  });

  it("looks anew each time; in English", async () => {
    const world = worldOf({ town });
    await type("demo", world);
    const { out, err } = await type("demo --lang en --out /ailleurs/d --quiet", world);
    expect(err).toBe("");
    expect(out.endsWith("\nReport: /ailleurs/d/2026-T4/index.html\nNow try a real page: vigie audit https://www.service-public.gouv.fr/\n")).toBe(
      true,
    );
    expect((await type("demo", world)).err).toContain("[1/1] 9001 Acte : Répond\n");
  });

  it("gives scripts JSON only", async () => {
    const { out } = await type("demo --json", worldOf({ town }));
    expect(JSON.parse(out)).toMatchObject({ edition: "2026-T4", folder: "/dossier/reports/demo/2026-T4", procedures: [{ id: "9001" }] });
  });

  it("closes the town whatever happens", async () => {
    const world = worldOf({ town });
    await type("demo", { ...world, openExplorer: () => Promise.reject(new Error("no browser")) });
    expect(world.closed).toEqual(["town"]);
  });
});
