import { createHash } from "node:crypto";
import { beforeEach, expect, it } from "vitest";
import { type, type World, worldOf, yamlOf } from "../support/cli.ts";
import { visitOf } from "../support/dossiers.ts";

const at = "/dossier/reports/e";
let world: World;
beforeEach(async () => {
  world = worldOf({
    files: { "/dossier/procedures.yaml": yamlOf({ a: "https://a.fr/", b: "https://b.fr/" }) },
    script: ({ url }) => [visitOf({ requestedUrl: url ?? "", finalUrl: url })],
  });
  await type("sweep --edition e --quiet", world);
  for (const id of ["a", "b"]) put(id, { [`dossiers/${id}.json`]: `{"${id}":1}`, [`evidence/${id}/1-start.html`]: "<p>" });
});

/** Files on the disk of the world, with a manifest of their prints. */
function put(id: string, files: Readonly<Record<string, string>>): void {
  const prints = Object.entries(files).map(([path, content]) => {
    world.files.set(`${at}/${path}`, content);
    return { path, bytes: content.length, sha256: createHash("sha256").update(content).digest("hex") };
  });
  const [dossier, ...rest] = prints;
  world.files.set(`${at}/evidence/${id}/manifest.json`, JSON.stringify({ schema: 1, procedure: id, dossier, files: rest }));
}

it("says that the evidence is intact", async () => {
  expect(await type("verify e", world)).toEqual({ code: 0, out: "Preuves intactes : 4 fichiers de 2 démarches.\n", err: "" });
});

it("names what is missing, changed, or cannot be checked, and fails", async () => {
  world.files.delete(`${at}/evidence/a/1-start.html`);
  world.files.set(`${at}/dossiers/a.json`, '{"a":2}');
  world.files.set(`${at}/evidence/b/manifest.json`, "{}");
  expect(await type("verify e --lang en", world)).toEqual({
    code: 1,
    out: [
      "dossiers/a.json: this file changed since it was gathered",
      "evidence/a/1-start.html: this file is missing",
      "evidence/b/manifest.json: no manifest that can be read, nothing of this procedure can be checked",
      "Evidence that proves nothing any more: 3 of 3. To gather it again, from the same list: vigie sweep --edition e --fresh --only a,b",
      "",
    ].join("\n"),
    err: "",
  });
  expect(JSON.parse((await type("verify e --json", world)).out)).toMatchObject({
    broken: 3,
    faults: [{ path: "dossiers/a.json", fault: "changed" }, {}, {}],
  });
});

/** All that lies on the disk of procedure b. */
const ofB = [`${at}/dossiers/b.json`, `${at}/evidence/b/manifest.json`, `${at}/evidence/b/1-start.html`];

it("leaves out what was not visited yet, and says how many", async () => {
  for (const path of ofB) world.files.delete(path);
  expect((await type("verify e", world)).out).toBe(
    "Preuves intactes : 2 fichiers de 1 démarche.\nPas encore visitée dans cette édition : 1 démarche.\n",
  );
});

it("misses a dossier that was removed, and all that was removed of a procedure that the journal calls visited", async () => {
  world.files.delete(`${at}/dossiers/b.json`);
  expect(await type("verify e", world)).toMatchObject({ code: 1, out: expect.stringMatching(/^dossiers\/b\.json : ce fichier manque\n/) });
  for (const path of ofB) world.files.delete(path);
  world.files.set(`${at}/journal.jsonl`, '{"at":"2026-11-02T08:00:00.000Z","event":"finished","id":"b","status":"ok"}\n');
  expect(await type("verify e", world)).toMatchObject({
    code: 1,
    out: expect.stringMatching(/^evidence\/b\/manifest\.json : pas de manifeste lisible/),
  });
});

it("says that there is nothing to check rather than that nothing is broken", async () => {
  for (const path of [...ofB, ...ofB.map((one) => one.replaceAll("/b", "/a"))]) world.files.delete(path);
  expect(await type("verify e --lang en", world)).toMatchObject({
    code: 0,
    out: "No evidence to check.\nNot visited yet in this edition: 2 procedures.\n",
  });
});

it("names the folder of the reports in the command that mends, when it is not the usual one", async () => {
  await type("sweep --edition e --out other --quiet", world);
  world.files.set("/dossier/other/e/evidence/a/manifest.json", "{}");
  expect((await type("verify e --out other", world)).out).toContain("sweep --edition e --out other --fresh --only a");
});
