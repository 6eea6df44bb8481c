import { randomUUID } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { rm, statfs, writeFile } from "node:fs/promises";
import { Agent, request } from "node:https";
import { createRequire } from "node:module";
import { availableParallelism, totalmem } from "node:os";
import { dirname, join } from "node:path";
import type { NetworkHealth } from "../domain/health.ts";
import { codeOf } from "../lib/error-code.ts";
import type { DoctorDeps } from "./doctor.ts";
import { trialHost } from "./doctor-network.ts";

/** All that the doctor asks of this very machine, except its browser. `out` is absolute. */
export const machineProbes = (out: string, env: DoctorDeps["env"]): Omit<DoctorDeps, "browser" | "invocation"> => ({
  node: { version: process.versions.node, path: process.execPath },
  missingPackages: () => missingPackages(import.meta.url),
  network: () => askHost(trialHost, 443, env),
  out,
  writeTrouble: () => writeTrouble(out),
  freeDisk: () => freeDisk(out),
  memory: memoryLimit(totalmem(), process.constrainedMemory()),
  cores: availableParallelism(),
  env,
});

/** Dependencies of the package that holds `from` which no node_modules above it has. */
export function missingPackages(from: string): readonly string[] {
  const require = createRequire(from);
  const { dependencies } = JSON.parse(readFileSync(new URL("../../package.json", from), "utf8")) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  const places = (name: string): readonly string[] => require.resolve.paths(name) ?? [];
  return Object.keys(dependencies).filter((name) => !places(name).some((folder) => existsSync(join(folder, name, "package.json"))));
}

/** Tries to write in a folder, or where it will be made; null when it works, else the system's code. Leaves nothing behind. */
export async function writeTrouble(folder: string): Promise<string | null> {
  const path = join(nearest(folder), `.vigie-${randomUUID()}`);
  try {
    await writeFile(path, "");
    await rm(path);
    return null;
  } catch (error) {
    return reasonOf(error);
  }
}

/** Free bytes where the folder is, or will be; null when the system does not tell. */
export async function freeDisk(folder: string): Promise<number | null> {
  try {
    const { bavail, bsize } = await statfs(nearest(folder));
    return bavail * bsize;
  } catch {
    return null;
  }
}

/** A folder, or the first above it that exists. */
const nearest = (folder: string): string => (existsSync(folder) || dirname(folder) === folder ? folder : nearest(dirname(folder)));

/** A container's limit when there is one. Unlimited is told as 0 or as a number beyond the machine's own. */
export const memoryLimit = (total: number, constrained: number): number => (constrained > 0 ? Math.min(total, constrained) : total);

/** One HEAD request, through the proxy of the environment when there is one. Total. */
export function askHost(host: string, port: number, env: DoctorDeps["env"], limitMs = 8000): Promise<NetworkHealth> {
  const begun = performance.now();
  const agent = new Agent({ proxyEnv: { ...env } });
  return new Promise((resolve) => {
    const asked = request({ host, port, method: "HEAD", path: "/", agent, signal: AbortSignal.timeout(limitMs) });
    asked.once("response", (response) => {
      response.resume();
      resolve({ ok: true, status: response.statusCode ?? 0, milliseconds: Math.round(performance.now() - begun) });
    });
    asked.once("error", (error) => resolve({ ok: false, stage: stageOf(reasonOf(error)), reason: reasonOf(error) }));
    asked.end();
  }).finally(() => agent.destroy()) as Promise<NetworkHealth>;
}

/** Where a request failed, from the system's code. */
export const stageOf = (code: string): "dns" | "certificate" | "connection" => {
  if (/^(ENOTFOUND|EAI_)/.test(code)) return "dns";
  return /CERT|ISSUER|SIGNATURE|ALTNAME/.test(code) ? "certificate" : "connection";
};

/** The system's code, which says more in a line than its sentence. */
const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  return error.name === "AbortError" ? "timeout" : codeOf(error) || error.message;
};
