import { existsSync } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { cacheFolder } from "../../src/browser/carrier.ts";
import { runCommand } from "../../src/browser/command.ts";

/** A tool to compare with. Not a dependency of the project: the benchmark installs it into a folder of its own. */
export type Peer = { readonly name: string; readonly version: string };

export const peers = {
  pa11yCi: { name: "pa11y-ci", version: "4.1.1" },
  lighthouseCi: { name: "@lhci/cli", version: "0.15.1" },
} as const satisfies Readonly<Record<string, Peer>>;

/** Where a peer stands, or why it cannot be had. */
export type Installed = { readonly ok: true; readonly folder: string } | { readonly ok: false; readonly reason: string };

/** Installs a peer once, in exactly this version, without running any of its scripts nor fetching a browser. */
export async function installPeer({ name, version }: Peer): Promise<Installed> {
  const folder = join(cacheFolder(process.env), "bench", `${name.replace(/^@/, "").replace("/", "-")}-${version}`);
  if (existsSync(join(folder, "installed"))) return { ok: true, folder };
  const stage = `${folder}.${process.pid}`;
  try {
    await mkdir(stage, { recursive: true });
    await writeFile(join(stage, "package.json"), JSON.stringify({ private: true }));
    const args = ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error", "--save-exact", `${name}@${version}`];
    const env = { ...process.env, PUPPETEER_SKIP_DOWNLOAD: "1" };
    const { ok, errors } = await runCommand("npm", args, { cwd: stage, env, limitMs: 300_000 });
    if (!ok) return { ok: false, reason: errors.trim().split("\n").slice(-2).join(" ") };
    await writeFile(join(stage, "installed"), "");
    await rm(folder, { recursive: true, force: true });
    await rename(stage, folder);
    return { ok: true, folder };
  } finally {
    await rm(stage, { recursive: true, force: true });
  }
}
