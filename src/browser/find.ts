import { accessSync, constants, existsSync, statSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { chromium } from "playwright";
import type { Text } from "../domain/text.ts";

/** A browser that can be started on this machine. */
export type FoundBrowser = {
  /** Path of the executable. */
  readonly path: string;
  /** Where it comes from. */
  readonly origin: "VIGIE_BROWSER" | "playwright" | "installed" | "npm package";
  /** False as root (Chromium refuses its sandbox there) and with VIGIE_NO_SANDBOX=1. */
  readonly sandbox: boolean;
};

/** What the search depends on; given in so that it can be tested. */
export type Machine = {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  /** Processor, as Node names it: `x64`, `arm64`. */
  readonly arch: string;
  /** Is this user root? */
  readonly root: boolean;
  /** Is there something at this path? */
  readonly exists: (path: string) => boolean;
  /** Is it a file that this user may execute? */
  readonly executable: (path: string) => boolean;
  /** Where Playwright would keep its full Chromium; null where it supports none. */
  readonly playwright: string | null;
};

/** This very machine. */
export const thisMachine = (): Machine => ({
  env: process.env,
  platform: process.platform,
  arch: process.arch,
  root: process.getuid?.() === 0,
  exists: existsSync,
  executable: isExecutable,
  playwright: playwrightPath(),
});

/** VIGIE_BROWSER names something that is not a browser. The text is for the user. */
export class BrowserPathError extends Error {
  readonly text: Text;
  constructor(text: Text) {
    super(`${text.fr} (${text.en})`);
    this.text = text;
  }
}

/** The first of `findBrowsers`, null when there is none. */
export const findBrowser = (machine: Machine, carried: string): FoundBrowser | null => findBrowsers(machine, carried)[0] ?? null;

/**
 * The browsers of this machine, in order of preference: VIGIE_BROWSER (then alone), Playwright's own, one fetched before into `carried`, an
 * installed Chrome, Chromium or Edge. Headless shells come first: a page costs them half as much, and they leak less (docs/decisions/0004).
 * Never installs or starts anything.
 * @throws BrowserPathError when VIGIE_BROWSER is set and wrong: a wish is not silently replaced.
 */
export function findBrowsers(machine: Machine, carried: string): readonly FoundBrowser[] {
  const sandbox = !machine.root && machine.env.VIGIE_NO_SANDBOX !== "1";
  const wished = machine.env.VIGIE_BROWSER;
  if (wished) {
    if (!machine.executable(wished)) throw new BrowserPathError(wrongWish(wished, machine));
    return [{ path: wished, origin: "VIGIE_BROWSER", sandbox }];
  }
  const found = (paths: readonly string[], origin: FoundBrowser["origin"]): readonly FoundBrowser[] =>
    paths.filter(machine.executable).map((path) => ({ path, origin, sandbox }));
  return [...found(playwrightPlaces(machine), "playwright"), ...found([carried], "npm package"), ...found(installedPlaces(machine), "installed")];
}

function wrongWish(wished: string, machine: Machine): Text {
  const there = machine.exists(wished);
  return {
    fr: `VIGIE_BROWSER=${wished} : ce chemin ${there ? "n'est pas un fichier exécutable" : "n'existe pas"}. Donnez le chemin complet d'un Chrome, Chromium ou Edge, ou retirez la variable.`,
    en: `VIGIE_BROWSER=${wished}: this path ${there ? "is not an executable file" : "does not exist"}. Give the full path of a Chrome, Chromium or Edge, or unset the variable.`,
  };
}

/** Folder and file of Playwright's headless shell, as its registry names them. */
const shells: Readonly<Record<string, readonly [string, string]>> = {
  "linux-x64": ["chrome-headless-shell-linux64", "chrome-headless-shell"],
  "linux-arm64": ["chrome-headless-shell-linux-arm64", "chrome-headless-shell"],
  "darwin-x64": ["chrome-headless-shell-mac-x64", "chrome-headless-shell"],
  "darwin-arm64": ["chrome-headless-shell-mac-arm64", "chrome-headless-shell"],
  "win32-x64": ["chrome-headless-shell-win64", "chrome-headless-shell.exe"],
};

/**
 * Playwright's headless shell, then its full Chromium. Its public interface tells the second path only; the shell
 * (`install --only-shell`) is in a sibling folder of the same revision. A folder without its marker is half downloaded.
 */
function playwrightPlaces({ playwright, platform, arch, exists }: Machine): readonly string[] {
  const [, browsers = "", revision = ""] = playwright?.match(/^(.*[\\/])chromium-(\d+)[\\/]/) ?? [];
  if (!playwright || revision === "") return [];
  const complete = (folder: string): boolean => exists(join(folder, "INSTALLATION_COMPLETE"));
  const shellFolder = join(browsers, `chromium_headless_shell-${revision}`);
  const shell = shells[`${platform}-${arch}`];
  return [
    ...(shell && complete(shellFolder) ? [join(shellFolder, ...shell)] : []),
    ...(complete(join(browsers, `chromium-${revision}`)) ? [playwright] : []),
  ];
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

/** Throws where Playwright supports no Chromium: that is "none", not an error. */
function playwrightPath(): string | null {
  try {
    return chromium.executablePath() || null;
  } catch {
    return null;
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/**
 * Variables to start a browser with. The one that Vigie fetched brings fonts: on a machine without any, every text
 * would be zero pixels wide and every measure wrong. They add to the machine's own, and never replace the user's choice.
 */
export function browserEnv(path: string, { env, exists }: Pick<Machine, "env" | "exists">): Readonly<Record<string, string>> {
  const fonts = fontsConfig(dirname(path));
  const own = Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return { ...(exists(fonts) ? { FONTCONFIG_FILE: fonts } : {}), ...Object.fromEntries(own) };
}

/** The fontconfig file beside a browser that Vigie fetched. */
export const fontsConfig = (folder: string): string => join(folder, "vigie-fonts.conf");
