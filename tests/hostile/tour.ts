import { createExplorer } from "../../src/browser/explorer.ts";
import { type ExplorerLimits, explorerLimits } from "../../src/browser/explorer-parts.ts";
import { findBrowser, thisMachine } from "../../src/browser/find.ts";
import { createGate } from "../../src/browser/politeness.ts";
import { launchBrowser } from "../../src/browser/session.ts";
import type { Visit } from "../../src/domain/visit.ts";
import { gatherHttp } from "../../src/gather/http.ts";
import { examine, look, picture, probes } from "../../src/gather/index.ts";
import { environment, procedureOf } from "../support/dossiers.ts";
import type { Behaviour } from "./behaviour.ts";
import { serveHostility } from "./site.ts";

/** How a hostile site is visited. */
export type TourOptions = {
  readonly limits: ExplorerLimits;
  /** For the plain client, ms. */
  readonly httpMs: number;
  readonly atOnce: number;
  /** With axe, reflow and the trials by keyboard, as in a sweep; without, the outcome only. */
  readonly whole?: boolean;
};

/** Limits of the tests: short, but long enough for an ordinary page on a busy machine. */
export const shortLimits: ExplorerLimits = {
  page: {
    ...explorerLimits.page,
    navigation: 4000,
    load: 2500,
    settle: { quietMs: 300, staleMs: 1500, limitMs: 3500, contentMs: 2000 },
    whole: 20_000,
    alive: 3000,
    documentBytes: 20_000_000,
  },
  procedure: 60_000,
  headStart: 5000,
  laterNavigation: 4000,
  askedAhead: 60_000,
  secondLookPause: 50,
  secondNavigation: 4000,
  proceduresPerBrowser: 40,
  bytesPerBrowser: 1_000_000_000,
};

/** What a tour brought back of each behaviour, by name, and what reached the site: "GET /name/rest". */
export type Tour = { readonly seen: ReadonlyMap<string, Seen>; readonly asked: readonly string[] };
type Seen = { readonly visit: Visit | undefined /** From the first question to the outcome. */; readonly ms: number };

/** Serves these behaviours on loopback and visits each, all with one explorer as a sweep does. */
export async function tourOf(behaviours: readonly Behaviour[], { limits, httpMs, atOnce, whole = false }: TourOptions): Promise<Tour> {
  const found = findBrowser(thisMachine(), "");
  if (!found) throw new Error("no browser: run through `npm test`, or set VIGIE_BROWSER");
  const site = await serveHostility(behaviours);
  const explorer = createExplorer({
    launch: () => launchBrowser(found),
    environment,
    gate: createGate(0),
    look,
    examine: whole ? examine : [],
    probes: whole ? probes : [],
    picture,
    http: (url, signal) => gatherHttp(url, { userAgent: "VigieTest", requests: 1, timeoutMs: httpMs, signal, env: {} }),
    lighthouse: { measure: () => Promise.reject(new Error("not asked for")), close: () => Promise.resolve() },
    limits,
  });
  const seen = new Map<string, Seen>();
  const options = {
    signal: new AbortController().signal,
    save: async (file: string) => file,
    lighthouse: "off" as const,
    probes: whole ? ("all" as const) : ("off" as const),
  };
  const queue = [...behaviours];
  const worker = async (): Promise<void> => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const { name, at } = next;
      const url = at ? at(site.places) : `${site.places.origin}/${name}`;
      const begun = Date.now();
      const [visit] = await explorer.explore(procedureOf({ id: name, url, maxPages: 1 }), options);
      seen.set(name, { visit, ms: Date.now() - begun });
    }
  };
  try {
    await Promise.all(Array.from({ length: atOnce }, worker));
  } finally {
    await explorer.close();
    await site.close();
  }
  return { seen, asked: site.asked };
}

/** What differs from what a behaviour is expected to come to: nothing when all is as it should be. */
export function surprises(behaviour: Behaviour, { seen, asked }: Tour): readonly string[] {
  const { name, never = [] } = behaviour;
  const visit = seen.get(name)?.visit;
  const mine = asked.filter((line) => line.split(" ")[1]?.startsWith(`/${name}`));
  return [
    ...(visit ? inOutcome(behaviour, visit) : ["no visit"]),
    ...mine.filter((line) => never.some((pattern) => pattern.test(line))).map((line) => `let through: ${line}`),
  ];
}

function inOutcome({ status, or = status, says, shows = "", hides }: Behaviour, visit: Visit): readonly string[] {
  const kept = JSON.stringify(visit);
  if (![status, or].includes(visit.status)) return [`${visit.status}, not ${status}: ${visit.why.fr} ${visit.quote ?? ""}`];
  const usual = visit.status === status;
  return [
    ...(usual && says && !says.test(visit.why.fr) ? [`says: ${visit.why.fr}`] : []),
    ...(usual && !kept.includes(shows) ? [`does not show: ${shows}`] : []),
    ...(hides !== undefined && kept.includes(hides) ? [`tells: ${hides}`] : []),
  ];
}
