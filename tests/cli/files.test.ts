import { describe, expect, it } from "vitest";
import { fromHere, readBytes, shownPath } from "../../src/cli/files.ts";
import { recordingIo, worldOf } from "../support/cli.ts";

const io = recordingIo({ cwd: "/dossier/here" });

describe("paths", () => {
  it("are understood from where the command was typed", () => {
    expect([fromHere(io, "reports"), fromHere(io, "../x"), fromHere(io, "/tmp/x")]).toEqual(["/dossier/here/reports", "/dossier/x", "/tmp/x"]);
  });

  it("are shown relative when that is shorter", () => {
    expect(["/dossier/here/reports/a", "/dossier/a", "/tmp/a", "/dossier/here"].map((path) => shownPath(io, path))).toEqual([
      "reports/a",
      "../a",
      "/tmp/a",
      "/dossier/here",
    ]);
  });
});

describe("readBytes", () => {
  it("reads what is there", async () => {
    expect(await readBytes(worldOf({ files: { "/dossier/here/a": "é" } }), io, "a")).toEqual(new TextEncoder().encode("é"));
  });

  it.each([
    ["none.yaml", "none.yaml : ce fichier n'existe pas. Donnez le chemin d'un fichier existant."],
    ["folder", "folder : c'est un dossier, pas un fichier. Donnez le chemin d'un fichier."],
    ["locked.yaml", "locked.yaml : la lecture en est interdite. Donnez à votre compte le droit de le lire."],
  ])("says why %s cannot be read", async (path, fr) => {
    await expect(readBytes(worldOf(), io, path)).rejects.toMatchObject({ text: { fr } });
  });

  it("does not hide a trouble that it does not know", async () => {
    const services = { ...worldOf(), readFile: async () => Promise.reject(new Error("EIO")) };
    await expect(readBytes(services, io, "a")).rejects.toMatchObject({
      text: { en: "a: it cannot be read." },
    });
  });
});
