import { type ChildProcess, spawn } from "node:child_process";
import lighthouse from "lighthouse";
import type { LighthouseEvidence } from "../domain/evidence.ts";

/** What the parent sends, once. */
export type LighthouseOrder = {
  readonly url: string;
  readonly browserPath: string;
  readonly sandbox: boolean;
  readonly userAgent: string;
  /** An empty folder for the browser's profile; the parent removes it. */
  readonly profile: string;
};
/** What this process answers, once, before it ends. */
export type LighthouseAnswer = { readonly ok: true; readonly value: LighthouseEvidence } | { readonly ok: false; readonly detail: string };

/** A process of its own for one Lighthouse run: it and its browser are one group, killed together by the parent at the limit. */
process.once("message", (order: LighthouseOrder) => {
  void run(order)
    .catch((error: unknown): LighthouseAnswer => ({ ok: false, detail: error instanceof Error ? error.message : String(error) }))
    .then((answer) => process.send?.(answer, () => process.exit()));
});
// Nobody is left to answer to.
process.once("disconnect", () => process.kill(process.platform === "win32" ? process.pid : -process.pid, "SIGKILL"));

async function run(order: LighthouseOrder): Promise<LighthouseAnswer> {
  const browser = spawn(order.browserPath, switchesFor(order), { stdio: ["ignore", "ignore", "pipe"] });
  try {
    return { ok: true, value: await measure(order, await portOf(browser)) };
  } finally {
    browser.kill("SIGKILL");
  }
}

const switchesFor = ({ profile, sandbox }: LighthouseOrder): readonly string[] => [
  "--headless",
  "--remote-debugging-port=0",
  `--user-data-dir=${profile}`,
  "--no-first-run",
  "--no-default-browser-check",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--mute-audio",
  ...(sandbox ? [] : ["--no-sandbox"]),
  "about:blank",
];

/** The browser writes the port that it chose on its error output. */
function portOf(browser: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let said = "";
    browser.once("error", reject);
    browser.once("exit", (code) => reject(new Error(`the browser ended (${code}) before it could be used`)));
    browser.stderr?.setEncoding("utf8").on("data", (words: string) => {
      said = (said + words).slice(-4000);
      const port = /DevTools listening on ws:\/\/[^:]+:(\d+)\//.exec(said)?.[1];
      if (port) resolve(Number(port));
    });
  });
}

/** Performance and good practices; never the accessibility category: its score is not a rate of conformity. */
async function measure({ url, userAgent }: LighthouseOrder, port: number): Promise<LighthouseEvidence> {
  const result = await lighthouse(url, {
    port,
    output: "json",
    logLevel: "silent",
    locale: "fr",
    onlyCategories: ["performance", "best-practices"],
    emulatedUserAgent: userAgent,
    disableFullPageScreenshot: true,
  });
  if (!result) throw new Error("Lighthouse brought nothing back");
  const { lighthouseVersion, categories, audits, environment, runtimeError } = result.lhr;
  if (runtimeError) throw new Error(`${runtimeError.code}: ${runtimeError.message}`);
  const metric = (id: string): number | null => audits[id]?.numericValue ?? null;
  return {
    version: lighthouseVersion,
    scores: Object.fromEntries(Object.values(categories).map(({ id, score }) => [id, score])),
    metrics: {
      fcp: metric("first-contentful-paint"),
      lcp: metric("largest-contentful-paint"),
      tbt: metric("total-blocking-time"),
      cls: metric("cumulative-layout-shift"),
      si: metric("speed-index"),
    },
    benchmarkIndex: environment.benchmarkIndex,
  };
}
