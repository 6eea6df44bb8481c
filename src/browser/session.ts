import { existsSync } from "node:fs";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright";
import { callIn, mainFrameOf, sessionOf, worldOf } from "../gather/tab-session.ts";
import { browserEnv, type FoundBrowser } from "./find.ts";
import { guardHearing } from "./hearing.ts";
import type { Kit } from "./in-page/kit.ts";
import { guardMemory } from "./memory.ts";

/** Switches for every launch: nothing in the background, no call home. */
const quietArgs = [
  "--disable-quic",
  "--no-first-run",
  "--no-default-browser-check",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // No report, delayed post or page prepared in hiding gets out of our sight.
  "--disable-features=Translate,OptimizationHints,MediaRouter,FetchLaterAPI,Reporting,NetworkErrorLogging,Prerender2,IsolateOrigins,site-per-process",
  // Frames of other sites stay in the process of their page: one session sees, and stops, what they send.
  "--disable-site-isolation-trials",
  "--disable-blink-features=FetchLaterAPI",
  "--font-render-hinting=none",
  // Pages open no window, whatever they try: neither `window.open` nor a form with a target gets out of our sight.
  "--block-new-web-contents",
  // A page that eats memory loses its own renderer, not the machine.
  // The young generation of its scripts stays small too: 65 MB less over four pages, at no cost that can be measured.
  "--js-flags=--max-old-space-size=1024,--max-semi-space-size=4",
  "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
];

/** Starts a headless browser, whose renderers are kept from eating the machine. The sandbox stays on except as root, where Chromium refuses to start with it. */
export async function launchBrowser(found: FoundBrowser): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath: found.path,
    env: browserEnv(found.path, { env: process.env, exists: existsSync }),
    headless: true,
    chromiumSandbox: found.sandbox,
    args: quietArgs,
    // A browser with windows refuses those that nobody asked for, as long as Playwright does not tell it otherwise.
    ignoreDefaultArgs: ["--disable-popup-blocking"],
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  try {
    await Promise.all([guardMemory(browser), guardHearing(browser)]);
    return browser;
  } catch (error) {
    await browser.close().catch(() => undefined);
    throw error;
  }
}

/** Starts a browser once to ask it who it is. */
export async function versionOfBrowser(found: FoundBrowser): Promise<string> {
  const browser = await launchBrowser(found);
  try {
    return browser.version();
  } finally {
    await browser.close();
  }
}

/** What the pages are told of us and how wide the window is. */
export type ContextSettings = {
  readonly userAgent: string;
  readonly locale: string;
  readonly viewport: { readonly width: number; readonly height: number };
  /** Everything goes out through it, this machine's own addresses included; absent, as the machine is set up. */
  readonly proxy?: string;
};

/** A fresh context: no cookie, cache or worker of another procedure; downloads refused, service workers blocked, no permission. */
export async function openContext(browser: Browser, settings: ContextSettings): Promise<BrowserContext> {
  const context = await browser.newContext({
    userAgent: settings.userAgent,
    locale: settings.locale,
    timezoneId: "Europe/Paris",
    viewport: settings.viewport,
    ...(settings.proxy ? { proxy: { server: settings.proxy, bypass: "<-loopback>" } } : {}),
    acceptDownloads: false,
    serviceWorkers: "block",
    // None is granted: geolocation, notifications, clipboard and the rest are refused without asking.
    permissions: [],
    reducedMotion: "reduce",
    // As in the User-Agent: some sites take the headless brand for an obsolete browser.
    extraHTTPHeaders: { "sec-ch-ua": `"Chromium";v="${browser.version().split(".")[0]}", "Not=A?Brand";v="24"` },
  });
  await context.addInitScript(prepareDocument);
  return context;
}

/**
 * Runs in every document before its own scripts: what people see in a closed shadow root is read as well; a word is left when a script asks whether movement is wanted,
 * as it is told that it is not, and when one gives elements roles and names that only its own world sees. Nothing that the page may replace is called later.
 */
function prepareDocument(): void {
  const { apply, defineProperty } = Reflect;
  const note = (word: string): unknown => defineProperty(window, `vigie.${word}`, { __proto__: null, value: true } as PropertyDescriptor);
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function attachShadow(init) {
    return apply(attach, this, [{ ...init, mode: "open" }]);
  };
  const ask = window.matchMedia;
  const includes = String.prototype.includes;
  window.matchMedia = function matchMedia(query) {
    if (apply(includes, `${query}`, ["reduced-motion"])) note("motion");
    return apply(ask, this, [query]);
  };
  const internals = HTMLElement.prototype.attachInternals;
  HTMLElement.prototype.attachInternals = function attachInternals() {
    note("internals");
    return apply(internals, this, []);
  };
}

/** Runs a function inside a page and returns its JSON result. */
export type Reader = <A, R>(inPage: (kit: Kit, argument: A) => R, argument: A) => Promise<R>;

/**
 * A reader for the page's current document. Functions run in an isolated world (CDP `Page.createIsolatedWorld`):
 * what the page did to Array.prototype, JSON or its globals does not reach them. Make a new one after a navigation.
 */
export async function openReader(page: Page): Promise<Reader> {
  const cdp = await sessionOf(page);
  const mainFrame = await mainFrameOf(cdp);
  const executionContextId = await worldOf(cdp, mainFrame);
  return (inPage, argument) => callIn(cdp, executionContextId, inPage, argument);
}
