import { globSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defaultConfig } from "lighthouse";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { findBrowser, thisMachine } from "../../src/browser/find.ts";
import { openGateway } from "../../src/browser/gateway.ts";
import { createLighthouse, type Lighthouse, type LighthouseSettings } from "../../src/browser/lighthouse.ts";
import { lighthouseEngines } from "../../src/domain/evidence.ts";
import { phone } from "../../src/gather/lighthouse-audit.ts";
import { serve, type TestServer } from "../support/loopback.ts";

const page = `<!doctype html><html lang="fr"><title>Demande</title><meta name="viewport" content="width=device-width"><h1>Demande</h1>`;

const answers: Readonly<Record<string, (request: IncomingMessage, response: ServerResponse) => void>> = {
  "/": (_, response) => response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(page),
  "/posts": (_, response) =>
    response
      .writeHead(200, { "content-type": "text/html; charset=utf-8" })
      .end(`${page}<form method="post" action="/posted"></form><script>document.forms[0].submit()</script>`),
  "/broken": (_, response) => response.writeHead(500, { "content-type": "text/html" }).end("Erreur"),
  "/document": (_, response) => response.writeHead(200, { "content-type": "text/plain" }).end("Un texte"),
  "/silent": () => undefined,
};

describe("lighthouse", () => {
  const found = findBrowser(thisMachine(), "");
  const settings: LighthouseSettings = {
    engine: "own-load",
    browser: found ?? { path: "", origin: "installed", sandbox: true },
    userAgent: "VigieTest",
    locale: "fr-FR",
  };
  const folder = mkdtempSync(join(tmpdir(), "vigie-test-"));
  const previous = process.env.TMPDIR;
  const asked: string[] = [];
  let site: TestServer;
  let open: Lighthouse | null = null;

  beforeAll(async () => {
    process.env.TMPDIR = folder;
    site = await serve((request, response) => {
      asked.push(`${request.method} ${request.url} ${request.headers["user-agent"]}`);
      (answers[request.url ?? ""] ?? answers["/broken"])?.(request, response);
    });
  });
  afterEach(async () => open?.close());
  afterAll(async () => {
    if (previous === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = previous;
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const lighthouseWith = (some: Partial<LighthouseSettings>): ((path: string) => Promise<unknown>) => {
    const opened = createLighthouse({ ...settings, ...some });
    open = opened;
    return (path) => opened.measure({ url: `${site.url}${path}`, allowPrivate: true });
  };

  /** Processes of this test: what they write is in this test's folder. */
  const alive = (): string[] =>
    globSync("/proc/[0-9]*/{cmdline,environ}").filter((file) => {
      try {
        return !file.includes(`/${process.pid}/`) && readFileSync(file, "utf8").includes(join(folder, "vigie-lighthouse-"));
      } catch {
        return false;
      }
    });

  const figures = (engine: string) => ({
    engine,
    version: expect.stringMatching(/^13\./),
    scores: { performance: expect.any(Number) },
    metrics: { fcp: expect.any(Number), lcp: expect.any(Number), tbt: expect.any(Number), cls: 0, si: expect.any(Number) },
    benchmarkIndex: expect.any(Number),
  });

  it("measures loads of our own in one process, one after the other, and says why a page could not be measured", async () => {
    const measure = lighthouseWith({});
    const results = await Promise.allSettled(["/", "/broken", "/document", "/posts", "/"].map(measure));
    const rejected = (message: string) => ({ status: "rejected", reason: expect.objectContaining({ message: expect.stringContaining(message) }) });
    expect(results).toEqual([
      { status: "fulfilled", value: figures("own-load") },
      rejected("HTTP 500"),
      rejected("text/plain"),
      rejected("envoie"),
      { status: "fulfilled", value: figures("own-load") },
    ]);
    expect([asked.filter((line) => line.startsWith("POST")), asked[0]]).toEqual([[], "GET / VigieTest"]);
    await open?.close();
    expect(readdirSync(folder)).toEqual([]);
    // The system takes a moment to bury what was killed.
    await expect.poll(alive, { timeout: 10_000 }).toEqual([]);
  });

  it("lets Lighthouse load the page by itself when asked to, on a browser that ends with the run", async () => {
    const measure = lighthouseWith({ engine: "native", runsPerProcess: 1 });
    expect(await measure("/")).toEqual(figures("native"));
    expect(readdirSync(folder)).toEqual([]);
    await expect.poll(alive, { timeout: 10_000 }).toEqual([]);
  });

  it("goes out through the gateway of public pages, whichever engine loads", async () => {
    const { port } = new URL(site.url);
    // A public machine, which is ours in truth; the browser itself knows no such name.
    const gateway = await openGateway({ resolve: async () => ["203.0.113.7"], dial: () => connect(Number(port), "127.0.0.1") });
    try {
      for (const engine of lighthouseEngines) {
        const opened = createLighthouse({ ...settings, engine });
        open = opened;
        const order = { url: "http://demarche.exemple/", allowPrivate: false, proxy: gateway.server };
        expect(await opened.measure(order)).toEqual(figures(engine));
        await opened.close();
      }
    } finally {
      await gateway.close();
    }
  });

  it("kills the run and its browser at the limit, and refuses work once it is closed", async () => {
    const measure = lighthouseWith({ runLimitMs: 4000 });
    await expect(measure("/silent")).rejects.toThrow("not done within 4000 ms");
    expect(readdirSync(folder)).toEqual([]);
    await expect.poll(alive, { timeout: 10_000 }).toEqual([]);
    await open?.close();
    await expect(measure("/")).rejects.toThrow("closed");
  });

  it("says so when there is no such browser", async () => {
    const missing = { path: join(folder, "no-such-browser"), origin: "installed", sandbox: true } as const;
    await expect(lighthouseWith({ browser: missing })("/")).rejects.toThrow("no-such-browser");
  });

  it("emulates the telephone that Lighthouse emulates", () => {
    expect(phone).toEqual({ width: 412, height: 823, deviceScaleFactor: 1.75 });
    expect(defaultConfig.settings?.screenEmulation).toEqual({ ...phone, mobile: true, disabled: false });
    expect(defaultConfig.settings?.throttling?.cpuSlowdownMultiplier).toBe(4);
  });
});
