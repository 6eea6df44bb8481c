import { beforeEach, describe, expect, it } from "vitest";
import { type, type World, worldOf, yamlOf } from "../support/cli.ts";

let world: World;
beforeEach(async () => {
  world = worldOf({ files: { "/dossier/procedures.yaml": yamlOf({ a: "https://a.fr/" }) } });
  await type("sweep", world);
  world.stores.get("/dossier/reports/2026-T4")?.files.splice(0);
});
const reports = (): readonly string[] => world.stores.get("/dossier/reports/2026-T4")?.files.filter((file) => !file.includes("/")) ?? [];

describe("vigie judge", () => {
  it.each([
    "2026-T4",
    "reports/2026-T4",
    "./reports/2026-T4/",
    "/dossier/reports/2026-T4",
    "reports/2026-T4/report.json",
    "2026-T4 --out /dossier/reports",
  ])("judges the edition %s again, without a browser", async (name) => {
    const before = world.opened.length;
    const { code, out, err } = await type(`judge ${name}`, world);
    expect({ code, err, end: out.split("\n").slice(-3) }).toEqual({
      code: 0,
      err: "",
      end: ["", "Rapport : reports/2026-T4/index.html", ""],
    });
    expect(reports()).toEqual(["procedures.csv", "findings.csv", "worklist.csv", "report.json", "alerts.csv", "digest.json", "index.html"]);
    expect(world.opened.length).toBe(before);
  });

  it("gives scripts a brief", async () => {
    expect(JSON.parse((await type("judge 2026-T4 --json", world)).out)).toMatchObject({ edition: "2026-T4", missing: [], procedures: [{ id: "a" }] });
  });

  it("takes a folder that stands where the command is typed, when no edition has that name", async () => {
    await type("sweep --edition ici --out . --quiet", world);
    expect(JSON.parse((await type("judge ici --json", world)).out)).toMatchObject({ edition: "ici" });
    await type("sweep --edition ici --quiet", world);
    expect(JSON.parse((await type("judge ici --json", world)).out)).toMatchObject({ folder: "/dossier/reports/ici" });
  });

  it.each([
    ["judge 2026-T3", "Aucune édition « 2026-T3 » dans reports. Vouliez-vous dire 2026-T4 ? Éditions présentes : 2026-T4.\n"],
    ["judge nope --lang en", 'No edition "nope" in reports. Editions there: 2026-T4.\n'],
    [
      "judge nope --out x",
      "Aucune édition « nope » : x n'en contient aucune. Lancez d'abord un audit, ou indiquez le dossier des rapports avec --out.\n",
    ],
    ["report y/nope --lang en", 'No edition "nope": y holds none. Run an audit first, or name the folder of the reports with --out.\n'],
  ])("%s", async (line, err) => {
    expect(await type(line, world)).toEqual({ code: 2, out: "", err });
  });
});

describe("vigie report", () => {
  it("writes the formats asked for, and no other", async () => {
    expect((await type("report 2026-T4 --format json,csv", world)).code).toBe(0);
    expect(reports()).toEqual(["procedures.csv", "findings.csv", "worklist.csv", "report.json", "alerts.csv", "digest.json"]);
  });

  it("writes for Grist in the columns asked for", async () => {
    world.files.set("/dossier/grist.yaml", "procedures: { table: Mesures }\n");
    world.files.set("/dossier/bad.yaml", "procedure: {}\n");
    expect((await type("report 2026-T4 --format grist --grist-columns grist.yaml", world)).code).toBe(0);
    expect(world.stores.get("/dossier/reports/2026-T4")?.files).toEqual(["grist/tables.json", "grist/Mesures-1.json", "grist/A_confirmer-1.json"]);
    expect(await type("report 2026-T4 --format grist --grist-columns bad.yaml --lang en", world)).toEqual({
      code: 2,
      out: "",
      err: 'bad.yaml:1:1 procedure: unknown key "procedure"; write procedures:\nbad.yaml: nothing was written.\n',
    });
  });

  it.each([
    [
      "report 2026-T4 --format pdf",
      "erreur : « pdf » ne convient pas à l'option « --format <formats> ». Valeurs possibles, séparées par des virgules : csv, json, html, grist, ara, earl, review, ods.\nCommandes et options : vigie help\n",
    ],
    [
      "report 2026-T4 --format , --lang en",
      "error: option '--format <formats>' argument ',' is invalid. Write some of these, separated by commas: csv, json, html, grist, ara, earl, review, ods.\nCommands and options: vigie help\n",
    ],
  ])("%s is refused", async (line, err) => {
    expect(await type(line, world)).toEqual({ code: 2, out: "", err });
  });
});
