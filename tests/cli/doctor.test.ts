import { describe, expect, it } from "vitest";
import { type DoctorDeps, runDoctor } from "../../src/cli/doctor.ts";

const gigabyte = 1024 ** 3;
const good: DoctorDeps = {
  invocation: "vigie",
  node: { version: "24.21.0", path: "/n/node" },
  missingPackages: () => [],
  browser: async () => ({ ok: true, path: "/c/chromium", origin: "npm package", version: "153.0.1", sandbox: "on", textWidth: 88 }),
  network: async () => ({ ok: true, status: 200, milliseconds: 120 }),
  out: "/w/reports",
  writeTrouble: async () => null,
  freeDisk: async () => 20.5 * gigabyte,
  memory: 8 * gigabyte,
  cores: 2,
  env: {},
};
const bad: DoctorDeps = {
  invocation: "npx vigie",
  node: { version: "20.20.2", path: "/usr/bin/node" },
  missingPackages: () => ["commander", "yaml"],
  browser: async () => ({ ok: false, reason: "first line\nsecond line", packages: ["libgbm1", "libnss3"] }),
  network: async () => ({ ok: false, stage: "dns", reason: "ENOTFOUND" }),
  out: "/w/reports",
  writeTrouble: async () => "EACCES",
  freeDisk: async () => 0.01 * gigabyte,
  memory: 0.5 * gigabyte,
  cores: 1,
  env: { HTTPS_PROXY: "http://me:secret@proxy:3128", no_proxy: "localhost", http_proxy: "", HOME: "/h" },
};

describe("runDoctor", () => {
  it("fits a ready machine on one screen, in French", async () => {
    const { text, ready } = await runDoctor(good, "fr");
    expect(ready).toBe(true);
    expect(text).toBe(`✓ Node.js       24.21.0 (au moins 22.19) · /n/node
✓ Dépendances   installées
✓ Rapports      /w/reports
✓ Disque        20,5 Go libres
✓ Puissance     2 cœurs, 8 Go de mémoire · conseillé : --concurrency 4
✓ Navigateur    153.0.1 · npm package (headless shell, préféré à un navigateur complet) · /c/chromium
✓ Bac à sable   actif
✓ Polices       le texte s'affiche
✓ Réseau        https://www.service-public.gouv.fr · 200 · 120 ms

Cette machine est prête : vigie demo, puis vigie sweep.
`);
  });

  it("says for each trouble what to do, in English, and hides credentials", async () => {
    const { text, ready } = await runDoctor(bad, "en");
    expect(ready).toBe(false);
    expect(text).toBe(`✗ Node.js       20.20.2 (at least 22.19) · /usr/bin/node
                → Install Node 22.19 or later.
✗ Dependencies  missing: commander, yaml
                → npm ci
✗ Reports       cannot write to /w/reports (EACCES)
                → Give yourself the right to write there, or choose another folder with --out.
✗ Disk          0 GB free
                → Free at least 1 GB.
! Power         1 core, 0.5 GB of memory · advised: --concurrency 1
                → Heavy pages may fail: plan for 2 GB.
✗ Browser       first line
                second line
                → sudo apt-get install libgbm1 libnss3
! Network       www.service-public.gouv.fr cannot be found: its name does not resolve (ENOTFOUND)
                → Check the network, DNS or HTTPS_PROXY. The demo (npx vigie demo) needs none of them.
✓ Proxy         HTTPS_PROXY=http://***@proxy:3128 · no_proxy=localhost

This machine is not ready: first mend the lines marked ✗.
`);
  });

  it("is ready without a network: the demo needs none", async () => {
    const offline = await runDoctor({ ...good, network: bad.network }, "fr");
    expect(offline.ready).toBe(true);
    expect(offline.json.lines.find(({ id }) => id === "network")).toEqual({
      id: "network",
      state: "warn",
      label: "Réseau",
      detail: "www.service-public.gouv.fr est introuvable : le nom n'est pas résolu (ENOTFOUND)",
      todo: "Vérifiez le réseau, le DNS ou HTTPS_PROXY. La démonstration (vigie demo) n'en a pas besoin.",
    });
  });

  it("is not ready on a machine without fonts, where every measure would be wrong", async () => {
    const blank: DoctorDeps = {
      ...good,
      browser: async () => ({ ok: true, path: "/c", origin: "installed", version: "1", sandbox: "root", textWidth: 0 }),
    };
    const { ready, json } = await runDoctor(blank, "en");
    expect({ ready, states: json.lines.map(({ id, state }) => `${id} ${state}`) }).toEqual({
      ready: false,
      states: ["node ok", "packages ok", "reports ok", "disk ok", "memory ok", "browser ok", "sandbox warn", "fonts bad", "network ok"],
    });
  });

  it.each([
    ["22.18.9", "bad"],
    ["22.19.0", "ok"],
    ["25.0.0", "ok"],
  ])("judges Node %s as %s", async (version, state) => {
    const { json } = await runDoctor({ ...good, node: { version, path: "/n" } }, "fr");
    expect(json.lines[0]?.state).toBe(state);
  });

  it.each([
    [null, "warn"],
    [0.09 * gigabyte, "bad"],
    [0.5 * gigabyte, "warn"],
    [gigabyte, "ok"],
  ])("judges %s free bytes as %s", async (free, state) => {
    const { json } = await runDoctor({ ...good, freeDisk: async () => free }, "fr");
    expect(json.lines.find(({ id }) => id === "disk")?.state).toBe(state);
  });
});
