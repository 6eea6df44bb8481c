import { mkdtemp, readdir, readFile, rm, truncate, writeFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Report } from "../../src/domain/report.ts";
import { servePages, type TestSite } from "../support/pages.ts";
import { type Running, start } from "../support/processes.ts";
import { timeless } from "../support/timeless.ts";

const page = (name: string): string =>
  `<!doctype html><html lang="fr"><title>${name}</title><main><h1>${name}</h1><p>Remplissez le formulaire ci-dessous pour faire votre demande en ligne ;
  nous vous répondrons sous dix jours.</p><form method="post"><label>Nom <input name="nom"></label><button>Envoyer</button></form>
  <p>Mairie de Clairvigne, téléphone 04 73 00 00 12.</p></main><footer><a href="/accessibilite">Accessibilité : non conforme</a></footer></html>`;

const declaration = `<!doctype html><html lang="fr"><title>Déclaration d’accessibilité</title><main><h1>Déclaration d’accessibilité</h1>
  <p>La mairie s’engage à rendre son service accessible, conformément à l’article 47 de la loi n° 2005-102 du 11 février 2005.</p>
  <h2>État de conformité</h2><p>Ce site est non conforme au RGAA 4.1 : aucun audit n’a été mené.</p></main></html>`;

const names = ["acte", "bus", "cantine", "piscine"];

describe("a sweep killed by the machine", () => {
  const folders: string[] = [];
  const running: Running[] = [];
  /** Called at each request for a page. */
  let heard: () => void = () => undefined;
  let site: TestSite;
  let list: string;

  const answer = (html: string) => (_request: IncomingMessage, response: ServerResponse) => {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
    response.end(html);
    heard();
  };
  const folder = async (): Promise<string> => {
    const made = await mkdtemp(join(tmpdir(), "vigie-kill-"));
    folders.push(made);
    return made;
  };
  const sweep = (out: string): Running => {
    const { PATH = "", HOME = "", VIGIE_BROWSER = "" } = process.env;
    const args = ["bin/vigie.js", "sweep", list, "--edition", "essai", "--lighthouse", "off", "--concurrency", "2", "--out", out];
    const started = start(process.execPath, args, { cwd: process.cwd(), env: { PATH, HOME, VIGIE_BROWSER } });
    running.push(started);
    return started;
  };
  const reportIn = async (out: string): Promise<Report> => JSON.parse(await readFile(join(out, "essai", "report.json"), "utf8")) as Report;
  /** Procedures that have their dossier. */
  const auditedIn = async (out: string): Promise<readonly string[]> => {
    const files = await readdir(join(out, "essai", "dossiers")).catch(() => []);
    return files.filter((file) => /^\w+\.json$/.test(file)).map((file) => file.replace(".json", ""));
  };
  const asksFor = (name: string): number => site.asked.filter((line) => line === `GET /${name}`).length;

  beforeAll(async () => {
    site = await servePages({
      ...Object.fromEntries(names.map((name) => [`/${name}`, answer(page(name))])),
      "/accessibilite": answer(declaration),
    });
    list = join(await folder(), "liste.yaml");
    const rows = names.map(
      (name) => `  - { id: "${name}", name: "${name}", administration: Mairie, ministry: Intérieur, url: "${site.origin}/${name}" }`,
    );
    await writeFile(list, `procedures:\n${rows.join("\n")}\n`);
  });
  afterEach(() => {
    for (const { child } of running.splice(0)) child.kill("SIGKILL");
  });
  afterAll(async () => {
    await site.close();
    await Promise.all(folders.map((one) => rm(one, { recursive: true, force: true })));
  });

  it("loses at most what was in flight, does nothing twice, and ends with the report of an undisturbed one", { timeout: 400_000 }, async () => {
    const out = await folder();
    // Killed at the first request, amid the plain requests, when pages have been seen, and so on: each run has that many left to make.
    for (const moment of [1, 5, 9, 7, 4]) {
      const before = await auditedIn(out);
      const asked = new Map(before.map((name) => [name, asksFor(name)]));
      const run = sweep(out);
      let requests = 0;
      heard = () => {
        requests += 1;
        if (requests === moment) run.child.kill("SIGKILL");
      };
      expect((await run.end).signal).toBe("SIGKILL");
      heard = () => undefined;
      const after = await auditedIn(out);
      expect(after).toEqual(expect.arrayContaining([...before]));
      for (const [name, count] of asked) expect([name, asksFor(name)]).toEqual([name, count]);
    }
    const last = await sweep(out).end;
    expect(last.code).toBe(0);
    expect(await auditedIn(out)).toEqual(names.toSorted());
    const entries = (await readFile(join(out, "essai", "journal.jsonl"), "utf8"))
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { event: string; id: string });
    // A kill can fall between a dossier and its line, never make two of them.
    for (const name of names) expect(entries.filter(({ event, id }) => event === "finished" && id === name).length).toBeLessThanOrEqual(1);

    const undisturbed = await folder();
    expect((await sweep(undisturbed).end).code).toBe(0);
    expect(timeless(await reportIn(out))).toEqual(timeless(await reportIn(undisturbed)));

    // A dossier cut short by whatever else is put aside, and made again.
    await truncate(join(out, "essai", "dossiers", "bus.json"), 200);
    const mended = await sweep(out).end;
    expect([mended.code, mended.err]).toEqual([0, expect.stringContaining("Démarche bus : son dossier était endommagé")]);
    expect(await readdir(join(out, "essai", "dossiers"))).toContain("bus.json.broken");
    expect(timeless(await reportIn(out))).toEqual(timeless(await reportIn(undisturbed)));
  });

  it("leaves a lock that the next one takes over, and that keeps others out while it lives", { timeout: 120_000 }, async () => {
    const out = await folder();
    const { promise: asked, resolve } = Promise.withResolvers<void>();
    heard = resolve;
    const first = sweep(out);
    // A sweep that ends before it asks for anything has something to say.
    await Promise.race([asked, first.end.then(({ err }) => Promise.reject(new Error(err)))]);
    heard = () => undefined;
    first.child.kill("SIGSTOP");
    const second = await sweep(out).end;
    expect([second.code, second.out, second.err]).toEqual([
      2,
      "",
      expect.stringContaining(`cette édition est déjà en cours d'audit (processus ${first.child.pid} sur `),
    ]);
    first.child.kill("SIGKILL");
    await first.end;
    const third = await sweep(out).end;
    expect([third.code, third.err.split("\n")[0]]).toEqual([
      0,
      expect.stringContaining("L'audit précédent de cette édition s'est arrêté sans finir"),
    ]);
    expect(await readdir(join(out, "essai"))).not.toContain("lock.json");
  });
});
