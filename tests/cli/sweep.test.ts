import { describe, expect, it } from "vitest";
import type { Procedure } from "../../src/domain/procedure.ts";
import type { Visit, VisitStatus } from "../../src/domain/visit.ts";
import { summaryText } from "../../src/sinks/summary-text.ts";
import { judgeEdition } from "../../src/sweep/judge.ts";
import { recordingIo, type, worldOf, yamlOf } from "../support/cli.ts";
import { visitOf } from "../support/dossiers.ts";
import { memoryStore } from "../support/memory-store.ts";

const urls = { a: "https://a.fr/", b: "https://b.fr/", c: null };
const files = { "/dossier/procedures.yaml": yamlOf(urls), "/dossier/liste.yaml": yamlOf(urls) };
const ends =
  (statuses: Readonly<Record<string, VisitStatus>>) =>
  ({ id, url }: Procedure): readonly Visit[] => [visitOf({ requestedUrl: url ?? "", finalUrl: url, status: statuses[id] ?? "ok" })];
const folder = "/dossier/reports/2026-T4";

describe("vigie sweep", () => {
  it("audits the list, writes every report, prints the table and its place", async () => {
    const world = worldOf({ files, script: ends({ b: "blocked" }) });
    const { code, out, err } = await type("sweep", world);
    expect({ code, err }).toEqual({
      code: 0,
      err: "[1/3] c Démarche c : Sans adresse web\n[2/3] a Démarche a : Répond\n[3/3] b Démarche b : Robot refusé\n",
    });
    const store = world.stores.get(folder) ?? memoryStore();
    const edition = await store.readEdition();
    const report = edition && (await judgeEdition({ store, edition, lang: "fr", version: "0.1.0" }));
    expect(out).toBe(
      `${report && summaryText(report, { columns: 80 })}Valeurs remplies par Vigie : 0 sur 45. À confirmer par une personne : 45 (worklist.csv).\n\nRapport : reports/2026-T4/index.html\n`,
    );
    expect(edition?.procedures.map(({ id }) => id)).toEqual(["a", "b", "c"]);
    expect(store.files.filter((file) => !file.includes("/"))).toEqual([
      "procedures.csv",
      "findings.csv",
      "worklist.csv",
      "report.json",
      "alerts.csv",
      "digest.json",
      "index.html",
    ]);
    expect(world.closed).toEqual(["explorer"]);
  });

  it("gives scripts a brief, and nothing else when quiet", async () => {
    const { code, out, err } = await type("sweep --json --quiet --only a", worldOf({ files }));
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const row = { status: "ok", score: null, grade: null, coverage: 0 };
    expect(JSON.parse(out)).toEqual({
      edition: "2026-T4",
      folder,
      missing: ["b"],
      scannerErrors: [],
      procedures: [
        { ...row, id: "a", name: "Démarche a" },
        { ...row, id: "b", name: "Démarche b", status: "scanner_error" },
        { ...row, id: "c", name: "Démarche c", status: "no_url" },
      ],
    });
  });

  it("keeps the whole list in the edition when only a part is audited, and does the rest later", async () => {
    const world = worldOf({ files });
    await type("sweep --only b", world);
    expect((await world.stores.get(folder)?.readEdition())?.procedures.map(({ id }) => id)).toEqual(["a", "b", "c"]);
    expect([...(world.stores.get(folder)?.dossiers.keys() ?? [])]).toEqual(["b"]);
    const { err } = await type("sweep", world);
    expect(err).toBe(
      "Reprise : 1 sur 3 déjà auditées dans cette édition (--fresh pour tout refaire).\n[2/3] c Démarche c : Sans adresse web\n[3/3] a Démarche a : Répond\n",
    );
    expect((await type("sweep --lang en", world)).err).toBe("Resuming: 3 of 3 already audited in this edition (--fresh to start again).\n");
  });

  it("says what another list made of the same edition, and forgets none of it", async () => {
    const other = { ...files, "/dossier/autre.yaml": yamlOf({ a: urls.a, d: null }) };
    const world = worldOf({ files: other });
    await type("sweep", world);
    const told = "L'édition 2026-T4 contient 2 démarches absentes de cette liste (b, c) : elles sortent du rapport, leurs dossiers restent.";
    expect((await type("sweep autre.yaml --fresh --quiet", world)).err).toBe(`${told} Pour une autre liste, prenez un autre nom : --edition.\n`);
    expect([...(world.stores.get(folder)?.dossiers.keys() ?? [])].sort()).toEqual(["a", "b", "c", "d"]);
    expect((await type("sweep --fresh --quiet --lang en", world)).err).toBe(
      "Edition 2026-T4 holds 1 procedure that this list does not have (d): no longer in the report, its dossier stays. For another list, take another name: --edition.\n",
    );
    expect((await type("sweep --quiet", world)).err).toBe("");
  });

  it("names editions, folders and the contact as asked", async () => {
    const world = worldOf({ files });
    await type("sweep liste.yaml --edition essai --out /tmp/x --contact moi@x.fr --csv excel-fr", world);
    expect([...world.stores.keys()]).toEqual(["/tmp/x/essai"]);
    expect(world.opened.map(({ contact, lang }) => ({ contact, lang }))).toEqual([{ contact: "moi@x.fr", lang: "fr" }]);
  });

  it("keeps a secret of the environment out of what it writes", async () => {
    const yaml = yamlOf({ a: "https://a.fr/?k=$" }).replace("?k=$", `?k=\${VIGIE_TOKEN}`);
    const seen: (readonly string[] | undefined)[] = [];
    const world = worldOf({ files: { "/dossier/procedures.yaml": yaml } });
    const services = {
      ...world,
      openStore: (out: string, name: string, secrets?: readonly string[]) => {
        seen.push(secrets);
        return world.openStore(out, name);
      },
    };
    expect((await type("sweep --quiet", services, recordingIo({ env: { VIGIE_TOKEN: "s3cret-value" } }))).code).toBe(0);
    expect(seen).toEqual([["s3cret-value"]]);
  });
});

describe("a sweep that cannot begin", () => {
  it.each([
    ["sweep nope.yaml", "nope.yaml : ce fichier n'existe pas. Donnez le chemin d'un fichier existant.\n"],
    ["sweep --only d", "--only d : pas d'identifiant de ce nom dans la liste. Vouliez-vous dire a ?\n"],
    [
      "sweep --only ,",
      "erreur : « , » ne convient pas à l'option « --only <ids> ». Écrivez au moins une valeur.\nCommandes et options : vigie help\n",
    ],
    ["sweep https://a.fr/", "C'est une adresse, pas une liste. Pour auditer cette page : vigie audit https://a.fr/\n"],
  ])("%s", async (line, err) => {
    const world = worldOf({ files });
    expect(await type(line, world)).toEqual({ code: 2, out: "", err });
    expect([world.opened, [...world.stores]]).toEqual([[], []]);
  });
});
