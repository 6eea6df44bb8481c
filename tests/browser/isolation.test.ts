import { createHash, X509Certificate } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import type { RequestListener } from "node:http";
import { type Browser, chromium } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createExplorer } from "../../src/browser/explorer.ts";
import { browserEnv, findBrowser, thisMachine } from "../../src/browser/find.ts";
import { createGate } from "../../src/browser/politeness.ts";
import { openContext } from "../../src/browser/session.ts";
import type { Visit } from "../../src/domain/visit.ts";
import { gatherHttp } from "../../src/gather/http.ts";
import { look } from "../../src/gather/index.ts";
import { environment, procedureOf } from "../support/dossiers.ts";
import { serve, serveSecurely, type TestServer } from "../support/loopback.ts";

const pem = (name: string): Buffer => readFileSync(new URL(`../fixtures/tls/${name}.pem`, import.meta.url));
const certificate = new X509Certificate(pem("certificate"));
const print = createHash("sha256")
  .update(certificate.publicKey.export({ type: "spki", format: "der" }))
  .digest("base64");

/** Tells what a page finds of those before it, then leaves everything that a page can leave. */
const script = `(async () => {
  const held = (promise) => promise.catch((error) => String(error.name));
  const read = (url) => fetch(url).then((answer) => answer.text());
  const account = () => new Promise((resolve) => {
    const asked = new XMLHttpRequest();
    asked.open('GET', '/private');
    asked.onloadend = () => resolve(asked.status);
    asked.send();
  });
  const channel = new BroadcastChannel('all');
  globalThis.heard = [];
  channel.onmessage = ({ data }) => heard.push(data);
  const found = {
    cookie: document.cookie, local: localStorage.length, session: sessionStorage.length, name: window.name,
    databases: (await indexedDB.databases()).length, caches: (await caches.keys()).length,
    files: await held((async () => { const all = []; for await (const [name] of (await navigator.storage.getDirectory()).entries()) all.push(name); return all.length; })()),
    workers: (await navigator.serviceWorker?.getRegistrations() ?? []).length,
    permissions: await Promise.all(['geolocation', 'notifications', 'camera', 'clipboard-read'].map((name) => held(navigator.permissions.query({ name }).then(({ state }) => state)))),
    account: await account(),
  };
  await fetch('/found?' + encodeURIComponent(JSON.stringify(found)));
  document.cookie = 'left=1; max-age=9999';
  localStorage.left = sessionStorage.left = window.name = 'left';
  await new Promise((resolve) => Object.assign(indexedDB.open('left'), { onsuccess: resolve, onerror: resolve }));
  await (await caches.open('left')).put('/left', new Response('left'));
  await held(navigator.storage.getDirectory().then((folder) => folder.getFileHandle('left', { create: true })));
  await held(navigator.serviceWorker?.register('/worker.js') ?? Promise.resolve());
  navigator.geolocation?.getCurrentPosition(() => 0, () => 0);
  await held(Notification.requestPermission());
  await new Promise((resolve) => {
    const asked = new XMLHttpRequest();
    asked.open('GET', '/private', true, 'moi', 'secret');
    asked.onloadend = resolve;
    asked.send();
  });
  channel.postMessage('left');
  await read('/done');
})()`;

const page = `<!doctype html><html lang="fr"><title>Carte</title><main><h1>Carte</h1><p>Remplissez le formulaire pour demander une carte.</p>
<a href="/contact">Nous contacter</a></main><script src="/kept.js"></script><script>${script}</script>`;

