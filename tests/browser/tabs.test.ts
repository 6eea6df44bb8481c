import type { Browser, BrowserContext, Page } from "playwright";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { pageLimits } from "../../src/browser/limits.ts";
import { visitPage } from "../../src/browser/page-visit.ts";
import { createGate } from "../../src/browser/politeness.ts";
import { openContext } from "../../src/browser/session.ts";
import type { PageSetting } from "../../src/browser/sight.ts";
import { createTabs, type Tabs } from "../../src/browser/tabs.ts";
import type { Visit } from "../../src/domain/visit.ts";
import type { Gatherer } from "../../src/gather/gatherer.ts";
import { look, probes } from "../../src/gather/index.ts";
import { launchTestBrowser } from "../support/browser.ts";
import { servePages, type TestSite } from "../support/pages.ts";

const filler = "<p>Cette page explique comment obtenir une carte, qui peut la demander, et où la retirer.</p>".repeat(25);
const page = (title: string, body = ""): string =>
  `<!doctype html><html lang="fr"><title>${title}</title><body><main><h1>${title}</h1>${filler}${body}</main></body></html>`;
const picture: Gatherer<"screenshot"> = { key: "screenshot", limitMs: 5000, gather: async () => ({ desktop: "picture.jpg", mobile: null }) };

const site = {
  "/first": page(
    "Première",
    `<script>setInterval(() => (new Image().src = "/ticking?" + Math.random()), 50); addEventListener("pagehide", () => navigator.sendBeacon("/effect")); onbeforeunload = () => "Rester ?"</script>`,
  ),
  "/second": page(
    "Deuxième",
    `<p id="scripted"></p><script>scripted.textContent = "Scripts en marche, " + Object.keys(window).includes("leftover")</script>`,
  ),
  "/dialog": page("Dialogue", `<script>alert("Bonjour")</script>`),
  "/window": page("Fenêtre", `<script>window.open("/second")</script>`),
  "/download": page("Fichier", `<a href="/file" download id="file">Modèle</a><script>file.click()</script>`),
  "/file": "x",
  "/post": page("Formulaire", `<iframe srcdoc="<form method=post action=/effect></form><script>document.forms[0].submit()</script>"></iframe>`),
  "/heavy": page("Lourde", `<script>window.held = new ArrayBuffer(80_000_000)</script>`),
  "/leftover": page("Globale", `<script>window.leftover = 1; const kept = 1</script>`),
};

describe("tabs of a procedure", () => {
  let browser: Browser;
  let server: TestSite;
  let context: BrowserContext;
  let tabs: Tabs;
  let opened: Page[];
  beforeAll(async () => {
    browser = await launchTestBrowser();
    server = await servePages(site);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  beforeEach(async () => {
    context = await openContext(browser, { userAgent: "VigieTest", locale: "fr-FR", viewport: { width: 1280, height: 900 } });
    opened = [];
    context.on("page", (tab) => opened.push(tab));
    tabs = createTabs(() => context.newPage());
  });
  afterEach(() => context.close());

  const visit = (path: string, parts: Partial<PageSetting> = {}): Promise<Visit> =>
    visitPage(
      { role: "form", url: `${server.origin}${path}`, clicks: 0, from: null },
      {
        openPage: tabs.open,
        keepPage: tabs.keep,
        gate: createGate(0),
        userAgent: "VigieTest",
        look,
        examine: [],
        probes: [],
        picture,
        save: async (name) => name,
        limits: pageLimits,
        ...parts,
      },
    );
  const textOf = ({ evidence: { dom } }: Visit): string => (dom?.ok ? dom.value.text : "");

  it("shows one page after the other in the same tab, as a new one would", async () => {
    const alone = await visit("/second", { keepPage: () => undefined });
    const visits = [await visit("/leftover"), await visit("/second"), await visit("/second")];
    expect(visits.map(({ status }) => status)).toEqual(["ok", "ok", "ok"]);
    expect(textOf(alone)).toContain("Scripts en marche, false");
    expect(visits.slice(1).map(textOf)).toEqual([textOf(alone), textOf(alone)]);
    // The one that was alone, and one for the three.
    expect(opened).toHaveLength(2);
  });

  it("leaves nothing of a page behind, and lets it send nothing on its way out", async () => {
    await visit("/first");
    const ticks = (): number => server.asked.filter((path) => path === "GET /ticking").length;
    const before = ticks();
    const second = await visit("/second");
    expect(second.status).toBe("ok");
    expect(before).toBeGreaterThan(0);
    expect({ ticks: ticks(), effects: server.asked.filter((path) => path.endsWith("/effect")) }).toEqual({ ticks: before, effects: [] });
    expect(opened).toHaveLength(1);
  });

  it.each(["/window", "/download", "/post", "/heavy"])("gives the page after %s a new tab", async (path) => {
    await visit(path);
    expect(opened.filter((tab) => !tab.isClosed())).toEqual([]);
    expect((await visit("/second")).status).toBe("ok");
  });

  it("gives the page after one that was put to the test a new tab", async () => {
    await visit("/second", { probes });
    expect(opened.map((tab) => tab.isClosed())).toEqual([true]);
  });

  it("gives the page after one that failed a new tab", async () => {
    await visit("/none");
    expect(opened.map((tab) => tab.isClosed())).toEqual([true]);
  });

  it("dismisses the dialogs of every page in the tab", async () => {
    const seen = [await visit("/dialog"), await visit("/dialog"), await visit("/second")];
    expect(seen.map(({ status }) => status)).toEqual(["ok", "ok", "ok"]);
    expect(opened).toHaveLength(1);
  });

  it("opens another tab when the kept one crashed meanwhile", async () => {
    await visit("/second");
    const [kept] = opened;
    const crashed = new Promise((resolve) => kept?.once("crash", resolve));
    await Promise.all([crashed, kept?.goto("chrome://crash").catch(() => undefined)]);
    expect((await visit("/second")).status).toBe("ok");
    expect(opened).toHaveLength(2);
  });
});
