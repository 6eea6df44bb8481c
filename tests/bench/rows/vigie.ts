import { join } from "node:path";
import { createExplorer } from "../../../src/browser/explorer.ts";
import { desktop } from "../../../src/browser/explorer-parts.ts";
import { holdHeap } from "../../../src/browser/heap.ts";
import { createLighthouse } from "../../../src/browser/lighthouse.ts";
import { createGate } from "../../../src/browser/politeness.ts";
import { launchBrowser } from "../../../src/browser/session.ts";
import type { Edition } from "../../../src/domain/edition.ts";
import type { Procedure } from "../../../src/domain/procedure.ts";
import { statusMeanings } from "../../../src/domain/status.ts";
import { isJudgeable, type Visit } from "../../../src/domain/visit.ts";
import { axe } from "../../../src/gather/axe.ts";
import { dom } from "../../../src/gather/dom.ts";
import { gatherHttp } from "../../../src/gather/http.ts";
import { examine, look, picture } from "../../../src/gather/index.ts";
import { createRobots } from "../../../src/gather/robots.ts";
import { openEdition } from "../../../src/store/edition.ts";
import type { Explorer, PageScope } from "../../../src/sweep/ports.ts";
import { runSweep } from "../../../src/sweep/run.ts";
import { environment, procedureOf } from "../../support/dossiers.ts";
import { type Job, type JobProcedure, type PageResult, readJob, writeResults } from "../job.ts";

// A sweep as `main` puts it together, on a real folder. The second argument says what is gathered.
type Lane = "axe" | "all" | "lighthouse";
const job = readJob();
const lane = (process.argv[3] ?? "all") as Lane;
await sweep(job, lane);

async function sweep({ procedures, inFlight, folder, ...rest }: Job, gathered: Lane): Promise<void> {
  const listed = procedures.map(listedOf);
  const edition: Edition = { schema: 1, name: "bench", vigie: "0", procedures: listed };
  const store = openEdition(join(folder, "reports"), edition.name);
  const explorer = await openExplorer(rest.browser, gathered);
  const never = new AbortController().signal;
  const silent = (): void => undefined;
  await runSweep({
    edition,
    procedures: listed,
    explorer,
    store,
    progress: { start: silent, visiting: silent, done: silent, end: silent },
    stopSignal: never,
    abortSignal: never,
    concurrency: inFlight,
    lighthouse: scopeOf(gathered),
    probes: "off",
    evidenceLimit: 20_000_000,
    now: () => new Date().toISOString(),
  }).finally(explorer.close);
  const results: PageResult[] = [];
  for (const { id } of listed) results.push(...((await store.readDossier(id))?.visits ?? []).map((visit) => resultOf(visit, gathered)));
  writeResults({ procedures, inFlight, folder, ...rest }, results);
}

function scopeOf(gathered: Lane): PageScope {
  return gathered === "lighthouse" ? "all" : "off";
}

function listedOf({ id, pages: [start, ...others] }: JobProcedure): Procedure {
  return procedureOf({
    id,
    name: `Procedure ${id}`,
    url: start?.url ?? null,
    pages: others.flatMap(({ role, url }) => (role === "start" ? [] : [{ role, url }])),
    maxPages: others.length + 1,
  });
}

async function openExplorer({ path, sandbox }: Job["browser"], gathered: Lane): Promise<Explorer> {
  holdHeap();
  const { userAgent } = environment;
  const everything = gathered !== "axe";
  return createExplorer({
    launch: () => launchBrowser({ path, sandbox, origin: "VIGIE_BROWSER" }),
    environment: { ...environment, viewport: `${desktop.width}×${desktop.height}` },
    gate: createGate(0),
    look: everything ? look : [dom],
    examine: everything ? examine : [axe],
    probes: [],
    picture: everything ? picture : { ...picture, roles: [] },
    ...(everything ? { robots: createRobots({ userAgent, timeoutMs: 10_000 }) } : {}),
    // The outcome of a visit rests on a plain client too: asked once for it, three times for response times.
    http: (url, signal) => gatherHttp(url, { userAgent, requests: everything ? 3 : 1, timeoutMs: 20_000, signal }),
    lighthouse: createLighthouse({ engine: "own-load", browser: { path, sandbox, origin: "VIGIE_BROWSER" }, userAgent, locale: "fr-FR" }),
  });
}

/** A page has its verdict when it could be judged and everything asked for is there. */
function resultOf(visit: Visit, gathered: Lane): PageResult {
  const { requestedUrl: url, status, evidence } = visit;
  if (!isJudgeable(visit)) return { url, outcome: statusMeanings[status].answered === "no" ? "down" : "failed", detail: status };
  const wanted = gathered === "axe" ? ["dom", "axe"] : gathered === "all" ? everyKey() : [...everyKey(), "lighthouse"];
  const missing = wanted.filter((key) => !(evidence as Readonly<Record<string, { readonly ok: boolean } | undefined>>)[key]?.ok);
  return missing.length === 0 ? { url, outcome: "verdict", detail: status } : { url, outcome: "failed", detail: `without ${missing.join(", ")}` };
}

function everyKey(): readonly string[] {
  return [...look, ...examine, picture].filter(({ roles }) => !roles).map(({ key }) => key);
}
