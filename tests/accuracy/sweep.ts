import { existsSync } from "node:fs";
import { chromium } from "playwright";
import { createExplorer } from "../../src/browser/explorer.ts";
import { desktop } from "../../src/browser/explorer-parts.ts";
import { browserEnv, type FoundBrowser } from "../../src/browser/find.ts";
import { ensureBrowser } from "../../src/browser/get.ts";
import { createGate } from "../../src/browser/politeness.ts";
import type { Edition } from "../../src/domain/edition.ts";
import type { Procedure } from "../../src/domain/procedure.ts";
import type { Report } from "../../src/domain/report.ts";
import { gatherHttp } from "../../src/gather/http.ts";
import { look, picture } from "../../src/gather/index.ts";
import { judgeEdition } from "../../src/sweep/judge.ts";
import type { Explorer } from "../../src/sweep/ports.ts";
import { runSweep } from "../../src/sweep/run.ts";
import { environment } from "../support/dossiers.ts";
import { memoryStore } from "../support/memory-store.ts";

/**
 * A real sweep, put together as `main` does, over loopback pages: visits, dossiers, judgement. Lighthouse, axe and the narrow window are left
 * out: no figure of these depends on them. The browser resolves no name, so that what a page fetches elsewhere never decides a figure.
 */
export async function sweepLoopback(procedures: readonly Procedure[]): Promise<Report> {
  const edition: Edition = { schema: 1, name: "accuracy", vigie: "0", procedures };
  const store = memoryStore();
  const explorer = await openExplorer();
  const never = new AbortController().signal;
  const silent = () => undefined;
  try {
    await runSweep({
      edition,
      procedures,
      explorer,
      store,
      progress: { start: silent, visiting: silent, done: silent, end: silent },
      stopSignal: never,
      abortSignal: never,
      concurrency: 4,
      lighthouse: "off",
      probes: "off",
      evidenceLimit: 2e6,
      now: () => new Date().toISOString(),
    });
  } finally {
    await explorer.close();
  }
  return judgeEdition({ store, edition, lang: "en", version: "0" });
}

async function openExplorer(): Promise<Explorer> {
  const found = await ensureBrowser((line) => process.stderr.write(`${line}\n`));
  const { userAgent } = environment;
  return createExplorer({
    launch: () => launchDeaf(found),
    environment: { ...environment, viewport: `${desktop.width}×${desktop.height}` },
    gate: createGate(0),
    look,
    probes: [],
    examine: [],
    picture,
    http: (url, signal) => gatherHttp(url, { userAgent, requests: 1, timeoutMs: 20_000, signal }),
    lighthouse: { measure: () => Promise.reject(new Error("not measured here")), close: () => Promise.resolve() },
  });
}

/** A browser that hears of no host but this machine. */
const launchDeaf = (found: FoundBrowser) =>
  chromium.launch({
    executablePath: found.path,
    env: browserEnv(found.path, { env: process.env, exists: existsSync }),
    headless: true,
    chromiumSandbox: found.sandbox,
    args: ["--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1", "--font-render-hinting=none"],
  });
