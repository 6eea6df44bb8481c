import { describe, expect, it } from "vitest";
import { recordingIo, type, worldOf, yamlOf } from "../support/cli.ts";

const urls = { a: "https://www.a.fr/1", b: "https://www.a.fr/1", c: null, d: "https://demarches.a.fr/x", e: "https://b.fr/" };
const files = { "/dossier/procedures.yaml": yamlOf(urls) };

describe("vigie sweep --plan", () => {
  it("shows what would be visited; opens no browser and writes nothing", async () => {
    const world = worldOf({ files });
    const { code, out, err } = await type("sweep --plan --concurrency 8 --rate 1500", world);
    expect({ code, err, opened: world.opened, stores: [...world.stores] }).toEqual({ code: 0, err: "", opened: [], stores: [] });
    expect(out).toBe(`Édition 2026-T4 : voici ce qui serait visité. Rien ne l'est.
Démarches : 5 ; déjà auditées : 0 ; sans adresse : 1 ; servies par une visite déjà faite : 0.
Visites à faire : 3 ; serveurs : 3 ; pages : environ 12, 18 au plus.
Visites en même temps : 8 au plus, une par serveur, deux par site ; 1500 ms entre deux pages d'un serveur.

www.a.fr (visites : 1 ; pages : environ 4, 6 au plus)
  https://www.a.fr/1 : une visite pour a, b

demarches.a.fr (visites : 1 ; pages : environ 4, 6 au plus)
  https://demarches.a.fr/x : d

b.fr (visites : 1 ; pages : environ 4, 6 au plus)
  https://b.fr/ : e

Sites à plusieurs serveurs :
  a.fr : www.a.fr, demarches.a.fr
`);
  });

  it("leaves out what is there, unless it is to be forgotten", async () => {
    const world = worldOf({ files });
    await type("sweep --only a,e --quiet", world);
    const { out } = await type("sweep --plan --lang en", world);
    expect(out.split("\n").slice(1, 3)).toEqual([
      "Procedures: 5; audited already: 2; without an address: 1; served by a visit made already: 1.",
      "Visits to make: 1; hosts: 1; pages: about 4, 6 at most.",
    ]);
    expect((await type("sweep --plan --fresh --lang en", world)).out).toContain("Visits to make: 3; hosts: 3");
    expect([...(world.stores.get("/dossier/reports/2026-T4")?.dossiers.keys() ?? [])].sort()).toEqual(["a", "e"]);
  });

  it("is JSON for scripts", async () => {
    const { out } = await type("sweep --plan --json --only d,c", worldOf({ files }));
    const pages = { expected: 4, most: 6 };
    expect(JSON.parse(out)).toEqual({
      edition: "2026-T4",
      concurrency: 4,
      rate: 500,
      procedures: 2,
      already: [],
      copied: [],
      withoutUrl: ["c"],
      pages,
      visits: 1,
      lanes: [{ host: "demarches.a.fr", site: "a.fr", pages, visits: [{ url: "https://demarches.a.fr/x", serves: ["d"], pages }] }],
      sites: [],
      declarations: [],
    });
  });

  it("names declarations that are loaded once", async () => {
    const yaml = yamlOf({ a: "https://a.fr/1", b: "https://a.fr/2" }).replaceAll(" }", ', declaration_url: "https://a.fr/accessibilite" }');
    const { out } = await type("sweep --plan --lang en", worldOf({ files: { "/dossier/procedures.yaml": yaml } }));
    expect(out).toContain("\nStatements loaded once:\n  https://a.fr/accessibilite: a, b\n");
  });

  it("prints no secret of the environment", async () => {
    const yaml = yamlOf({ a: "https://a.fr/?k=$" }).replace("?k=$", `?k=\${VIGIE_TOKEN}`);
    const world = worldOf({ files: { "/dossier/procedures.yaml": yaml } });
    for (const line of ["sweep --plan", "sweep --plan --json"]) {
      const { out } = await type(line, world, recordingIo({ env: { VIGIE_TOKEN: "s3cret-value" } }));
      expect([out.includes("https://a.fr/?k=***"), out.includes("s3cret")]).toEqual([true, false]);
    }
  });

  it("has its rate within bounds", async () => {
    expect((await type("sweep --plan --rate fast", worldOf({ files }))).code).toBe(2);
    const world = worldOf({ files });
    await type("sweep --rate 0 --only e --quiet", world);
    expect(world.opened.map(({ rate }) => rate)).toEqual([0]);
  });
});
