import { readdir, readFile, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { createExplorer } from "./browser/explorer.ts";
import { desktop, explorerLimits } from "./browser/explorer-parts.ts";
import { BrowserPathError } from "./browser/find.ts";
import { openGateway } from "./browser/gateway.ts";
import { ensureBrowser, NoBrowserError } from "./browser/get.ts";
import { holdHeap } from "./browser/heap.ts";
import { createLighthouse } from "./browser/lighthouse.ts";
import { createGate } from "./browser/politeness.ts";
import { launchBrowser, versionOfBrowser } from "./browser/session.ts";
import { tryBrowser } from "./browser/trial.ts";
import { plainUserAgent, userAgentOf } from "./browser/user-agent.ts";
import { runDoctor } from "./cli/doctor.ts";
import { machineProbes } from "./cli/doctor-probes.ts";
import { explain } from "./cli/explain.ts";
import { UserError } from "./cli/failure.ts";
import { invocationOf } from "./cli/invocation.ts";
import { exitCodes, type Io } from "./cli/io.ts";
import { langOf, runProgram } from "./cli/program.ts";
import type { ExplorerOptions, Services } from "./cli/services.ts";
import { demoProcedures } from "./demo/procedures.ts";
import { serveTown } from "./demo/town.ts";
import { same } from "./domain/text.ts";
import { axeVersion } from "./gather/axe.ts";
import { download } from "./gather/download.ts";
import { createFileReader } from "./gather/file.ts";
import { gatherHttp } from "./gather/http.ts";
import { activeProbes, examine, look, picture, probes } from "./gather/index.ts";
import { publicReach } from "./gather/private-address.ts";
import { isBehindProxy } from "./gather/proxy.ts";
import { createRobots } from "./gather/robots.ts";
import { writeNamed } from "./store/atomic.ts";
import { openEdition } from "./store/edition.ts";
import { masking } from "./store/masking.ts";
import { StoreError } from "./store/store-error.ts";
import type { Explorer } from "./sweep/ports.ts";

/** Runs one command line: the composition root. Returns the exit code; never throws. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  try {
    return await runProgram(argv, io, await worldOf(io));
  } catch (error) {
    io.err(explain(inPlainWords(error), langOf(argv, io), io.env.VIGIE_DEBUG !== undefined));
    return exitCodes.usage;
  }
}

/** Trouble that the user can do something about, said as such. */
function inPlainWords(error: unknown): unknown {
  if (error instanceof StoreError || error instanceof BrowserPathError) return new UserError(error.text);
  if (error instanceof NoBrowserError) return new UserError(same(error.message));
  return error;
}

async function worldOf(io: Io): Promise<Services> {
  const version = await versionOf();
  const root = dirname(dirname(fileURLToPath(import.meta.url)));
  // Sources run as they are in a checkout only.
  const invocation = invocationOf({ root, checkout: import.meta.url.endsWith(".ts"), cwd: io.cwd, env: io.env });
  return {
    version,
    invocation,
    now: () => new Date(),
    readFile: (path) => readFile(path),
    writeFile: writeNamed,
    exists: (path) =>
      stat(path).then(
        () => true,
        () => false,
      ),
    listFolder: (path) =>
      readdir(path).then(
        (names) => names.sort(),
        () => [],
      ),
    openStore: (out, edition, secrets = []) => masking(openEdition(out, edition), secrets),
    openExplorer: (options) => openExplorer(version, options),
    download: (request) => download(request, { userAgent: plainUserAgent(version, io.env.VIGIE_CONTACT), timeoutMs: 30_000 }),
    closedToRobots: robotsOf(plainUserAgent(version, io.env.VIGIE_CONTACT)),
    serveTown: async () => {
      const town = await serveTown();
      return { ...town, procedures: demoProcedures(town.origin) };
    },
    doctor: ({ lang, out }) =>
      runDoctor({ ...machineProbes(out, io.env), invocation, browser: () => tryBrowser((line) => io.err(`${line}\n`)) }, lang),
  };
}

/** One reading of each host's robots.txt for a whole command. */
function robotsOf(userAgent: string): Services["closedToRobots"] {
  const robots = createRobots({ userAgent, timeoutMs: 10_000 });
  return async (url) => (await robots(url, AbortSignal.timeout(10_000)))?.rule ?? null;
}

/** The package's own version: package.json stands beside src/ and beside dist/. */
async function versionOf(): Promise<string> {
  const { version } = JSON.parse(await readFile(new URL("../package.json", import.meta.url), "utf8")) as { version: string };
  return version;
}

async function openExplorer(
  version: string,
  { active, browserMemory, contact, denyPrivate, lighthouseEngine, rate, tell }: ExplorerOptions,
): Promise<Explorer> {
  holdHeap();
  const found = await ensureBrowser(tell);
  const browserVersion = await versionOfBrowser(found);
  const userAgent = userAgentOf(browserVersion, version, contact);
  // A machine that goes out through a proxy only has no other way: that proxy then decides what may be reached.
  const gateway = isBehindProxy(process.env) ? null : await openGateway();
  const locale = "fr-FR";
  const robots = createRobots({ userAgent, timeoutMs: 10_000 });
  return createExplorer({
    launch: () => launchBrowser(found),
    environment: {
      vigie: version,
      browser: `Chromium ${browserVersion} (${found.origin})`,
      axe: axeVersion,
      node: process.versions.node,
      locale,
      viewport: `${desktop.width}×${desktop.height}`,
      userAgent,
    },
    gate: createGate(rate),
    look,
    examine,
    picture,
    probes,
    robots,
    readFile: createFileReader({ userAgent, timeoutMs: 8000, mostBytes: 6_000_000, robots }),
    http: (url, signal, allowPrivate) =>
      gatherHttp(url, { userAgent, requests: 3, timeoutMs: 20_000, signal, ...(allowPrivate ? {} : { reach: publicReach() }) }),
    active: { hosts: active, probes: activeProbes },
    denyPrivate,
    limits: { ...explorerLimits, bytesPerBrowser: browserMemory },
    ...(gateway ? { gateway } : {}),
    lighthouse: createLighthouse({ engine: lighthouseEngine, browser: found, userAgent, locale }),
  });
}
