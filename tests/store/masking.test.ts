import { describe, expect, it } from "vitest";
import { masking } from "../../src/store/masking.ts";
import { manifestOf } from "../../src/sweep/evidence.ts";
import type { EditionStore } from "../../src/sweep/ports.ts";
import { dossierOf, procedureOf, visitOf } from "../support/dossiers.ts";

const secret = 'jeton"très&secret';

/** Keeps what was written as text, as a disk would. */
function recording(): { store: EditionStore; disk: Map<string, string> } {
  const disk = new Map<string, string>();
  const store: EditionStore = {
    folder: "x",
    readEdition: async () => null,
    writeEdition: async (edition) => void disk.set("edition", JSON.stringify(edition)),
    hasDossier: async (id) => disk.has(id),
    readDossier: async (id) => JSON.parse(disk.get(id) ?? "null"),
    writeDossier: async (one, manifest) => {
      disk.set(one.procedure.id, JSON.stringify(one));
      disk.set("manifest", JSON.stringify(manifest));
    },
    printEvidence: async () => [],
    dropEvidence: async () => undefined,
    saveEvidence: async (_, name, content) => {
      disk.set(name, String(content));
      return name;
    },
    writeReport: async (path, content) => void disk.set(path, String(content)),
    openReport: async (path) => ({
      add: async (text) => void disk.set(path, (disk.get(path) ?? "") + text),
      close: async () => undefined,
      drop: async () => undefined,
    }),
    setAside: async () => null,
    note: async (entry) => void disk.set("journal", JSON.stringify(entry)),
    lock: async () => ({ takenOver: null, release: async () => undefined }),
    clear: async () => disk.clear(),
  };
  return { store, disk };
}

describe("masking", () => {
  it("lets no form of a secret reach the disk, and puts it back when read", async () => {
    const { store, disk } = recording();
    const masked = masking(store, [secret]);
    const url = `https://exemple.fr/?token=${encodeURIComponent(secret)}`;
    const seen = dossierOf([visitOf({ requestedUrl: url })], { procedure: procedureOf({ name: secret, url }) });
    await masked.writeDossier(seen, manifestOf(seen, [], 0));
    await masked.writeReport("index.html", `<a href="${secret.replaceAll("&", "&amp;")}">`);
    await masked.saveEvidence("1", "start.html", `token=${encodeURIComponent(secret)} ${secret}`);
    await masked.note({ at: "2026-11-02T08:00:00.000Z", event: "started", id: secret });
    await masked.writeEdition({ schema: 1, name: "e", vigie: "0", procedures: [seen.procedure] });
    const written = [...disk.values()].join("\n");
    expect(written).toContain("***1***");
    expect(written).not.toContain("secret");
    expect((await masked.readDossier("1"))?.procedure.name).toBe(secret);
  });

  it("changes nothing without secrets, nor for values too short to be one", () => {
    const { store } = recording();
    expect(masking(store, [])).toBe(store);
    expect(masking(store, ["a"])).toBe(store);
  });
});
