import { spawn } from "node:child_process";
import { mkdir } from "node:fs/promises";
import { homedir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { type FoundBrowser, findBrowser, type Machine, thisMachine } from "./find.ts";

/** The npm package that carries a headless Chromium, for machines that reach nothing but an npm mirror. */
const carrier = "@sparticuz/chromium@153.0.0";

/** Nothing could be found nor fetched. The message is for the user: it names the commands to type. */
export class NoBrowserError extends Error {}

/** Folder of what Vigie fetches for itself: VIGIE_CACHE, else the user's cache folder. */
export function cacheFolder(env: Machine["env"]): string {
  return env.VIGIE_CACHE ?? join(env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "vigie");
}

/** Where the fetched Chromium is kept. */
export const carriedPath = (env: Machine["env"]): string => join(cacheFolder(env), "chromium-153", "chromium");

/**
 * A browser to work with: found, else fetched into the user's own folders (Playwright's download, else an npm package).
 * Never installs anything system-wide. `tell` says on stderr what is being fetched.
 * @throws NoBrowserError with the exact command to type.
 */
export async function ensureBrowser(tell: (line: string) => void, machine: Machine = thisMachine()): Promise<FoundBrowser> {
  const carried = carriedPath(machine.env);
  const found = findBrowser(machine, carried);
  if (found) return found;
  tell("Aucun navigateur trouvé. Téléchargement du Chromium de Playwright… (no browser found, fetching Playwright's)");
  await fetchFromPlaywright(machine.env);
  const downloaded = findBrowser(machine, carried);
  if (downloaded) return downloaded;
  tell(`Téléchargement refusé ou impossible ; essai par le paquet npm ${carrier}… (download refused, trying the npm package)`);
  await fetchFromNpm(carried, machine.env);
  const unpacked = findBrowser(machine, carried);
  if (unpacked) return unpacked;
  throw new NoBrowserError(advice(machine.platform));
}

/** Runs Playwright's own installer; whether it worked is seen by looking for the browser again. */
const fetchFromPlaywright = async (env: Machine["env"]): Promise<void> => {
  const cli = join(dirname(new URL(import.meta.resolve("playwright")).pathname), "cli.js");
  await run(process.execPath, [cli, "install", "--only-shell", "chromium"], env, 180_000);
};

/** Installs the carrier package beside the cache and lets it unpack its binary there; scripts of packages are not run. */
async function fetchFromNpm(carried: string, env: Machine["env"]): Promise<void> {
  const folder = dirname(carried);
  await mkdir(folder, { recursive: true });
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const installed = await run(
    npm,
    ["install", "--prefix", folder, "--no-save", "--ignore-scripts", "--no-audit", "--no-fund", carrier],
    env,
    300_000,
  );
  if (!installed) return;
  // The package unpacks into os.tmpdir(): TMPDIR brings it into our own folder rather than into one that everybody can write to.
  const unpack = `import("${new URL(`file://${folder}/node_modules/@sparticuz/chromium/build/index.js`).href}").then((m) => m.default.executablePath())`;
  await run(process.execPath, ["--input-type=module", "-e", unpack], { ...env, TMPDIR: folder }, 120_000);
}

/** Runs a command to its end or its limit; true when it exits 0. Its output stays quiet: what counts is the browser found afterwards. */
function run(command: string, args: readonly string[], env: Machine["env"], limitMs: number): Promise<boolean> {
  return new Promise((resolve) => {
    // npm must be found even when a package script narrowed PATH.
    const path = [env.PATH, dirname(process.execPath)].filter((part) => part !== undefined).join(delimiter);
    const child = spawn(command, args, { env: { ...env, PATH: path }, stdio: "ignore", timeout: limitMs, shell: process.platform === "win32" });
    child.once("error", () => resolve(false));
    child.once("exit", (code) => resolve(code === 0));
  });
}

function advice(platform: NodeJS.Platform): string {
  const install =
    platform === "linux" ? "sudo apt-get install chromium" : platform === "darwin" ? "brew install --cask chromium" : "winget install Google.Chrome";
  return [
    "Aucun navigateur n'a pu être trouvé ni téléchargé. Au choix (pick one):",
    `  ${install}`,
    "  npx playwright install chromium",
    "  VIGIE_BROWSER=/chemin/vers/chrome vigie …",
  ].join("\n");
}
