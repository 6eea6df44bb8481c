import type { Browser, BrowserContext } from "playwright";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { guardContext } from "../../src/browser/guards.ts";
import { type PageLimits, pageLimits } from "../../src/browser/limits.ts";
import { visitPage } from "../../src/browser/page-visit.ts";
import { createGate } from "../../src/browser/politeness.ts";
import { openContext } from "../../src/browser/session.ts";
import type { PageSetting } from "../../src/browser/sight.ts";
import type { Visit } from "../../src/domain/visit.ts";
import type { Gatherer } from "../../src/gather/gatherer.ts";
import { activeProbes, look } from "../../src/gather/index.ts";
import { launchTestBrowser } from "../support/browser.ts";
import { servePages, type TestPage, type TestSite } from "../support/pages.ts";

const filler = "<p>Cette page explique comment obtenir une carte, qui peut la demander, et où la retirer.</p>".repeat(25);
const page = (title: string, body: string) =>
  `<!doctype html><html lang="fr"><title>${title}</title><body><main><h1>${title}</h1>${body}</main></body></html>`;
const picture: Gatherer<"screenshot"> = { key: "screenshot", limitMs: 5000, gather: async () => ({ desktop: "picture.jpg", mobile: null }) };

let refusals = 0;

/** What pages ask for, and nobody visits. */
const parts = new Set(["/data", "/busy"]);

/** One page a situation: what is served, and the outcome a careful person would give. */
const situations: Readonly<Record<string, { readonly serve: TestPage; readonly status: Visit["status"]; readonly text?: string }>> = {
  "/ok": { serve: page("Demander une carte", filler), status: "ok" },
  "/spa": {
    serve: `<!doctype html><html lang="fr"><title>Service</title><div id="app"></div><script>fetch("/data").then(r => r.text()).then(t => setTimeout(() => { document.getElementById("app").innerHTML = "<h1>Demande</h1><p>" + t + "</p>" }, 50))</script></html>`,
    status: "ok",
    text: "Contenu rendu par script",
  },
  "/data": { serve: (_, response) => setTimeout(() => response.end("Contenu rendu par script"), 700), status: "ok" },
  "/dialog": {
    serve: page("Demander une carte", `${filler}<script>alert("Bonjour"); confirm("Oui ?"); window.open("/ok"); print()</script>`),
    status: "ok",
  },
  "/mutating": {
    serve: page("Demander une carte", `${filler}<p id="t"></p><script>setInterval(() => { t.textContent = Date.now() }, 20)</script>`),
    status: "ok",
  },
  "/streaming": {
    serve: (_, response) => {
      response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
      response.write(page("Demander une carte", filler));
    },
    status: "ok",
  },
  "/veiled": {
    serve: `<!doctype html><html lang="fr" style="opacity: 0"><title>Demander une carte</title><h1>Demander une carte</h1>${filler}<script>setTimeout(() => { document.documentElement.style.opacity = 1 }, 1000)</script>`,
    status: "ok",
    text: "Cette page explique",
  },
  "/later": {
    serve: `<!doctype html><html lang="fr"><title>Service</title><div id="app">Chargement en cours, merci de patienter…</div><script>setTimeout(() => { app.innerHTML = "<h1>Demande</h1><p>Contenu venu plus tard</p>" }, 1000)</script>`,
    status: "ok",
    text: "Contenu venu plus tard",
  },
  "/refresh": { serve: `<meta http-equiv="refresh" content="0;url=/ok"><title>…</title>`, status: "ok", text: "Cette page explique" },
  "/script-redirect": { serve: `<title>…</title><script>location.replace("/ok")</script>`, status: "ok", text: "Cette page explique" },
  "/self-post": {
    serve: `<title>…</title><form method="post" action="/effect"></form><script>document.forms[0].submit()</script>`,
    status: "unstable",
  },
  "/sends": {
    serve: page(
      "Demander une carte",
      `${filler}${[1, 2, 3].map((n) => `<form method="post" action="/effect"><label>Nom <input name="n${n}"></label><button>Envoyer</button></form>`).join("")}
      <script>for (const type of ["pagehide", "visibilitychange", "submit"]) addEventListener(type, () => { navigator.sendBeacon("/effect"); fetch("/effect", { method: "POST", keepalive: true }) }, true)</script>`,
    ),
    status: "ok",
  },
  "/empty": { serve: `<!doctype html><html><body></body></html>`, status: "unstable" },
  "/pdf": {
    serve: (_, response) => {
      response.writeHead(200, { "content-type": "application/pdf" });
      response.end("%PDF-1.4");
    },
    status: "not_html",
  },
  "/download": {
    serve: (_, response) => {
      response.writeHead(200, { "content-type": "application/octet-stream", "content-disposition": "attachment; filename=x.bin" });
      response.end("x");
    },
    status: "not_html",
  },
  "/huge": {
    serve: (_, response) => {
      response.writeHead(200, { "content-type": "text/html", "content-length": "3000000000" });
      response.write("<h1>Carte</h1>");
    },
    status: "too_large",
  },
  "/reset": { serve: (request) => request.socket.destroy(), status: "connection_error" },
  "/loop": {
    serve: (_, response) => {
      response.writeHead(302, { location: "/loop" });
      response.end();
    },
    status: "connection_error",
  },
  "/error": {
    serve: (_, response) => {
      response.writeHead(500, { "content-type": "text/html" });
      response.end(page("Erreur", "<p>Oups</p>"));
    },
    status: "server_error",
  },
  "/wall": {
    serve: page(
      "Connexion",
      `<form method="post" action="/login"><label>Mot de passe <input type="password"></label><button>Se connecter</button></form>`,
    ),
    status: "login_wall",
  },
  "/wall-that-opens": {
    serve: (request, response) => {
      const known = request.headers.cookie?.includes("tried=1") === true;
      response.writeHead(known ? 200 : 403, { "content-type": "text/html; charset=utf-8" });
      const trial = `<p>Checking your browser</p><script>setTimeout(() => { document.cookie = "tried=1"; location.reload() }, 1000)</script>`;
      response.end(known ? page("Demander une carte", filler) : page("Just a moment...", trial));
    },
    status: "ok",
    text: "Cette page explique",
  },
  "/challenge": {
    serve: (_, response) => {
      response.writeHead(202, { "content-type": "text/html", "X-Amzn-Waf-Action": "challenge" });
      response.end("<title></title><script>0</script>");
    },
    status: "blocked",
  },
  "/asks-again": {
    serve: page(
      "Demande",
      `<p id="p"></p><script>const ask = () => fetch("/busy").then(r => r.ok ? p.textContent = "Venu enfin" : setTimeout(ask, 700)); ask()</script>`,
    ),
    status: "ok",
    text: "Venu enfin",
  },
  "/busy": {
    serve: (_, response) => {
      refusals += 1;
      response.writeHead(refusals % 3 === 0 ? 200 : 503);
      response.end();
    },
    status: "ok",
  },
  "/hostile": {
    serve: page(
      "Demander une carte",
      `${filler}<script>JSON.stringify = () => "x"; Array.prototype.map = null; Array.from = null; window.MutationObserver = null; document.querySelectorAll = null; Node.prototype.getRootNode = null</script>`,
    ),
    status: "ok",
    text: "Cette page explique",
  },
  "/crowded": { serve: page("Demander une carte", `${filler}${"<div><p>a</p></div>".repeat(6000)}`), status: "ok" },
};

