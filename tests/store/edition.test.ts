import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Edition } from "../../src/domain/edition.ts";
import { type Hands, ownHands } from "../../src/store/atomic.ts";
import { openEdition } from "../../src/store/edition.ts";
import { manifestOf } from "../../src/sweep/evidence.ts";
import type { EditionStore } from "../../src/sweep/ports.ts";
import { dossierOf, procedureOf, visitOf } from "../support/dossiers.ts";

let out = "";
let store: EditionStore;
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), "vigie-store-"));
  store = openEdition(out, "2026-T4");
});
afterEach(() => rmSync(out, { recursive: true, force: true }));

const edition: Edition = { schema: 1, name: "2026-T4", vigie: "0.1.0", procedures: [procedureOf()] };
const dossier = dossierOf([visitOf({ quote: "Démarche « été » ✓" })]);
const filesIn = (folder: string): readonly string[] => readdirSync(folder, { recursive: true, encoding: "utf8" }).toSorted();

describe("an edition on disk", () => {
  it("is empty at first, and opening it writes nothing", async () => {
    expect(store.folder).toBe(join(out, "2026-T4"));
    expect(await store.readEdition()).toBeNull();
    expect(await store.readDossier("1")).toBeNull();
    expect(await store.hasDossier("1")).toBe(false);
    expect(filesIn(out)).toEqual([]);
  });

  it("gives back what was written, word for word", async () => {
    await store.writeEdition(edition);
    await store.writeDossier(dossier);
    expect(await store.readEdition()).toEqual(edition);
    expect(await store.hasDossier("1")).toBe(true);
    expect(await store.readDossier("1")).toEqual(dossier);
  });

  it("lays files out as documented, and leaves no temporary file", async () => {
    await store.writeEdition(edition);
    await store.writeDossier(dossier);
    expect(await store.saveEvidence("1", "start.jpg", new Uint8Array([255, 216]))).toBe("evidence/1/start.jpg");
    await store.writeReport("procedures/1.html", "<p>Bonjour");
    expect(filesIn(store.folder)).toEqual([
      "dossiers",
      join("dossiers", "1.json"),
      "edition.json",
      "evidence",
      join("evidence", "1"),
      join("evidence", "1", "start.jpg"),
      "procedures",
      join("procedures", "1.html"),
    ]);
    expect([...readFileSync(join(store.folder, "evidence/1/start.jpg"))]).toEqual([255, 216]);
  });

  it("writes the manifest of the evidence before the dossier, with the print of the dossier as it lies there", async () => {
    await store.saveEvidence("1", "1-start.jpg", new Uint8Array([255, 216]));
    const prints = await store.printEvidence(["evidence/1/1-start.jpg", "evidence/1/never.jpg"]);
    expect(prints).toEqual([
      {
        path: "evidence/1/1-start.jpg",
        bytes: 2,
        sha256: createHash("sha256")
          .update(new Uint8Array([255, 216]))
          .digest("hex"),
      },
    ]);
    await store.writeDossier(dossier, manifestOf(dossier, prints, 2e6));
    const content = readFileSync(join(store.folder, "dossiers/1.json"));
    expect(JSON.parse(readFileSync(join(store.folder, "evidence/1/manifest.json"), "utf8"))).toEqual({
      ...manifestOf(dossier, prints, 2e6),
      dossier: { path: "dossiers/1.json", bytes: content.length, sha256: createHash("sha256").update(content).digest("hex") },
    });
  });

  it("removes evidence that is too much; what is not there is no trouble", async () => {
    await store.saveEvidence("1", "1-start.jpg", "x");
    await store.dropEvidence(["evidence/1/1-start.jpg", "evidence/1/never.jpg"]);
    expect(await store.printEvidence(["evidence/1/1-start.jpg"])).toEqual([]);
    await expect(store.dropEvidence(["../x"])).rejects.toThrow("Fichier « ../x »");
  });

  it("replaces a file whole", async () => {
    await store.writeReport("index.html", "a much longer first version");
    await store.writeReport("index.html", "second");
    expect(readFileSync(join(store.folder, "index.html"), "utf8")).toBe("second");
  });

  it("keeps the last of many versions written at once, never a mixture", async () => {
    const versions = Array.from({ length: 20 }, (_, at) => `${at}`.repeat(5000));
    await Promise.all(versions.map((version) => store.writeReport("index.html", version)));
    expect(versions).toContain(readFileSync(join(store.folder, "index.html"), "utf8"));
    expect(filesIn(store.folder)).toEqual(["index.html"]);
  });

  it("does not mind what a killed process left behind", async () => {
    mkdirSync(join(store.folder, "dossiers"), { recursive: true });
    writeFileSync(join(store.folder, "dossiers", ".1.json.4242-1.tmp"), '{"schema":1,');
    expect(await store.hasDossier("1")).toBe(false);
    expect(await store.readDossier("1")).toBeNull();
    await store.writeDossier(dossier);
    expect(await store.readDossier("1")).toEqual(dossier);
  });

  it("forgets dossiers and evidence, and nothing else, when told to begin anew", async () => {
    await store.writeEdition(edition);
    await store.writeDossier(dossier);
    await store.saveEvidence("1", "start.jpg", "x");
    await store.clear();
    expect(filesIn(store.folder)).toEqual(["edition.json"]);
    await store.clear();
  });

  it("forgets some dossiers only, and keeps evidence that others may share", async () => {
    await store.writeDossier(dossier);
    await store.writeDossier({ ...dossier, procedure: { ...dossier.procedure, id: "2" } });
    await store.saveEvidence("1", "start.jpg", "x");
    await store.clear(["1", "none"]);
    expect(filesIn(store.folder)).toEqual(["dossiers", "dossiers/2.json", "evidence", "evidence/1", "evidence/1/start.jpg"]);
  });
});

