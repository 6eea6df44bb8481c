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
    await masked.writeEdition({ schema: 1, name: "e", vigie: "0", procedures: [seen.procedure] });
    const written = [...disk.values()].join("\n");
    expect(written).toContain("***1***");
    expect(written).not.toContain("secret");
    expect((await masked.readDossier("1"))?.procedure.name).toBe(secret);
  });

  it("leaves numbers and ids what they are, whatever a secret is made of", async () => {
    const { store, disk } = recording();
    const masked = masking(store, ["8080", "demo", "start"]);
    const url = "http://demo.test:8080/start";
    const seen = {
      ...dossierOf([visitOf({ requestedUrl: url, ms: 18_080 })], { procedure: procedureOf({ id: "demo-1", url }) }),
      sharedWith: "demo-1",
    };
    await masked.writeDossier(seen, manifestOf(seen, [{ path: "evidence/1/x.jpg", bytes: 8080, sha256: "0" }], 8080));
    await masked.writeEdition({ schema: 1, name: "e", vigie: "0", procedures: [seen.procedure] });
    await masked.writeReport("report.json", JSON.stringify({ ms: 8080, url, quote: 'a "8080"' }));
    await (await masked.openReport("results.sarif")).add(`  "url": "${url}",\n  "ms": 18080`);
    expect(JSON.parse(disk.get("demo-1") ?? "")).toMatchObject({
      procedure: { id: "demo-1", url: "http://***2***.test:***1***/***3***" },
      sharedWith: "demo-1",
      visits: [{ ms: 18_080 }],
    });
    expect(JSON.parse(disk.get("manifest") ?? "")).toMatchObject({ procedure: "demo-1", limit: 8080 });
    expect(JSON.parse(disk.get("edition") ?? "").procedures[0].id).toBe("demo-1");
    expect(JSON.parse(disk.get("report.json") ?? "")).toEqual({ ms: 8080, url: "http://***2***.test:***1***/***3***", quote: 'a "***1***"' });
    expect(disk.get("results.sarif")).toBe('  "url": "http://***2***.test:***1***/***3***",\n  "ms": 18080');
    expect(await masked.readDossier("demo-1")).toEqual(seen);
  });

  it("leaves nothing of a secret that holds another, nor of one that a URL or a page writes in part", async () => {
    const { store, disk } = recording();
    const masked = masking(store, ["jean", "jean-4711", "a/b c'd", "<\"x'>"]);
    const { href } = new URL("https://exemple.fr/?q=a/b c'd");
    await masked.saveEvidence("1", "start.html", `jean-4711 ${href} &lt;&quot;x&#39;&gt; &lt;&quot;x&apos;&gt;`);
    expect(disk.get("start.html")).toBe("***2*** https://exemple.fr/?q=***3*** ***4*** ***4***");
  });

  it("puts a secret back letter for letter", async () => {
    const { store } = recording();
    const masked = masking(store, ["a$&b$1$$c"]);
    const seen = dossierOf([visitOf({ requestedUrl: "https://exemple.fr/?k=a$&b$1$$c" })]);
    await masked.writeDossier(seen);
    expect(await masked.readDossier("1")).toEqual(seen);
  });

  it("masks what names a value when it is no plain word", async () => {
    const { store, disk } = recording();
    const masked = masking(store, ["jeton"]);
    const boxes = { "#jeton > p": [0, 0, 1, 1], jeton: [0, 0, 1, 1] } as never;
    const visit = visitOf({ evidence: { screenshot: { ok: true, value: { desktop: "x.jpg", mobile: null, boxes } } } });
    await masked.writeDossier(dossierOf([visit]));
    expect(disk.get("1")).toContain('"boxes":{"#***1*** > p":[0,0,1,1],"jeton":[0,0,1,1]}');
  });

  it("changes nothing without secrets, nor for values too short to be one", () => {
    const { store } = recording();
    expect(masking(store, [])).toBe(store);
    expect(masking(store, ["a"])).toBe(store);
  });
});
