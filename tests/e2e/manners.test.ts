import { afterEach, describe, expect, it } from "vitest";
import { createExplorer } from "../../src/browser/explorer.ts";
import { type ExplorerParts, explorerLimits } from "../../src/browser/explorer-parts.ts";
import { createGate } from "../../src/browser/politeness.ts";
import type { Visit } from "../../src/domain/visit.ts";
import { gatherHttp } from "../../src/gather/http.ts";
import { look, picture } from "../../src/gather/index.ts";
import { createRobots } from "../../src/gather/robots.ts";
import { launchTestBrowser } from "../support/browser.ts";
import { environment, procedureOf } from "../support/dossiers.ts";
import { servePages, type TestPage, type TestSite } from "../support/pages.ts";

const { userAgent } = environment;

const start = `<!doctype html><html lang="fr"><title>Copie d’acte</title><main><h1>Copie d’acte</h1><p>Remplissez le formulaire ci-dessous pour faire
  votre demande en ligne ; nous vous répondrons sous dix jours.</p><form method="post"><label>Nom <input name="nom"></label><button>Envoyer</button></form>
  </main><footer><a href="/contact">Contact</a> <a href="/accessibilite#haut">Accessibilité : non conforme</a></footer></html>`;
const declaration = `<!doctype html><html lang="fr"><title>Déclaration d’accessibilité</title><main><h1>Déclaration d’accessibilité</h1>
  <p>La mairie s’engage à rendre son service accessible, conformément à l’article 47 de la loi n° 2005-102 du 11 février 2005.</p>
  <h2>État de conformité</h2><p>Ce site est non conforme au RGAA 4.1 : aucun audit n’a été mené.</p></main></html>`;

/** A page that is for the plain client alone at first: the browser is told to come back. */
function busyOnce(html: string, retryAfter: string): TestPage {
  let turnedAway = false;
  return (request, response) => {
    // Only a browser says where it comes from and what it wants to upgrade.
    const away = !turnedAway && request.headers["upgrade-insecure-requests"] !== undefined;
    if (away) turnedAway = true;
    response.writeHead(away ? 503 : 200, { "content-type": "text/html; charset=utf-8", ...(away ? { "retry-after": retryAfter } : {}) });
    response.end(away ? "<title>Revenez</title><p>Service surchargé, revenez dans un instant." : html);
  };
}

describe("a visit", () => {
  const sites: TestSite[] = [];
  afterEach(async () => {
    await Promise.all(sites.splice(0).map((site) => site.close()));
  });

  const served = async (pages: Readonly<Record<string, TestPage>>): Promise<TestSite> => {
    const site = await servePages({ "/accessibilite": declaration, "/contact": "<title>Contact</title><h1>Contact</h1><p>04 73 00 00 12", ...pages });
    sites.push(site);
    return site;
  };
  const robotsText =
    (text: string): TestPage =>
    (_request, response) =>
      response.writeHead(200, { "content-type": "text/plain" }).end(text);

  /** Visits addresses of a site one after the other, as procedures 1, 2… of one sweep. */
  const visited = async (site: TestSite, paths: readonly string[], more: Partial<ExplorerParts> = {}): Promise<readonly (readonly Visit[])[]> => {
    const explorer = createExplorer({
      launch: launchTestBrowser,
      environment,
      gate: createGate(0),
      look,
      examine: [],
      probes: [],
      picture,
      robots: createRobots({ userAgent, timeoutMs: 20_000, env: {} }),
      http: (url, signal) => gatherHttp(url, { userAgent, requests: 1, timeoutMs: 20_000, signal }),
      lighthouse: { measure: () => Promise.reject(new Error("not asked for")), close: () => Promise.resolve() },
      ...more,
    });
    const all: (readonly Visit[])[] = [];
    try {
      for (const [place, path] of paths.entries()) {
        const id = `${place + 1}`;
        const save = async (name: string): Promise<string> => `evidence/${id}/${name}`;
        const procedure = procedureOf({ id, url: `${site.origin}${path}` });
        all.push(await explorer.explore(procedure, { signal: new AbortController().signal, save, lighthouse: "off", probes: "off" }));
      }
    } finally {
      await explorer.close();
    }
    return all;
  };
  const count = ({ asked }: TestSite, path: string): number => asked.filter((line) => line === `GET ${path}`).length;

  it("follows no link that robots.txt closes, and says so; the listed address it visits", async () => {
    const site = await served({ "/robots.txt": robotsText("User-agent: *\nDisallow: /contact\nDisallow: /acte"), "/acte": start });
    const [visits = []] = await visited(site, ["/acte"]);
    expect(visits.map(({ role, status }) => [role, status])).toEqual([
      ["start", "ok"],
      ["declaration", "ok"],
      ["contact", "blocked"],
    ]);
    expect(visits[0]?.why.en).toContain(
      `${site.origin}/robots.txt closes this address to robots (Disallow: /acte); it was visited because the list names it.`,
    );
    expect(visits[2]).toMatchObject({ quote: "Disallow: /contact", from: { text: "Contact" }, evidence: {} });
    expect([count(site, "/robots.txt"), count(site, "/contact")]).toEqual([1, 0]);
  });

  it("takes the statement from the procedure before, which loaded it", async () => {
    const site = await served({ "/acte": start, "/autre": start });
    const [first = [], second = []] = await visited(site, ["/acte", "/autre"]);
    const [own, given] = [first, second].map((visits) => visits.find(({ role }) => role === "declaration"));
    expect(count(site, "/accessibilite")).toBe(1);
    expect([own?.sharedWith, given?.sharedWith, given?.from?.url]).toEqual([undefined, "1", `${site.origin}/autre`]);
    expect(JSON.stringify(given?.evidence)).toBe(JSON.stringify(own?.evidence).replaceAll("evidence/1/", "evidence/2/"));
    expect(JSON.stringify(given?.evidence)).toContain("evidence/2/2-");
  });

  it("comes back when it is asked to, and does not wait for hours", async () => {
    const site = await served({ "/acte": busyOnce(start, "0"), "/autre": busyOnce(start, "7200") });
    const [[soon] = [], [late] = []] = await visited(site, ["/acte", "/autre"]);
    expect([soon?.status, soon?.why.en]).toEqual(["ok", expect.stringContaining("The server had asked to come back after 0 s (Retry-After)")]);
    expect([late?.status, late?.why.en]).toEqual(["server_error", expect.stringContaining("The server asks to come back in 2 h (Retry-After)")]);
    // The plain client, then the browser: twice where it was asked back, once where it was sent away.
    expect([count(site, "/acte"), count(site, "/autre")]).toEqual([3, 2]);
  });

  it("does not let the browser wait for a plain client that gets no answer", async () => {
    const reached = Promise.withResolvers<void>();
    const site = await served({
      "/acte": (_request, response) => {
        response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(start);
        reached.resolve();
      },
    });
    // It has its answer once the browser has come: who waited for it would wait for ever.
    const http: ExplorerParts["http"] = () => reached.promise.then(() => ({ ok: false, kind: "timeout", detail: "nothing in 20 s", chain: [] }));
    const [visits = []] = await visited(site, ["/acte"], { http, limits: { ...explorerLimits, headStart: 10 } });
    expect([visits[0]?.status, visits[0]?.evidence.http]).toEqual(["ok", { ok: false, reason: "unavailable", detail: "nothing in 20 s" }]);
  });
});