describe("two procedures in one browser", () => {
  let browser: Browser;
  let site: TestServer;
  let secure: TestServer;
  /** What pages told that they found, in their order. */
  const found: Record<string, unknown>[] = [];
  const asked: string[] = [];

  const answer: RequestListener = ({ url = "", method, headers }, response) => {
    const [path = "", query = ""] = url.split("?");
    asked.push(`${method} ${path}`);
    if (path === "/found") found.push(JSON.parse(decodeURIComponent(query)) as Record<string, unknown>);
    if (path === "/private" && !headers.authorization) response.writeHead(401, { "www-authenticate": 'Basic realm="compte"' }).end();
    else if (path.endsWith(".js")) response.writeHead(200, { "content-type": "text/javascript", "cache-control": "max-age=9999" }).end("");
    else response.writeHead(200, { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" }).end(page);
  };

  beforeAll(async () => {
    const found = findBrowser(thisMachine(), "");
    if (!found) throw new Error("no browser: run through `npm test`, or set VIGIE_BROWSER");
    [site, secure, browser] = await Promise.all([
      serve(answer),
      serveSecurely({ key: pem("key"), cert: pem("certificate") }, (_request, response) =>
        response.writeHead(200, { "strict-transport-security": "max-age=9999" }).end("sûr"),
      ),
      chromium.launch({
        executablePath: found.path,
        env: browserEnv(found.path, { env: process.env, exists: existsSync }),
        chromiumSandbox: found.sandbox,
        // A certificate that is trusted: browsers believe no other about HTTPS to come.
        args: [`--ignore-certificate-errors-spki-list=${print}`, "--host-resolver-rules=MAP carte.test 127.0.0.1"],
      }),
    ]);
  });
  afterAll(async () => {
    await browser?.close();
    await Promise.all([site?.close(), secure?.close()]);
  });

  it("share no promise of HTTPS (HSTS)", async () => {
    const open = () => openContext(browser, { userAgent: "VigieTest", locale: "fr-FR", viewport: { width: 800, height: 600 } });
    const [first, second] = [await open(), await open()];
    const plain = `${site.url.replace("127.0.0.1", "carte.test")}/plain.js`;
    const reach = async (context: typeof first): Promise<string> => {
      const one = await context.newPage();
      return one.goto(plain).then(
        (response) => response?.url() ?? "",
        (error: Error) => /ERR_\w+/.exec(error.message)?.[0] ?? error.message,
      );
    };
    await (await first.newPage()).goto(secure.url.replace("127.0.0.1", "carte.test"));
    // The promise holds where it was made: the browser insists on HTTPS.
    expect([await reach(first), await reach(second)]).toEqual(["ERR_SSL_PROTOCOL_ERROR", plain]);
    await Promise.all([first.close(), second.close()]);
  });

  it("find nothing of each other: no cookie, storage, cache, account, worker, permission or message", async () => {
    asked.length = 0;
    const explorer = createExplorer({
      launch: async () => browser,
      environment,
      gate: createGate(0),
      look,
      examine: [],
      probes: [],
      picture: { key: "screenshot", limitMs: 5000, gather: async () => ({ desktop: "x.jpg", mobile: null }) },
      http: (url, signal) => gatherHttp(url, { userAgent: "VigieTest", requests: 1, timeoutMs: 20_000, signal, env: {} }),
      lighthouse: { measure: () => Promise.reject(new Error("not asked for")), close: () => Promise.resolve() },
    });
    const visit = (id: string): Promise<readonly Visit[]> =>
      explorer.explore(procedureOf({ id, url: `${site.url}/carte`, maxPages: 2 }), {
        signal: new AbortController().signal,
        save: async (name) => name,
        lighthouse: "off",
        probes: "off",
      });
    const both = [await visit("1"), await visit("2")];
    await explorer.close();
    expect(both.map((visits) => visits.map(({ role, status }) => `${role} ${status}`))).toEqual([
      ["start ok", "contact ok"],
      ["start ok", "contact ok"],
    ]);
    const nothing = {
      cookie: "",
      local: 0,
      session: 0,
      name: "",
      databases: 0,
      caches: 0,
      files: 0,
      workers: 0,
      permissions: ["denied", "denied", "denied", "denied"],
      account: 401,
    };
    // The second page of a procedure finds what the first left: that is what the next procedure must not find.
    // It is shown in the same tab, as to a person who goes through a procedure.
    const left = { ...nothing, cookie: "left=1", local: 1, session: 1, name: "left", databases: 1, caches: 1, files: 1, account: 200 };
    expect(found).toEqual([nothing, left, nothing, left]);
    const count = (line: string): number => asked.filter((one) => one === line).length;
    // One request a procedure for what may be cached for ever; none for a worker.
    expect([count("GET /kept.js"), count("GET /worker.js")]).toEqual([2, 0]);
  });
});
