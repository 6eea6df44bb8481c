import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
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
  <p>Mairie de Clairvigne, téléphone 04 73 00 00 12.</p></main></html>`;

/** Pages that are given only once they are let go; afterwards they answer at once. `asked`: that many of them are waited for. */
function heldPage(html: string, count: number) {
  const waiting: ServerResponse[] = [];
  const { promise: asked, resolve: wasAsked } = Promise.withResolvers<void>();
  const paths = new Set<string>();
  let held = true;
  const answer = (response: ServerResponse): void => {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
    response.end(html);
  };
  return {
    page: ({ url, headers: { host } }: IncomingMessage, response: ServerResponse): void => {
      if (held) waiting.push(response);
      else answer(response);
      if (paths.add(`${host}${url}`).size === count) wasAsked();
    },
    asked,
    release: (): void => {
      held = false;
      for (const response of waiting) answer(response);
    },
  };
}

describe("Ctrl-C during a sweep", () => {
  const folders: string[] = [];
  const running: Running[] = [];
  let held: ReturnType<typeof heldPage>;
  let sites: readonly TestSite[];
  let list: string;
  let out: string;

  const sweep = (...more: readonly string[]): Running => {
    const { PATH = "", HOME = "", VIGIE_BROWSER = "" } = process.env;
    // Nothing of it hangs on the probes, nor on the pause between two pages of a host.
    const usual = ["--lighthouse", "off", "--probes", "off", "--rate", "50", "--concurrency", "2"];
    const args = ["bin/vigie.js", "sweep", list, "--edition", "essai", ...usual, ...more];
    const started = start(process.execPath, args, { cwd: process.cwd(), env: { PATH, HOME, VIGIE_BROWSER } });
    running.push(started);
    return started;
  };
  const reportIn = async (folder: string): Promise<Report> => JSON.parse(await readFile(join(folder, "essai", "report.json"), "utf8")) as Report;
  const asked = (): readonly (readonly string[])[] =>
    sites.map((site) => site.asked.filter((line) => line === "GET /demarche" || line === "GET /autre"));
  const folder = async (): Promise<string> => {
    const made = await mkdtemp(join(tmpdir(), "vigie-interrupt-"));
    folders.push(made);
    return made;
  };

  beforeAll(async () => {
    const home = await folder();
    out = join(home, "reports");
    held = heldPage(page("Retenue"), 4);
    // Two at a time: the first visit ends, the next two are held; they lend their places to two others, which are held too; nothing else may begin.
    sites = await Promise.all([
      servePages({ "/demarche": page("Copie d'acte"), "/autre": page("Carte de bus") }),
      servePages({ "/demarche": held.page, "/autre": held.page }),
      servePages({ "/demarche": held.page, "/autre": held.page }),
    ]);
    const [a, b, c] = sites.map(({ origin }) => origin);
    const urls = [`${a}/demarche`, `${b}/demarche`, `${b}/autre`, `${c}/demarche`, `${c}/autre`, `${a}/autre`];
    list = join(home, "liste.yaml");
    const rows = urls.map(
      (url, place) => `  - { id: "p${place + 1}", name: "Démarche ${place + 1}", administration: Mairie, ministry: Intérieur, url: "${url}" }`,
    );
    await writeFile(list, `procedures:\n${rows.join("\n")}\n`);
  });
  afterEach(() => {
    for (const { child } of running.splice(0)) child.kill("SIGKILL");
  });
  afterAll(async () => {
    await Promise.all(sites.map((site) => site.close()));
    await Promise.all(folders.map((one) => rm(one, { recursive: true, force: true })));
  });

  it("ends the visits in flight, writes the reports and says how to go on; the next run does the rest and nothing twice", {
    timeout: 300_000,
  }, async () => {
    const first = sweep("--out", out);
    await first.says("[1/6] p1");
    await held.asked;
    first.child.kill("SIGINT");
    await first.says("Interruption :");
    held.release();
    const ended = await first.end;
    expect(ended.code).toBe(130);
    expect(ended.err).toContain(`Interrompu. Pour reprendre là où c'en est : npm run vigie -- sweep ${list} --edition essai`);
    const half = await reportIn(out);
    expect(half.procedures.map(({ id }) => id)).toEqual(["p1", "p2", "p3", "p4", "p5", "p6"]);
    expect(half.missing.map(({ id }) => id)).toEqual(["p6"]);
    const before = asked();
    // The plain client asked for the last page ahead of its turn, three times for its times; no browser did.
    const ahead = 3;
    expect(before[0]?.filter((line) => line === "GET /autre").length).toBe(ahead);

    const second = await sweep("--out", out).end;
    expect({ code: second.code, resumed: second.err.split("\n")[0] }).toEqual({
      code: 0,
      resumed: "Reprise : 5 sur 6 déjà auditées dans cette édition (--fresh pour tout refaire).",
    });
    const whole = await reportIn(out);
    expect(whole.missing).toEqual([]);
    const after = asked();
    // What was seen before the interruption is not asked for again.
    expect(after[0]?.filter((line) => line === "GET /demarche")).toEqual(before[0]?.filter((line) => line === "GET /demarche"));
    expect(after.slice(1)).toEqual(before.slice(1));

    const undisturbed = await folder();
    expect((await sweep("--out", undisturbed).end).code).toBe(0);
    expect(timeless(whole)).toEqual(timeless(await reportIn(undisturbed)));
    // Twice the same visits: the interrupted edition cost no request more than the undisturbed one, but for what was asked ahead.
    const [own = 0, ...others] = after.map((lines) => lines.length);
    expect(asked().map((lines) => lines.length)).toEqual([own * 2 - ahead, ...others.map((count) => count * 2)]);
  });

  it("stops at once at the second Ctrl-C", { timeout: 120_000 }, async () => {
    const stuck = heldPage(page("Jamais"), 1);
    const site = await servePages({ "/demarche": stuck.page });
    const home = await folder();
    list = join(home, "liste.yaml");
    await writeFile(
      list,
      `procedures:\n  - { id: "p1", name: "Jamais", administration: Mairie, ministry: Intérieur, url: "${site.origin}/demarche" }\n`,
    );
    const run = sweep("--out", home, "--lang", "en");
    await stuck.asked;
    run.child.kill("SIGINT");
    await run.says("Stopping:");
    run.child.kill("SIGINT");
    const { code, out: printed, err } = await run.end;
    expect({ code, printed }).toEqual({ code: 130, printed: "" });
    expect(err).toContain("Interrupted. To go on from here: npm run vigie -- sweep");
    await site.close();
  });
});
