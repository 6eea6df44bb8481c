import { describe, expect, it } from "vitest";
import { officialColumns } from "../../src/domain/official.ts";
import { recordingIo, type, worldOf } from "../support/cli.ts";

const row: Readonly<Record<string, string>> = { "Nom Démarche": "Passeport", "ID Démarche": "2508", "URL Démarche": "https://a.fr/" };
const csv = `${officialColumns.join(",")}\n${officialColumns.map((name) => row[name] ?? "").join(",")}\n`;
const files = { "/dossier/vde.csv": csv, "/dossier/sub/empty.csv": "", "/dossier/old.yaml": "mine" };

describe("vigie import", () => {
  it("prints a list that Vigie reads again", async () => {
    const { code, out } = await type("import vde.csv", worldOf({ files }));
    expect(code).toBe(0);
    expect(out).toContain("name: Passeport");
    expect((await type("validate out.yaml", worldOf({ files: { "/dossier/out.yaml": out } }))).out).toBe(
      "out.yaml : 1 démarche, dont 0 sans adresse (1 adresse distincte).\n",
    );
  });

  it("prints JSON when asked", async () => {
    expect(JSON.parse((await type("import vde.csv --json", worldOf({ files }))).out)).toMatchObject([{ id: "2508", name: "Passeport" }]);
  });

  it("writes a file, and says so unless quiet", async () => {
    const world = worldOf({ files });
    const { code, out, err } = await type("import vde.csv -o new.yaml --source essai", world);
    expect({ code, out, last: err.split("\n").at(-2) }).toEqual({ code: 0, out: "", last: "new.yaml : 1 démarche importée de vde.csv." });
    expect(world.files.get("/dossier/new.yaml")).toContain("name: Passeport");
    expect((await type("import vde.csv -o new2.yaml --quiet", world)).err).not.toContain("new2.yaml");
  });

  it("takes the columns of every --map, and names the column that a mistake stands in", async () => {
    const table = worldOf({ files: { "/dossier/t.csv": "Nom,Lien\nCarte,pas/une adresse\nPermis,a.fr/permis\n" } });
    const { out, err } = await type("import t.csv --map name=Nom --map url=Lien", table);
    expect(out).toContain("name: Permis\n    url: https://a.fr/permis\n");
    expect(err).toContain('t.csv:2:2 Lien: "pas/une adresse" contient un blanc');
  });

  it("says of an empty table that it is empty", async () => {
    const { code, err } = await type("import sub/empty.csv --map url=Lien", worldOf({ files }));
    expect([code, err.split("\n")[0]]).toEqual([
      2,
      "sub/empty.csv:1:1 ce fichier est vide ; donnez un tableau dont la première ligne nomme les colonnes",
    ]);
  });

  it("replaces a list only when told to", async () => {
    const world = worldOf({ files });
    expect(await type("import vde.csv -o old.yaml", world, recordingIo())).toMatchObject({
      code: 2,
      out: "",
      err: expect.stringContaining("old.yaml existe déjà : donnez un autre nom, ou --force pour le remplacer.\n"),
    });
    expect(world.files.get("/dossier/old.yaml")).toBe("mine");
    expect((await type("import vde.csv -o old.yaml --force", world)).code).toBe(0);
    expect(world.files.get("/dossier/old.yaml")).toContain("name: Passeport");
  });

  it("sends a list to the command that checks it", async () => {
    expect(await type("import old.yaml", worldOf({ files }))).toEqual({
      code: 2,
      out: "",
      err: "old.yaml est déjà une liste de démarches. Pour la vérifier : vigie validate old.yaml\n",
    });
  });

  it("says why nothing was imported", async () => {
    const { code, out, err } = await type("import sub/empty.csv --lang en", worldOf({ files }));
    expect({ code, out, last: err.split("\n").at(-2) }).toEqual({ code: 2, out: "", last: "sub/empty.csv: nothing was imported." });
    expect(err.startsWith("sub/empty.csv:")).toBe(true);
  });
});
