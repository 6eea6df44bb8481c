import type { RequestListener } from "node:http";
import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createExplorer } from "../../src/browser/explorer.ts";
import { type Gateway, openGateway } from "../../src/browser/gateway.ts";
import { createGate } from "../../src/browser/politeness.ts";
import type { Visit } from "../../src/domain/visit.ts";
import { createFileReader } from "../../src/gather/file.ts";
import { gatherHttp } from "../../src/gather/http.ts";
import { look } from "../../src/gather/index.ts";
import { publicReach, type Resolve } from "../../src/gather/private-address.ts";
import { createRobots } from "../../src/gather/robots.ts";
import { runSweep } from "../../src/sweep/run.ts";
import { launchTestBrowser } from "../support/browser.ts";
import { environment, procedureOf } from "../support/dossiers.ts";
import { serve, serveRaw, type TestServer } from "../support/loopback.ts";
import { memoryStore } from "../support/memory-store.ts";

const refused = "L'adresse mène à une machine privée et --deny-private est demandé : elle n'a pas été visitée.";
const inside = "L'adresse mène à une machine privée, que le public ne peut pas joindre.";
const words = "<p>Cette page explique comment obtenir une carte, qui peut la demander, et où la retirer.</p>".repeat(20);

/** A network of our own: names that end in `.test` are public but for two of them; all that is public is one server, all that is private another. */
describe("a whole sweep with --deny-private", () => {
  let outside: TestServer;
  let hidden: TestServer;
  let gateway: Gateway;
  const asked: string[] = [];
  /** Connections to the private server, by whomever. */
  const knocks: unknown[] = [];
  const visits = new Map<string, readonly Visit[]>();

  const resolve: Resolve = async (host) => {
    if (/^[\d.]+$|:/.test(host)) return [host.replace(/^\[|\]$/g, "")];
    return host === "interne.test" || host === "change.test" ? ["127.0.0.1"] : ["203.0.113.5"];
  };
  /** The second one is public as long as nobody connects to it. */
  const resolveBefore: Resolve = async (host) => (host === "change.test" ? ["203.0.113.5"] : resolve(host));

  const answer: RequestListener = ({ url = "/", headers }, response) => {
    asked.push(`${headers.host} ${url}`);
    const [way = "", target = ""] = url.slice(1).split("?");
    const lead: Record<string, string> = {
      script: `<title>Carte</title><script>location='${target}'</script>`,
      meta: `<title>Carte</title><meta http-equiv="refresh" content="0;url=${target}">`,
      page: `<!doctype html><html lang="fr"><title>Carte</title><main><h1>Carte</h1>${words}<a href="${target}/contact">Nous contacter</a>
        <a href="${target}/accessibilite">Accessibilité : non conforme</a> <a href="${target}/declaration.pdf">Déclaration d’accessibilité (PDF)</a></main>
        <img alt="" src="${target}/image"><iframe src="${target}/cadre"></iframe><link rel="stylesheet" href="${target}/style">
        <script>new WebSocket('${target.replace("http", "ws")}/ws');new EventSource('${target}/events');fetch('${target}/donnees',{mode:'no-cors'}).catch(()=>0)</script>`,
    };
    if (way === "redirect") response.writeHead(302, { location: target });
    else response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
    response.end(lead[way] ?? "");
  };

  const addresses = (port: string): Readonly<Record<string, string>> => ({
    loopback: `http://127.0.0.1:${port}/`,
    localhost: `http://localhost:${port}/`,
    below: `http://demarche.localhost:${port}/`,
    ipv6: `http://[::1]:${port}/`,
    mapped: `http://[::ffff:127.0.0.1]:${port}/`,
    decimal: `http://2130706433:${port}/`,
    octal: `http://0177.0.0.1:${port}/`,
    any: `http://0.0.0.0:${port}/`,
    dot: `http://127.0.0.1.:${port}/`,
    network: "http://10.0.0.5/",
    shared: "http://100.64.0.1/",
    local: "http://[fe80::1]/",
    unique: "http://[fd00::1]/",
    metadata: "http://169.254.169.254/latest/meta-data/",
    cloud: "http://metadata.google.internal/",
    name: `http://interne.test:${port}/`,
  });
  /** What public pages lead to, and how. */
  const leads = (port: string): Readonly<Record<string, string>> => ({
    redirect: `http://un.test/redirect?http://127.0.0.1:${port}/a`,
    "redirect-name": `http://deux.test/redirect?http://interne.test:${port}/a`,
    script: `http://trois.test/script?http://interne.test:${port}/a`,
    meta: `http://quatre.test/meta?http://[::1]:${port}/a`,
    change: `http://change.test:${port}/`,
    page: `http://cinq.test/page?http://127.0.0.1:${port}`,
    "page-name": `http://six.test/page?http://interne.test:${port}`,
  });

  beforeAll(async () => {
    [outside, hidden] = await Promise.all([serve(answer), serveRaw(({ remotePort }) => void knocks.push(remotePort))]);
    const { port } = new URL(hidden.url);
    const dial = () => connect({ host: "127.0.0.1", port: Number(new URL(outside.url).port), allowHalfOpen: true });
    gateway = await openGateway({ resolve, dial });
    const { userAgent } = environment;
    const robots = createRobots({ userAgent, timeoutMs: 5000, env: {} });
    const explorer = createExplorer({
      launch: launchTestBrowser,
      environment,
      gate: createGate(0),
      look,
      examine: [],
      probes: [],
      picture: { key: "screenshot", limitMs: 5000, gather: async () => ({ desktop: "x.jpg", mobile: null }) },
      robots,
      readFile: createFileReader({ userAgent, timeoutMs: 5000, mostBytes: 1e6, robots, env: {} }),
      // The plain client's names are the gateway's; it finds nobody behind the public ones.
      http: async (url, signal, allowPrivate) => {
        const reach = allowPrivate ? {} : { reach: publicReach(async (host) => ((await resolve(host))[0] === "127.0.0.1" ? ["127.0.0.1"] : [])) };
        const seen = await gatherHttp(url, { userAgent, requests: 1, timeoutMs: 5000, signal, env: {}, ...reach });
        return seen.ok ? seen : { ...seen, kind: "connection" };
      },
      denyPrivate: true,
      resolve: resolveBefore,
      gateway,
      lighthouse: { measure: () => Promise.reject(new Error("not asked for")), close: () => Promise.resolve() },
    });
    const procedures = Object.entries({ ...addresses(port), ...leads(port) }).map(([id, url]) => procedureOf({ id, url, maxPages: 4 }));
    const store = memoryStore();
    const never = new AbortController().signal;
    await runSweep({
      edition: { schema: 1, name: "essai", vigie: "0.1.0", procedures },
      procedures,
      explorer,
      store,
      progress: { start: () => undefined, visiting: () => undefined, done: () => undefined, end: () => undefined },
      stopSignal: never,
      abortSignal: never,
      concurrency: 4,
      lighthouse: "off",
      probes: "off",
      evidenceLimit: 2e6,
      now: () => new Date().toISOString(),
    });
    await explorer.close();
    for (const [id, dossier] of store.dossiers) visits.set(id, dossier.visits);
  }, 120_000);
  afterAll(async () => {
    await Promise.all([gateway?.close(), outside?.close(), hidden?.close()]);
  });

  it("connects to no private machine, whoever asks: browser, plain client, reader of robots.txt or of documents", () => {
    expect(knocks).toEqual([]);
    // The public server was asked, so something was looked for.
    expect(new Set(asked.map((line) => line.split("?")[0]))).toEqual(
      new Set(["un.test /redirect", "deux.test /redirect", "trois.test /script", "quatre.test /meta", "cinq.test /page", "six.test /page"]),
    );
  });

  it.each(Object.keys(addresses("9")))("visits no private address of the list, and says so: %s", (id) => {
    const [first, ...others] = visits.get(id) ?? [];
    expect([first?.status, first?.why.fr.startsWith(refused), others]).toEqual(["scanner_error", true, []]);
  });

  it.each(["redirect", "redirect-name", "script", "meta", "change"])("calls a public page that leads inside what it is for the public: %s", (id) => {
    const [first, ...others] = visits.get(id) ?? [];
    expect([first?.status, first?.why.fr.startsWith(inside), others]).toEqual(["connection_error", true, []]);
  });

  it.each(["page", "page-name"])("judges a public page without what it would load from inside: %s", (id) => {
    const [first, ...others] = visits.get(id) ?? [];
    expect(first?.status).toBe("ok");
    // Links inside are told as what they are; the others were never asked.
    expect(others.map(({ status, why }) => [status, why.fr.startsWith(inside)])).toEqual(others.map(() => ["connection_error", true]));
    expect(others.length).toBeGreaterThan(0);
  });
});
