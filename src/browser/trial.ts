import type { BrowserHealth } from "../domain/health.ts";
import { type FoundBrowser, type Machine, thisMachine } from "./find.ts";
import { ensureBrowser } from "./get.ts";
import { missingLibraries, packagesOf } from "./libraries.ts";
import { launchBrowser } from "./session.ts";

/** Finds (or fetches) a browser, starts it, renders a page. Total: trouble is in the answer. `tell` says what is being fetched. */
export async function tryBrowser(tell: (line: string) => void, machine: Machine = thisMachine()): Promise<BrowserHealth> {
  try {
    const found = await ensureBrowser(tell, machine);
    const { version, textWidth } = await render(found);
    return { ok: true, path: found.path, origin: found.origin, version, sandbox: sandboxOf(found, machine), textWidth };
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    return { ok: false, reason: plain(words), packages: packagesOf(missingLibraries(words)) };
  }
}

/** A word with an accent, whose width says whether the machine has fonts at all. */
async function render(found: FoundBrowser): Promise<{ readonly version: string; readonly textWidth: number }> {
  const browser = await launchBrowser(found);
  try {
    const page = await browser.newPage();
    await page.setContent('<span style="font: 20px sans-serif">Démarche</span>');
    const box = await page.locator("span").boundingBox();
    return { version: browser.version(), textWidth: box?.width ?? 0 };
  } finally {
    await browser.close();
  }
}

const sandboxOf = (found: FoundBrowser, machine: Machine): "on" | "root" | "VIGIE_NO_SANDBOX" =>
  found.sandbox ? "on" : machine.root ? "root" : "VIGIE_NO_SANDBOX";

/** What Chromium says of the kernel's refusal is long; the way out is short. */
const noSandbox =
  "Chromium ne peut pas activer son bac à sable sur cette machine : VIGIE_NO_SANDBOX=1, ou autorisez les espaces de noms non privilégiés. (Chromium cannot use its sandbox here: set VIGIE_NO_SANDBOX=1, or allow unprivileged user namespaces.)";

/** Without the long call log that Playwright adds, nor terminal colours. */
function plain(words: string): string {
  if (/No usable sandbox|Failed to move to new namespace/i.test(words)) return noSandbox;
  const before = words.split(/\n(?:Call log|Browser logs|={5,}|╔)/)[0] ?? words;
  return before.replaceAll(new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, "g"), "").trim();
}