describe("a file that cannot be understood", () => {
  const kept = (name: string, content: string): string => {
    mkdirSync(join(store.folder, "dossiers"), { recursive: true });
    writeFileSync(join(store.folder, name), content);
    return join(store.folder, name);
  };

  it("is named, with what to do: cut short", async () => {
    const path = kept("dossiers/1.json", '{"schema":1,"visits":[');
    expect(await store.hasDossier("1")).toBe(true);
    await expect(store.readDossier("1")).rejects.toMatchObject({
      name: "StoreError",
      message: `${path} : illisible, ce n'est pas du JSON complet. Supprimez ce fichier pour que la démarche soit auditée de nouveau, ou recommencez l'édition avec --fresh.`,
      text: {
        en: `${path}: unreadable, it is no complete JSON. Delete this file so that the procedure is audited again, or begin the edition anew with --fresh.`,
      },
    });
  });

  it.each([
    ["empty", "", "ce n'est pas du JSON complet"],
    ["a list", "[]", "ce n'est pas un objet JSON"],
    ["null", "null", "ce n'est pas un objet JSON"],
    ["no schema", '{"visits":[]}', "son numéro de schéma manque ou n'existe pas"],
    ["an unknown old schema", '{"schema":0}', "son numéro de schéma manque ou n'existe pas"],
    ["no visits", '{"schema":1,"procedure":{"id":"1"}}', "ce n'est pas un dossier de Vigie"],
    ["another procedure's", '{"schema":1,"visits":[],"procedure":{"id":"2"}}', "il parle de la démarche 2"],
  ])("%s", async (_case, content, reason) => {
    kept("dossiers/1.json", content);
    await expect(store.readDossier("1")).rejects.toThrow(`illisible, ${reason}. Supprimez ce fichier`);
  });

  it("a newer Vigie's", async () => {
    const path = kept("dossiers/1.json", '{"schema":2}');
    await expect(store.readDossier("1")).rejects.toThrow(
      `${path} : écrit par une version plus récente de Vigie (schéma 2, cette version lit le schéma 1). Mettez Vigie à jour, ou recommencez l'édition avec --fresh.`,
    );
  });

  it.each([
    ["{", "ce n'est pas du JSON complet"],
    ['{"schema":1,"name":"2026-T4"}', "ce n'est pas une édition de Vigie"],
  ])("an edition: %s", async (content, reason) => {
    kept("edition.json", content);
    await expect(store.readEdition()).rejects.toThrow(`edition.json : illisible, ${reason}.`);
  });
});

describe("a name that is no plain name", () => {
  it.each(["", ".", "..", "../ailleurs", "a/b", "a\\b", "/tmp", ".cache", "2026 T4", "été", "con", "NUL.json", "fin."])(
    "« %s » is refused for an edition",
    (name) => {
      expect(() => openEdition(out, name)).toThrow(`Édition « ${name} » : ce n'est pas un nom de dossier.`);
    },
  );

  it.each(["..", "a/b", "../1", "", "a\0b"])("« %s » is refused for a procedure", async (id) => {
    const message = `Démarche « ${id} » : cet identifiant ne peut pas nommer un fichier.`;
    await expect(store.readDossier(id)).rejects.toThrow(message);
    await expect(store.hasDossier(id)).rejects.toThrow(message);
    await expect(store.writeDossier(dossierOf([], { procedure: procedureOf({ id }) }))).rejects.toThrow(message);
    await expect(store.saveEvidence(id, "start.jpg", "")).rejects.toThrow(message);
  });

  it.each(["../index.html", "/etc/passwd", "a//b", "", "a/../b", "procedures/"])("« %s » is refused for a file", async (path) => {
    await expect(store.writeReport(path, "")).rejects.toThrow(`Fichier « ${path} »`);
    await expect(store.saveEvidence("1", path, "")).rejects.toThrow(`Fichier « ${path} »`);
    expect(filesIn(out)).toEqual([]);
  });
});

