import { describe, expect, it } from "vitest";
import { recordingIo, type, worldOf } from "../support/cli.ts";

const list =
  '# mine\nprocedures:\n  - id: "1656" # first\n    name: A\n    declared: { online: Oui }\n    imported: { source: édition 2025-10, satisfaction: 9 }\n  - id: "piscine"\n    name: B\n    url: https://b.fr/\n';
const jdma = "id,last_update,satisfaction,satisfaction_count\n1656,2026-08-22,0,100\n7,2026-08-22,5,100\n";
const files = { "/dossier/procedures.yaml": list, "/dossier/jdma.csv": jdma };
const after = list.replace("satisfaction: 9 }", 'satisfaction: 0, sources: { "Je donne mon avis 2026-08-22": [satisfaction] } }');
const [unmatched, figures] = [
  'jdma.csv:3:1 id: "7" n\'est pas dans la liste ; ajoutez la démarche, ou son jdma_id, si elle doit y être\n',
  "/dossier/procedures.yaml",
];

describe("vigie import of statistics", () => {
  it("tells every value that changes, and leaves the rest of the list as it is written", async () => {
    const world = worldOf({ files });
    expect(await type("import jdma.csv", world)).toEqual({
      code: 0,
      out: "1656 satisfaction 9 (édition 2025-10) → 0 (Je donne mon avis 2026-08-22)\n",
      err: `${unmatched}procedures.yaml : 1 démarche trouvée, 0 valeur nouvelle, 1 changée, 0 gardée.\n`,
    });
    expect(world.files.get(figures)).toBe(after);
    expect((await type("import jdma.csv", world)).err).toContain("0 changée, 0 gardée. Rien à écrire.");
    expect(world.files.get(figures)).toBe(after);
  });

  it("writes nothing with --dry-run, fails with --strict, keeps what another source gave with --keep", async () => {
    const world = worldOf({ files });
    expect((await type("import jdma.csv --dry-run", world)).out).toBe(
      `--- procedures.yaml\n+++ procedures.yaml\n@@ -6,1 +6,1 @@ id: "1656"\n-${list.split("\n")[5]}\n+${after.split("\n")[5]}\n`,
    );
    expect((await type("import jdma.csv --keep", world)).out).toBe(
      "1656 satisfaction gardé : 9 (édition 2025-10) ≠ 0 (Je donne mon avis 2026-08-22)\n",
    );
    expect(world.files.get(figures)).toBe(list);
    expect((await type("import jdma.csv --strict", world)).code).toBe(2);
  });

  it("fails when no procedure of the list is meant", async () => {
    const world = worldOf({ files: { ...files, "/dossier/jdma.csv": jdma.replace("1656", "8") } });
    expect(await type("import jdma.csv", world)).toMatchObject({ code: 2, out: "", err: expect.stringContaining("jdma.csv : rien n'a été importé") });
  });
});

describe("vigie import from an API", () => {
  const origin = "https://updown.io";
  const pages = {
    [`${origin}/api/checks`]: {
      ...{ ok: true as const, status: 200, url: "", body: '[{"token": "a", "alias": "1656"}]' },
      headers: { link: '</api/checks/more>; rel="next"' },
    },
    [`${origin}/api/checks/more`]: '[{"token": "b", "url": "https://b.fr/"}]',
    [`${origin}/api/checks/a/metrics`]: '{"uptime": 0, "timings": {"response": 0}}',
    [`${origin}/api/checks/b/metrics`]: '{"uptime": 99.9, "timings": {"response": 200}}',
  };

  it("follows the pages of a monitor, key in the header, and keeps an availability of 0", async () => {
    const world = worldOf({ files, web: pages });
    const { code, out } = await type("import https://updown.io", world, recordingIo({ env: { UPDOWN_API_KEY: "k" } }));
    expect([code, out.split("\n")[0]]).toEqual([0, "1656 uptime 0 (updown.io 2026-11-02)"]);
    expect(world.files.get(figures)).toContain(
      "    imported:\n      source: updown.io\n      date: 2026-11-02\n      uptime: 0.999\n      response_ms: 200\n",
    );
    expect(world.asked.map(({ url, headers }) => [url.replace(origin, ""), headers?.["x-api-key"]])).toEqual([
      ["/api/checks", "k"],
      ["/api/checks/more", "k"],
      ["/api/checks/a/metrics?from=2026-08-02&to=2026-11-02", "k"],
      ["/api/checks/b/metrics?from=2026-08-02&to=2026-11-02", "k"],
    ]);
  });

  it.each([
    [401, "updown.io : la clé est refusée (HTTP 401). Donnez-la par la variable d'environnement UPDOWN_API_KEY.\n"],
    [429, "updown.io : trop de demandes (HTTP 429). Réessayez dans quelques minutes.\n"],
    [502, "updown.io : le service est en panne (HTTP 502). Réessayez plus tard.\n"],
  ])("explains HTTP %i, and changes nothing", async (status, err) => {
    const world = worldOf({ files, web: { [`${origin}/api/checks`]: { ok: true, status, url: "", headers: {}, body: "" } } });
    expect(await type("import https://updown.io", world)).toEqual({ code: 2, out: "", err });
    expect(world.files.get(figures)).toBe(list);
  });

  it("explains measures that are none", async () => {
    const web = { ...pages, [`${origin}/api/checks/b/metrics`]: "<html>maintenance</html>" };
    expect(await type("import https://updown.io", worldOf({ files, web }))).toEqual({
      code: 2,
      out: "",
      err: "updown.io : la réponse n'est pas celle de cette API. Vérifiez l'adresse.\n",
    });
  });

  it("explains a silent server", async () => {
    const web = { [`${origin}/api/checks`]: { ok: false as const, kind: "timeout", detail: "" } };
    expect((await type("import https://updown.io", worldOf({ files, web }))).err).toBe("updown.io : pas de réponse à temps. Réessayez plus tard.\n");
  });

  it("asks Je donne mon avis for each product of the list", async () => {
    const jdmaOrigin = "https://jedonnemonavis.numerique.gouv.fr";
    const answer = JSON.stringify({ result: { data: { json: { data: { satisfaction: 8 }, metadata: { satisfaction_count: 120 } } } } });
    const world = worldOf({ files, web: { [`${jdmaOrigin}/api/trpc/answer.getObservatoireStats`]: answer } });
    const { code, out } = await type(`import ${jdmaOrigin}`, world, recordingIo({ env: { JDMA_API_KEY: "t" } }));
    expect([code, out]).toEqual([0, "1656 satisfaction 9 (édition 2025-10) → 8 (Je donne mon avis 2026-11-02)\n"]);
    expect(world.asked.map(({ url, headers }) => [decodeURIComponent(url.split("input=")[1] ?? ""), headers])).toEqual([
      ['{"json":{"product_id":1656,"start_date":"2025-11-02","end_date":"2026-11-02"}}', { authorization: "Bearer t" }],
    ]);
  });
});

it("adds the procedures of a source to a list, and leaves those that are there", async () => {
  const world = worldOf({ files, web: { "https://v.fr/api/formdefs/": '[{"title": "B2", "slug": "piscine"}, {"title": "C", "slug": "c"}]' } });
  const { code, err } = await type("import https://v.fr/api/formdefs/ --into procedures.yaml", world);
  expect([code, err]).toEqual([0, "procedures.yaml : 1 démarche ajoutée, 1 y était déjà et n'a pas changé.\n"]);
  expect(world.files.get(figures)).toBe(`${list.trimEnd()}\n\n  - id: "c"\n    name: C\n`);
});
