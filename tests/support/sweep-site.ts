import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Report } from "../../src/domain/report.ts";
import { serve } from "./loopback.ts";
import { type Running, start } from "./processes.ts";

/** One asking of a page of the site. */
type Ask = {
  readonly path: string;
  /** Who asks: the browser says what it navigates for, the plain client does not. */
  readonly by: "browser" | "client";
};

/** A procedure of the site; several may share a path. */
export type SiteProcedure = { readonly id: string; readonly path: string };

/** Sweeps by the real command, over a loopback site that writes down who asked for what. */
export type SweepSite = {
  readonly procedures: readonly SiteProcedure[];
  readonly asked: readonly Ask[];
  /** Called at each asking, before it is answered; the former listener is replaced. */
  readonly onAsk: (heard: (ask: Ask) => void) => void;
  /** A fresh folder for reports. */
  readonly folder: () => Promise<string>;
  /** Starts `vigie sweep` on the whole list, edition "essai". `env` is added to the little that it needs. */
  readonly sweep: (out: string, options?: { readonly more?: readonly string[]; readonly env?: Readonly<Record<string, string>> }) => Running;
  readonly close: () => Promise<void>;
};

/** How a path is answered; the page of a procedure when nothing is said. */
export type Answers = Readonly<Record<string, (request: IncomingMessage, response: ServerResponse) => void>>;

/** Serves a page for each path, an accessibility statement that they share, and lists the procedures. */
export async function serveSweepSite(procedures: readonly SiteProcedure[], answers: Answers = {}): Promise<SweepSite> {
  const asked: Ask[] = [];
  const folders: string[] = [];
  const running: Running[] = [];
  let heard: (ask: Ask) => void = () => undefined;
  const pages = new Map([["/accessibilite", declaration], ...procedures.map(({ path }) => [path, page(path)] as const)]);
  const server = await serve((request, response) => {
    const path = request.url ?? "/";
    const ask: Ask = { path, by: request.headers["sec-fetch-mode"] === "navigate" ? "browser" : "client" };
    asked.push(ask);
    heard(ask);
    (answers[path] ?? sendPage(pages.get(path)))(request, response);
  });
  const folder = async (): Promise<string> => {
    const made = await mkdtemp(join(tmpdir(), "vigie-sweep-"));
    folders.push(made);
    return made;
  };
  const list = join(await folder(), "liste.yaml");
  const rows = procedures.map(
    ({ id, path }) => `  - { id: "${id}", name: "${id}", administration: Mairie, ministry: Intérieur, url: "${server.url}${path}" }`,
  );
  await writeFile(list, `procedures:\n${rows.join("\n")}\n`);
  return {
    procedures,
    asked,
    onAsk: (listener) => {
      heard = listener;
    },
    folder,
    sweep: (out, { more = [], env = {} } = {}) => {
      const { PATH = "", HOME = "", VIGIE_BROWSER = "" } = process.env;
      const usual = ["--edition", "essai", "--lighthouse", "off", "--probes", "off", "--rate", "50", "--concurrency", "2", "--out", out];
      const args = ["bin/vigie.js", "sweep", list, ...usual, ...more];
      const started = start(process.execPath, args, { cwd: process.cwd(), env: { PATH, HOME, VIGIE_BROWSER, ...env } });
      running.push(started);
      return started;
    },
    close: async () => {
      for (const { child } of running) child.kill("SIGKILL");
      await server.close();
      await Promise.all(folders.map((one) => rm(one, { recursive: true, force: true })));
    },
  };
}

const sendPage =
  (html: string | undefined): Answers[string] =>
  (_request, response) =>
    void response.writeHead(html ? 200 : 404, { "content-type": "text/html; charset=utf-8" }).end(html ?? "<h1>Page introuvable</h1>");

/** The report of the edition "essai" below a folder of reports. */
export const reportIn = async (out: string): Promise<Report> => JSON.parse(await readFile(join(out, "essai", "report.json"), "utf8")) as Report;

/** Ids of the procedures that have their dossier. */
export async function auditedIn(out: string): Promise<readonly string[]> {
  const files = await readdir(join(out, "essai", "dossiers")).catch(() => []);
  return files.filter((file) => /^\w+\.json$/.test(file)).map((file) => file.replace(".json", ""));
}

/** Lines of the journal; one that a kill cut short is none. */
export async function journalIn(out: string): Promise<readonly { readonly event: string; readonly id: string }[]> {
  const text = await readFile(join(out, "essai", "journal.jsonl"), "utf8").catch(() => "");
  return text
    .split("\n")
    .filter((line) => line.startsWith("{") && line.endsWith("}"))
    .map((line) => JSON.parse(line) as { readonly event: string; readonly id: string });
}

const page = (name: string): string =>
  `<!doctype html><html lang="fr"><title>${name}</title><main><h1>${name}</h1><p>Remplissez le formulaire ci-dessous pour faire votre demande en ligne ;
  nous vous répondrons sous dix jours.</p><form method="post"><label>Nom <input name="nom"></label><button>Envoyer</button></form>
  <p>Mairie de Clairvigne, téléphone 04 73 00 00 12.</p></main><footer><a href="/accessibilite">Accessibilité : non conforme</a></footer></html>`;

const declaration = `<!doctype html><html lang="fr"><title>Déclaration d’accessibilité</title><main><h1>Déclaration d’accessibilité</h1>
  <p>La mairie s’engage à rendre son service accessible, conformément à l’article 47 de la loi n° 2005-102 du 11 février 2005.</p>
  <h2>État de conformité</h2><p>Ce site est non conforme au RGAA 4.1 : aucun audit n’a été mené.</p></main></html>`;