/** Shorter than in the field: the situations that never end are waited for to the end. */
const limits: PageLimits = { ...pageLimits, load: 3000, settle: { ...pageLimits.settle, limitMs: 4000 } };

describe("visit of one page", () => {
  let browser: Browser;
  let server: TestSite;
  let context: BrowserContext;
  beforeAll(async () => {
    browser = await launchTestBrowser();
    server = await servePages(Object.fromEntries(Object.entries(situations).map(([path, one]) => [path, one.serve])));
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  beforeEach(async () => {
    context = await openContext(browser, { userAgent: "VigieTest", locale: "fr-FR", viewport: { width: 1280, height: 900 } });
    guardContext(context);
  });
  afterEach(() => context.close());

  const setting = (): PageSetting => ({
    openPage: () => context.newPage(),
    gate: createGate(0),
    userAgent: "VigieTest",
    look,
    examine: [],
    probes: [],
    picture,
    save: async (name) => name,
    limits,
  });
  const visit = (path: string) => visitPage({ role: "start", url: `${server.origin}${path}`, clicks: 0, from: null }, setting());

  it.each(Object.entries(situations).filter(([path]) => !parts.has(path)))("%s", async (path, expected) => {
    const seen = await visit(path);
    expect({ path, status: seen.status, quote: seen.status === expected.status ? "" : seen.quote }).toEqual({
      path,
      status: expected.status,
      quote: "",
    });
    if (expected.text) expect(seen.evidence.dom).toMatchObject({ ok: true, value: { text: expect.stringContaining(expected.text) } });
  });

  it("closes a page that it cannot watch", async () => {
    const opened = await context.newPage();
    const deaf = new Proxy(opened, {
      get: (target, name) => {
        if (name === "context") return () => ({ newCDPSession: () => Promise.reject(new Error("no session")) });
        const value: unknown = Reflect.get(target, name);
        return typeof value === "function" ? value.bind(target) : value;
      },
    });
    const seen = await visitPage({ role: "start", url: `${server.origin}/ok`, clicks: 0, from: null }, { ...setting(), openPage: async () => deaf });
    expect([seen.status, opened.isClosed()]).toEqual(["scanner_error", true]);
  });

  it("never lets a form that posts itself through", async () => {
    await visit("/self-post");
    expect(server.asked.filter((one) => one.startsWith("POST"))).toEqual([]);
  });

  it("acts on a page of one's own without letting anything leave, and without holding it against the page", async () => {
    const before = server.asked.length;
    const probes = activeProbes.filter(({ key }) => key === "actions" || key === "clock");
    const seen = await visitPage(
      { role: "start", url: `${server.origin}/sends`, clicks: 0, from: null },
      { ...setting(), probes: probes.slice(-1), active: { hosts: ["127.0.0.1"], probes } },
    );
    const { actions, clock } = seen.evidence;
    expect([seen.status, actions?.ok && actions.value.forms.length, clock?.ok && clock.value.reached]).toEqual(["ok", 6, 1200]);
    expect(server.asked.slice(before).filter((line) => line !== "GET /favicon.ico")).toEqual(["GET /sends"]);
  });

  it("leaves no window behind", async () => {
    await visit("/dialog");
    await expect.poll(() => context.pages().length).toBe(0);
  });

  it("takes a picture of what stopped us, and examines only what showed itself", async () => {
    const examined: string[] = [];
    const examine: Gatherer<"jdma"> = { key: "jdma", limitMs: 1000, gather: async ({ url }) => ({ candidates: [], examined: examined.push(url) }) };
    const look2 = (path: string) =>
      visitPage({ role: "start", url: `${server.origin}${path}`, clicks: 0, from: null }, { ...setting(), examine: [examine] });
    expect((await look2("/error")).evidence.screenshot).toEqual({ ok: true, value: { desktop: "picture.jpg", mobile: null } });
    expect(examined).toEqual([]);
    await look2("/ok");
    expect(examined).toEqual([`${server.origin}/ok`]);
  });

  it("records a gatherer that fails or is too slow, and keeps the others", async () => {
    const broken: Gatherer<"forms"> = { key: "forms", limitMs: 1000, gather: () => Promise.reject(new Error("cassé\nen deux lignes")) };
    const endless: Gatherer<"texts"> = { key: "texts", limitMs: 50, gather: () => new Promise(() => {}) };
    const seen = await visitPage(
      { role: "start", url: `${server.origin}/ok`, clicks: 0, from: null },
      { ...setting(), look: [...look.filter(({ key }) => key === "dom"), broken, endless] },
    );
    expect(seen.evidence).toMatchObject({
      dom: { ok: true },
      forms: { ok: false, reason: "crashed", detail: "cassé" },
      texts: { ok: false, reason: "timeout", detail: "plus de 50 ms" },
    });
    expect(seen.status).toBe("ok");
  });

  it("ends the script that a page hangs on once it was seen, and asks the gatherers that follow", async () => {
    const hanging: Gatherer<"axe"> = {
      key: "axe",
      limitMs: 500,
      gather: ({ page: shown }) =>
        shown.evaluate((): never => {
          for (;;);
        }),
    };
    const seen = await visitPage(
      { role: "start", url: `${server.origin}/ok`, clicks: 0, from: null },
      { ...setting(), examine: [hanging], limits: { ...limits, alive: 500 } },
    );
    expect([seen.status, seen.evidence.axe, seen.evidence.screenshot]).toEqual([
      "ok",
      { ok: false, reason: "timeout", detail: "plus de 500 ms" },
      { ok: true, value: { desktop: "picture.jpg", mobile: null } },
    ]);
  });

  it("asks a gatherer once more when its document went away under it, however Chromium says so", async () => {
    const said = ["Execution context was destroyed", "Inspected target navigated or closed"];
    for (const message of said) {
      let asked = 0;
      const moved: Gatherer<"axe"> = {
        key: "axe",
        limitMs: 5000,
        gather: async () => {
          asked += 1;
          if (asked === 1) throw new Error(message);
          return { version: "", violations: [], incomplete: [], passes: [], inapplicable: [] };
        },
      };
      const seen = await visitPage({ role: "start", url: `${server.origin}/ok`, clicks: 0, from: null }, { ...setting(), examine: [moved] });
      expect([message, asked, seen.evidence.axe?.ok]).toEqual([message, 2, true]);
    }
  });
});
