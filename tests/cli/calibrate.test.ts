import { beforeEach, describe, expect, it } from "vitest";
import type { Calibration } from "../../src/domain/calibration.ts";
import { observed } from "../../src/domain/observation.ts";
import { connectOf } from "../support/candidates.ts";
import { type, type World, worldOf, yamlOf } from "../support/cli.ts";
import { formsOf, visitOf } from "../support/dossiers.ts";

const official = [
  "ID Démarche,Prise en compte Handicap,Taux Audit RGAA,Date Publication Déclaration,FranceConnect",
  "1656,Partielle,0.764,2025-03-23,FranceConnect",
  "1657,Non conforme,Non,08/04/2022 (périmée),Non",
  "1658,À venir,À venir,,À venir",
  "1700,Totale,1,2025-01-01,FranceConnect",
].join("\n");
const labels = JSON.stringify({
  files: {
    "1656.html": { labels: { status: "ok", jdma: false }, ambiguous: [] },
    "accueil.html": { labels: { status: "closed", jdma: true }, ambiguous: ["jdma"] },
  },
});

/** Every page shows a FranceConnect button and nothing else. */
const evidence = {
  ...formsOf(),
  links: observed({ links: [], cut: false }),
  franceConnect: observed({
    candidates: [connectOf({ name: "S’identifier avec FranceConnect", target: "https://a.fr/franceconnect", selector: "#fc-button" })],
  }),
};

let world: World;
beforeEach(async () => {
  world = worldOf({
    files: {
      "/dossier/procedures.yaml": yamlOf({ "1656": "https://a.fr/", "1657": "https://b.fr/accueil.html", "1658": null, "1659": null }),
      "/dossier/vde.csv": official,
      "/dossier/labels.json": labels,
      "/dossier/autre.csv": "ID Démarche,FranceConnect\n7,Non\n8,Non\n",
      "/dossier/list.csv": "id,url\n1656,https://a.fr\n",
      "/dossier/broken.json": "{",
    },
    script: ({ url }) => [visitOf({ requestedUrl: url ?? "", finalUrl: url, evidence })],
  });
  await type("sweep", world);
  world.stores.get("/dossier/reports/2026-T4")?.files.splice(0);
});
const written = (): readonly string[] => world.stores.get("/dossier/reports/2026-T4")?.files ?? [];

const brief = (out: string) =>
  (JSON.parse(out) as Calibration).agreements.map(({ trait, compared, agreed, left }) => ({ trait, compared, agreed, left }));

describe("vigie calibrate", () => {
  it("compares an edition with the official table, without a browser", async () => {
    const before = world.opened.length;
    const { code, out, err } = await type("calibrate 2026-T4 --truth vde.csv", world);
    expect({ code, err, browsers: world.opened.length - before }).toEqual({ code: 0, err: "", browsers: 0 });
    expect(written()).toEqual(["calibration.csv", "calibration.html"]);
    expect(out).toContain("Édition 2026-T4 comparée à vde.csv. Démarches appariées\u00a0: 3.\nSans ligne dans la référence\u00a0: 1659\n");
    expect(out).toContain("Désaccords\u00a0: 1\n  1657 · Démarche 1657 · FranceConnect\n    référence\u00a0: Non, «\u00a0Non\u00a0»\n");
    expect(out.split("\n").slice(-2)).toEqual(["Calibrage : reports/2026-T4/calibration.html", ""]);
  });

  it("gives scripts every pair", async () => {
    const { code, out } = await type("calibrate 2026-T4 --truth vde.csv --json", world);
    const result = JSON.parse(out) as Calibration & { folder: string };
    expect([code, result.folder, result.truth, result.matched, result.unmatched]).toEqual([
      0,
      "/dossier/reports/2026-T4",
      "vde.csv",
      3,
      { edition: ["1659"], truth: ["1700"] },
    ]);
    expect(brief(out).find(({ trait }) => trait === "auth")).toEqual({
      trait: "auth",
      compared: 2,
      agreed: 1,
      left: { sentinel: 1, "no-row": 1 },
    });
    expect(brief(out).find(({ trait }) => trait === "handicap")).toEqual({
      trait: "handicap",
      compared: 0,
      agreed: 0,
      left: { "to-confirm": 2, sentinel: 1, "no-row": 1 },
    });
  });

  it("compares with labelled pages, by id or by the last part of the address", async () => {
    const { out } = await type("calibrate reports/2026-T4 --truth labels.json --json --lang en", world);
    expect(brief(out)).toEqual([
      { trait: "status", compared: 2, agreed: 1, left: { "no-row": 2 } },
      { trait: "jdma", compared: 0, agreed: 0, left: { "to-confirm": 1, ambiguous: 1, "no-row": 2 } },
    ]);
  });

  it("is English when asked", async () => {
    const { out } = await type("calibrate 2026-T4 --truth vde.csv --lang en", world);
    expect(out).toContain("Procedures matched: 3.");
    expect(out).toContain("\nCalibration: reports/2026-T4/calibration.html\n");
  });
});

describe("a mistake", () => {
  it.each([
    [
      "calibrate 2026-T4 --truth autre.csv",
      "autre.csv : aucune de ses 2 lignes ne correspond à une démarche de l'édition (identifiants de l'édition : 1656, 1657, 1658, 1659 ; de ce fichier : 7, 8). Donnez l'édition et la table des mêmes démarches.\n",
    ],
    [
      "calibrate 2026-T4 --truth list.csv --lang en",
      'list.csv:1:1 the column "ID Démarche" is missing, or every column to compare; give the official edition, with ID Démarche and at least one of these columns: Statut En ligne, Prise en compte Handicap, Taux Audit RGAA, Date Publication Déclaration, FranceConnect\nlist.csv: nothing was compared.\n',
    ],
    [
      "calibrate 2026-T4 --truth broken.json",
      "broken.json:1:1 ce n'est pas du JSON ; donnez un fichier labels.json entier, ou l'édition officielle en CSV ou XLSX\nbroken.json : rien n'a été comparé.\n",
    ],
    ["calibrate 2026-T4 --truth nulle-part.csv", "nulle-part.csv : ce fichier n'existe pas. Donnez le chemin d'un fichier existant.\n"],
    ["calibrate 2026-T3 --truth vde.csv --lang en", 'No edition "2026-T3" in reports. Did you mean 2026-T4? Editions there: 2026-T4.\n'],
    ["calibrate 2026-T4 --lang en", "error: required option '--truth <file>' not specified\nCommands and options: vigie help\n"],
  ])("%s: says what to write, and writes nothing", async (line, err) => {
    expect(await type(line, world)).toEqual({ code: 2, out: "", err });
    expect(written()).toEqual([]);
  });
});
