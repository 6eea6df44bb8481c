import { describe, expect, it } from "vitest";
import { type, worldOf, yamlOf } from "../support/cli.ts";

const files = {
  "/dossier/procedures.yaml": yamlOf({ a: "https://a.fr/1", b: "https://a.fr/1", c: null }),
  "/dossier/bad.yaml": yamlOf({ a: "impots.gouv.fr", b: "https://me:hunter2@b.fr/" }),
  "/dossier/one.yaml": yamlOf({ a: "impots.gouv.fr" }),
};

describe("a list of procedures", () => {
  it("is read from procedures.yaml when no other is named", async () => {
    expect(await type("validate", worldOf({ files }))).toEqual({
      code: 0,
      out: "procedures.yaml : 3 démarches, dont 1 sans adresse (1 adresse distincte).\n",
      err: "",
    });
  });

  it("has its problems told one by one, without secrets", async () => {
    const { code, out, err } = await type("validate bad.yaml", worldOf({ files }));
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err.split("\n").map((line) => line.slice(0, 16))).toEqual(["bad.yaml:2:78 ur", "bad.yaml:3:78 ur", "bad.yaml : 2 pro", ""]);
    expect(err).toContain("https://impots.gouv.fr");
    expect(err).not.toContain("hunter2");
    expect((await type("validate one.yaml --lang en", worldOf({ files }))).err).toContain("one.yaml: 1 problem to mend, nothing was done.\n");
  });

  it("is not a table: that is imported first", async () => {
    const world = worldOf({ files: { "/dossier/liste.csv": "id;name\n1;A\n" } });
    expect(await type("sweep liste.csv", world)).toEqual({
      code: 2,
      out: "",
      err: "liste.csv n'est pas une liste en YAML. Pour en faire une : vigie import liste.csv --output procedures.yaml\n",
    });
  });

  it.each([
    ["fr", "Il n'y a pas de procedures.yaml ici. Donnez le chemin de votre liste, ou faites-en une : vigie init\n"],
    ["en", "There is no procedures.yaml here. Give the path of your list, or make one: vigie init\n"],
  ])("is asked for when there is none (%s)", async (lang, err) => {
    expect(await type(`sweep --lang ${lang}`)).toEqual({ code: 2, out: "", err });
  });
});