describe("a folder that cannot be used", () => {
  it("a file in the way is said in words", async () => {
    writeFileSync(join(out, "2026-T4"), "a file");
    await expect(store.writeEdition(edition)).rejects.toMatchObject({
      name: "StoreError",
      message: `${join(store.folder, "edition.json")} : un fichier se trouve là où un dossier est attendu (ou l'inverse). Déplacez-le, ou choisissez un autre endroit avec --out ou --output.`,
    });
    await expect(store.readEdition()).rejects.toThrow("un fichier se trouve là où un dossier est attendu");
    await expect(store.hasDossier("1")).rejects.toThrow("un fichier se trouve là où un dossier est attendu");
  });

  it("a folder in the way of a file leaves nothing behind", async () => {
    mkdirSync(join(store.folder, "index.html", "x"), { recursive: true });
    await expect(store.writeReport("index.html", "")).rejects.toThrow("index.html : ");
    expect(readdirSync(store.folder)).toEqual(["index.html"]);
  });
});

describe("a damaged dossier", () => {
  const folderOf = (): string => join(store.folder, "dossiers");
  const kept = (content: string): void => {
    mkdirSync(folderOf(), { recursive: true });
    writeFileSync(join(folderOf(), "1.json"), content);
  };

  it("is put aside, beside those of before", async () => {
    kept('{"schema":1,"vis');
    expect(await store.setAside("1")).toBe(join(folderOf(), "1.json.broken"));
    expect(await store.readDossier("1")).toBeNull();
    kept("");
    expect(await store.setAside("1")).toBe(join(folderOf(), "1.json.broken-2"));
    expect(filesIn(folderOf())).toEqual(["1.json.broken", "1.json.broken-2"]);
    expect(readFileSync(join(folderOf(), "1.json.broken"), "utf8")).toBe('{"schema":1,"vis');
  });

  it("is nothing that is absent, whole, or a newer Vigie's", async () => {
    expect(await store.setAside("1")).toBeNull();
    await store.writeDossier(dossier);
    expect(await store.setAside("1")).toBeNull();
    kept('{"schema":2}');
    await expect(store.setAside("1")).rejects.toThrow("version plus récente de Vigie");
    expect(filesIn(folderOf())).toEqual(["1.json"]);
  });
});

describe("a disk that is full", () => {
  /** Hands that write half of what they are given, then find no room. */
  const fullHands: Hands = {
    ...ownHands,
    open: async (path, flags) => {
      const file = await ownHands.open(path, flags);
      return {
        writeFile: async (content) => {
          const text = String(content);
          await file.writeFile(text.slice(0, text.length / 2));
          throw Object.assign(new Error("no space left on device"), { code: "ENOSPC" });
        },
        sync: () => file.sync(),
        close: () => file.close(),
      };
    },
  };

  it("is said in words, loses nothing that was written, and leaves no half of a file", async () => {
    await store.writeDossier(dossier);
    await store.writeReport("index.html", "before");
    const full = openEdition(out, "2026-T4", fullHands);
    const message = "il n'y a plus de place sur le disque. Libérez-en, puis relancez la même commande : elle reprendra où elle en était.";
    await expect(full.writeDossier({ ...dossier, visits: [] })).rejects.toThrow(message);
    await expect(full.saveEvidence("1", "start.html", "<p>")).rejects.toThrow(message);
    await expect(full.writeReport("index.html", "after")).rejects.toThrow(message);
    await expect(full.writeEdition(edition)).rejects.toThrow(message);
    expect(await store.readDossier("1")).toEqual(dossier);
    expect(readFileSync(join(store.folder, "index.html"), "utf8")).toBe("before");
    expect(filesIn(store.folder)).toEqual(["dossiers", join("dossiers", "1.json"), "evidence", join("evidence", "1"), "index.html"]);
  });
});

describe("the journal and the lock", () => {
  it("stand in the folder of the edition", async () => {
    const lock = await store.lock();
    await store.note({ at: "2026-11-02T08:00:00.000Z", event: "started", id: "1" });
    expect(filesIn(store.folder)).toEqual(["journal.jsonl", "lock.json"]);
    await lock.release();
    expect(filesIn(store.folder)).toEqual(["journal.jsonl"]);
  });
});
