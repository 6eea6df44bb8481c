import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { carriedPath, carrier, fetchFromNpm } from "./carrier.ts";
import { runCommand } from "./command.ts";
import { type FoundBrowser, findBrowsers, type Machine, thisMachine } from "./find.ts";
import { lastLine, startOf } from "./start.ts";

const require = createRequire(import.meta.url);

/** Nothing could be found nor fetched. The message is for the user: it names the commands to type. */
export class NoBrowserError extends Error {}

/** The hands of `ensureBrowser`; given in so that it can be tested without a network. */
export type Hands = {
  readonly startOf: typeof startOf;
  /** Fetches into the user's own folders; null when it worked, else the reason in one line. */
  readonly fetchFromPlaywright: (machine: Machine) => Promise<string | null>;
  readonly fetchFromNpm: (machine: Machine) => Promise<string | null>;
};

/**
 * A browser to work with: the first of this machine's that starts, else one fetched into the user's own folders
 * (Playwright's download, else an npm package). Never installs anything system-wide. `tell` says what is being fetched.
 * @throws BrowserPathError when VIGIE_BROWSER names no executable; NoBrowserError with the exact commands to type.
 */
export async function ensureBrowser(
  tell: (line: string) => void,
  machine: Machine = thisMachine(),
  hands: Hands = { startOf, fetchFromPlaywright, fetchFromNpm },
): Promise<FoundBrowser> {
  const present = await firstThatStarts(machine, hands);
  if (present.browser) return present.browser;
  if (machine.env.VIGIE_BROWSER) throw new NoBrowserError(advice(machine, present.troubles));
  tell("Aucun navigateur utilisable : téléchargement du Chromium de Playwright… (no usable browser: fetching Playwright's)");
  const refused = await hands.fetchFromPlaywright(machine);
  const downloaded = await firstThatStarts(machine, hands);
  if (downloaded.browser) return downloaded.browser;
  tell(`Ce téléchargement n'a pas abouti : essai par le paquet npm ${carrier.name} (70 Mo)… (no success: trying the npm package)`);
  const failed = await hands.fetchFromNpm(machine);
  const unpacked = await firstThatStarts(machine, hands);
  if (unpacked.browser) return unpacked.browser;
  const reasons = [refused && `Playwright: ${refused}`, failed && `npm: ${failed}`].filter((reason) => typeof reason === "string");
  throw new NoBrowserError(advice(machine, [...unpacked.troubles, ...reasons]));
}

type Trial = { readonly browser: FoundBrowser | null; readonly troubles: readonly string[] };

/** One that is there and does not start (missing libraries, a stub without its snap) must not hide one that does. */
async function firstThatStarts(machine: Machine, hands: Hands): Promise<Trial> {
  const troubles: string[] = [];
  for (const browser of findBrowsers(machine, carriedPath(machine.env))) {
    const start = await hands.startOf(browser.path, machine);
    if (start.ok) return { browser, troubles };
    const packages = start.packages.length > 0 ? ` → sudo apt-get install ${start.packages.join(" ")}` : "";
    troubles.push(`${browser.path}: ${start.reason}${packages}`);
  }
  return { browser: null, troubles };
}

/** Runs Playwright's own installer. Its five attempts wait ten seconds each at most for a network that swallows everything. */
async function fetchFromPlaywright({ env }: Machine): Promise<string | null> {
  const cli = join(dirname(require.resolve("playwright/package.json")), "cli.js");
  const patience = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: "10000", ...env };
  const { ok, errors } = await runCommand(process.execPath, [cli, "install", "--only-shell", "chromium"], { env: patience, limitMs: 600_000 });
  if (ok) return null;
  return errors.split("\n").find((line) => /^Error: (?!Failed to download|Download failure)/.test(line)) ?? lastLine(errors);
}

function advice({ platform }: Machine, reasons: readonly string[]): string {
  const install =
    platform === "linux"
      ? "sudo apt-get install chromium"
      : platform === "darwin"
        ? "brew install --cask google-chrome"
        : "winget install Google.Chrome";
  return [
    "Aucun navigateur ne démarre ni n'a pu être téléchargé. (No browser starts and none could be fetched.)",
    ...reasons.map((reason) => `  · ${reason}`),
    "Au choix (pick one):",
    `  ${install}`,
    // The version matters: each knows its own browser only.
    `  npx playwright@${(require("playwright/package.json") as { readonly version: string }).version} install --with-deps chromium`,
    "  VIGIE_BROWSER=/chemin/vers/chrome vigie …",
  ].join("\n");
}
