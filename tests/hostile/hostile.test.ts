import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createExplorer } from "../../src/browser/explorer.ts";
import type { ExplorerLimits, ExplorerParts } from "../../src/browser/explorer-parts.ts";
import { findBrowser, thisMachine } from "../../src/browser/find.ts";
import { pageLimits } from "../../src/browser/limits.ts";
import { createGate } from "../../src/browser/politeness.ts";
import { launchBrowser } from "../../src/browser/session.ts";
import type { Visit } from "../../src/domain/visit.ts";
import { gatherHttp } from "../../src/gather/http.ts";
import { look, picture } from "../../src/gather/index.ts";
import type { Explorer } from "../../src/sweep/ports.ts";
import { environment, procedureOf } from "../support/dossiers.ts";
import type { Behaviour } from "./behaviour.ts";
import { answers } from "./behaviours/answers.ts";
import { contents } from "./behaviours/contents.ts";
import { protocol } from "./behaviours/protocol.ts";
import { safety } from "./behaviours/safety.ts";
import { scripts } from "./behaviours/scripts.ts";
import { sends } from "./behaviours/sends.ts";
import { transport } from "./behaviours/transport.ts";
import { tricks } from "./behaviours/tricks.ts";
import { type HostileSite, serveHostility } from "./site.ts";

/** `HOSTILE=all`, or a pattern of names: every behaviour. The longer lists are left out otherwise, for the time they take. */
const wish = process.env.HOSTILE;
const usual = [...transport, ...scripts, ...safety, ...answers];
const every = [...usual, ...protocol, ...tricks, ...sends, ...contents];
const behaviours = wish === undefined ? usual : every.filter(({ name }) => wish === "all" || new RegExp(wish).test(name));
const atOnce = 6;

/** Short, but long enough for an ordinary page on a busy machine. */
const limits: ExplorerLimits = {
  page: {
    ...pageLimits,
    navigation: 4000,
    load: 2500,
    settle: { quietMs: 300, staleMs: 1500, limitMs: 3500 },
    whole: 20_000,
    alive: 3000,
    documentBytes: 20_000_000,
  },
  procedure: 60_000,
  headStart: 5000,
  secondLookPause: 50,
  secondNavigation: 4000,
  proceduresPerBrowser: 40,
  bytesPerBrowser: 1_000_000_000,
};

describe("a hostile site", { timeout: 180_000 }, () => {
  let site: HostileSite;
  let explorer: Explorer;
  const seen = new Map<string, Visit>();

  const visit = async ({ name, at }: Behaviour): Promise<void> => {
    const url = at ? at(site.places) : `${site.places.origin}/${name}`;
    const options = { signal: new AbortController().signal, save: async (file: string) => file, lighthouse: "off" as const, probes: "off" as const };
    const [first] = await explorer.explore(procedureOf({ id: name, url, maxPages: 1 }), options);
    if (first) seen.set(name, first);
  };

  beforeAll(async () => {
    site = await serveHostility(behaviours);
    const found = findBrowser(thisMachine(), "");
    if (!found) throw new Error("no browser: run through `npm test`, or set VIGIE_BROWSER");
    const parts: ExplorerParts = {
      launch: () => launchBrowser(found),
      environment,
      gate: createGate(0),
      look,
      examine: [],
      probes: [],
      picture,
      http: (url, signal) => gatherHttp(url, { userAgent: "VigieTest", requests: 1, timeoutMs: 2500, signal, env: {} }),
      lighthouse: { measure: () => Promise.reject(new Error("not asked for")), close: () => Promise.resolve() },
      limits,
    };
    explorer = createExplorer(parts);
    const queue = [...behaviours];
    const worker = async (): Promise<void> => {
      for (let next = queue.shift(); next; next = queue.shift()) await visit(next);
    };
    await Promise.all(Array.from({ length: atOnce }, worker));
  }, 400_000);

  afterAll(async () => {
    await explorer?.close();
    await site?.close();
  });

  it.each(behaviours.map((one) => [one.name, one] as const))("%s", (name, { status: usual, or, says, shows, hides, never = [] }) => {
    const visited = seen.get(name);
    const status = or !== undefined && visited?.status === or ? or : usual;
    const kept = JSON.stringify(visited);
    const mine = site.asked.filter((line) => line.split(" ")[1]?.startsWith(`/${name}`));
    expect({
      status: visited?.status,
      why: says && visited && !says.test(visited.why.fr) ? visited.why.fr : "as expected",
      shown: shows === undefined || kept.includes(shows),
      hidden: hides === undefined || !kept.includes(hides),
      forbidden: mine.filter((line) => never.some((pattern) => pattern.test(line))),
      ...(visited?.status === status ? {} : { quote: visited?.quote, reason: visited?.why.fr }),
    }).toEqual({ status, why: "as expected", shown: true, hidden: true, forbidden: [] });
  });
});
