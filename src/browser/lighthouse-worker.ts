import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright";
import type { LighthouseEngine, LighthouseEvidence } from "../domain/evidence.ts";
import { auditLoad } from "../gather/lighthouse-audit.ts";
import { measureNatively } from "../gather/lighthouse-native.ts";
import type { FoundBrowser } from "./find.ts";
import { type LoadOrder, recordLoad } from "./recorded-load.ts";
import { launchBrowser } from "./session.ts";

/** One page to measure; the parent sends the next when it has the answer. */
export type LighthouseOrder = LoadOrder & { readonly engine: LighthouseEngine; readonly browser: FoundBrowser };

/** What this process answers to an order. */
export type LighthouseAnswer = { readonly ok: true; readonly value: LighthouseEvidence } | { readonly ok: false; readonly detail: string };

/** A process of its own for Lighthouse and its browser: a trace of any size, a hung page or a crash costs the sweep nothing but this. */
process.on("message", (order: LighthouseOrder) => {
  void measure(order)
    .then((value): LighthouseAnswer => ({ ok: true, value }))
    .catch((error: unknown): LighthouseAnswer => ({ ok: false, detail: error instanceof Error ? error.message : String(error) }))
    .then((answer) => process.send?.(answer));
});
// Nobody is left to answer to. Both browsers are killed as the process ends, Playwright's with its profile.
process.once("disconnect", () => process.exit());

const measure = (order: LighthouseOrder): Promise<LighthouseEvidence> => (order.engine === "native" ? natively(order) : byOwnLoad(order));

/** A profile of its own for each run: nothing that one procedure left (cookies, HSTS) is there for the next. The parent removes the folder. */
const natively = async ({ url, browser, userAgent, proxy }: LighthouseOrder): Promise<LighthouseEvidence> =>
  measureNatively({
    url,
    browserPath: browser.path,
    sandbox: browser.sandbox,
    userAgent,
    ...(proxy ? { proxy } : {}),
    profile: await mkdtemp(join(tmpdir(), "profile-")),
  });

/** Warm from the first order on: its start costs as much as half a measure. */
let warm: Promise<Browser> | null = null;

async function byOwnLoad(order: LighthouseOrder): Promise<LighthouseEvidence> {
  warm ??= launchBrowser(order.browser);
  return auditLoad(await recordLoad(await warm, order));
}
