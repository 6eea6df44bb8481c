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
      "out.yaml : 1 démarches, dont 0 sans adresse (1 adresses distinctes).\n",
    );
  });

  it("prints JSON when asked", async () => {
    expect(JSON.parse((await type("import vde.csv --json", worldOf({ files }))).out)).toMatchObject([{ id: "2508", name: "Passeport" }]);
  });

  it("writes a file, and says so unless quiet", async () => {
    const world = worldOf({ files });
    const { code, out, err } = await type("import vde.csv -o new.yaml --source essai", world);
    expect({ code, out, last: err.split("\n").at(-2) }).toEqual({ code: 0, out: "", last: "new.yaml : 1 démarches importées de vde.csv." });
    expect(world.files.get("/dossier/new.yaml")).toContain("name: Passeport");
    expect((await type("import vde.csv -o new2.yaml --quiet", world)).err).not.toContain("new2.yaml");
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
