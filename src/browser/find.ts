import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright";

/** A browser that can be started on this machine. */
export type FoundBrowser = {
  /** Path of the executable. */
  readonly path: string;
  /** Where it comes from. */
  readonly origin: "VIGIE_BROWSER" | "playwright" | "installed" | "npm package";
  /** False as root: Chromium refuses its sandbox there. */
  readonly sandbox: boolean;
};

/** What the search depends on; given in so that it can be tested. */
export type Machine = {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  /** Is this user root? */
  readonly root: boolean;
  readonly exists: (path: string) => boolean;
};

/** This very machine. */
export const thisMachine = (): Machine => ({
  env: process.env,
  platform: process.platform,
  root: process.getuid?.() === 0,
  exists: existsSync,
});

/** VIGIE_BROWSER names a file that is not there. */
export class BrowserPathError extends Error {}

/**
 * Looks for a browser, in this order: VIGIE_BROWSER, Playwright's own, an installed Chrome, Chromium or Edge,
 * one fetched before into `carried`. Null when there is none; never installs anything.
 * @throws BrowserPathError when VIGIE_BROWSER is set and wrong: a wish is not silently replaced.
 */
export function findBrowser(machine: Machine, carried: string): FoundBrowser | null {
  const sandbox = !machine.root && machine.env.VIGIE_NO_SANDBOX !== "1";
  const wished = machine.env.VIGIE_BROWSER;
  if (wished) {
    if (!machine.exists(wished)) throw new BrowserPathError(wished);
    return { path: wished, origin: "VIGIE_BROWSER", sandbox };
  }
  const own = chromium.executablePath();
  if (own && machine.exists(own)) return { path: own, origin: "playwright", sandbox };
  const installed = installedPlaces(machine).find((path) => machine.exists(path));
  if (installed) return { path: installed, origin: "installed", sandbox };
  return machine.exists(carried) ? { path: carried, origin: "npm package", sandbox } : null;
}

/** Where Chrome, Chromium and Edge are usually installed. */
function installedPlaces({ env, platform }: Machine): readonly string[] {
  if (platform === "darwin") {
    return ["Google Chrome", "Chromium", "Microsoft Edge"].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  }
  if (platform === "win32") {
    const roots = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA].filter((root) => root !== undefined);
    return roots.flatMap((root) => [
      join(root, "Google/Chrome/Application/chrome.exe"),
      join(root, "Chromium/Application/chrome.exe"),
      join(root, "Microsoft/Edge/Application/msedge.exe"),
    ]);
  }
  const names = ["google-chrome-stable", "google-chrome", "chromium", "chromium-browser", "microsoft-edge-stable", "microsoft-edge"];
  const folders = (env.PATH ?? "/usr/bin").split(delimiter).filter((folder) => folder !== "");
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}
