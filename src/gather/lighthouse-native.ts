import { type ChildProcess, spawn } from "node:child_process";
import lighthouse from "lighthouse";
import type { LighthouseEvidence } from "../domain/evidence.ts";
import { figuresOf, lighthouseConfig } from "./lighthouse-figures.ts";

/** With what Lighthouse loads a page by itself. */
export type NativeOrder = {
  readonly url: string;
  readonly browserPath: string;
  readonly sandbox: boolean;
  readonly userAgent: string;
  /** Through which everything goes out, this machine's own addresses included; absent, as the machine is set up. */
  readonly proxy?: string;
  /** A folder for the browser's profile, gone after the run with all that is in it. */
  readonly profile: string;
};

/** Lighthouse as it comes: its own driver, in a browser that is started for this run and lives no longer. Of our guards only the gateway stands there. */
export async function measureNatively(order: NativeOrder): Promise<LighthouseEvidence> {
  const browser = spawn(order.browserPath, switchesFor(order), { stdio: ["ignore", "ignore", "pipe"] });
  const end = (): boolean => browser.kill("SIGKILL");
  process.once("exit", end);
  try {
    const flags = { port: await portOf(browser), logLevel: "silent" } as const;
    const result = await lighthouse(order.url, flags, lighthouseConfig(order.userAgent));
    if (!result) throw new Error("Lighthouse brought nothing back");
    return figuresOf(result.lhr, "native");
  } finally {
    process.off("exit", end);
    end();
  }
}

const switchesFor = ({ profile, proxy, sandbox }: NativeOrder): readonly string[] => [
  "--headless",
  "--remote-debugging-port=0",
  `--user-data-dir=${profile}`,
  "--no-first-run",
  "--no-default-browser-check",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--mute-audio",
  ...(proxy ? [`--proxy-server=${proxy}`, "--proxy-bypass-list=<-loopback>"] : []),
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
