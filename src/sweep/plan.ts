import type { Procedure } from "../domain/procedure.ts";
import { isLoopback, parseUrl } from "../lib/sites.ts";
import { siteOf } from "../reading/site.ts";

/** Procedures that one visit serves: same start page, same named pages, same declaration, same number of pages. */
export type Group = readonly [Procedure, ...Procedure[]];

/** Groups of one host, visited one after the other: a service never has two visits at a time. */
export type Lane = {
  readonly host: string;
  /** Registrable domain, of which two hosts at most are visited at a time; null for this very machine, which needs no sparing. */
  readonly site: string | null;
  readonly groups: readonly Group[];
};

/** How many lanes of one site run at a time. */
export const lanesPerSite = 2;

/** Puts together procedures that can share a visit, in the order of the list. A procedure without a URL stays alone. */
export function groupsOf(procedures: readonly Procedure[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const procedure of procedures) {
    const key = procedure.url === null ? `id ${procedure.id}` : `${addressOf(procedure)} ${procedure.maxPages}`;
    const group = groups.get(key);
    groups.set(key, group ? [...group, procedure] : [procedure]);
  }
  return [...groups.values()];
}

/**
 * One lane a host, the longest first: nobody is left waiting for it at the end. A lane is as long as the pages that may be visited on its host,
 * or as its share of a site that has many hosts and two lanes. On this very machine each group has a lane of its own.
 */
export function lanesOf(groups: readonly Group[]): readonly Lane[] {
  const lanes = [...Map.groupBy(groups, laneOf).values()].map((own) => ({ host: hostOf(own[0]), site: siteOfGroup(own[0]), groups: own }));
  const bySite = Map.groupBy(lanes, ({ site, host }) => site ?? host);
  const shares = new Map([...bySite].map(([site, own]) => [site, own.reduce((sum, lane) => sum + pagesOf(lane), 0) / lanesPerSite]));
  const lengthOf = (lane: Lane): number => Math.max(pagesOf(lane), lane.site === null ? 0 : (shares.get(lane.site) ?? 0));
  return lanes.toSorted((a, b) => lengthOf(b) - lengthOf(a) || pagesOf(b) - pagesOf(a));
}

const laneOf = (group: Group): string => (siteOfGroup(group) === null ? group[0].id : hostOf(group));

const hostOf = (group: Group | undefined): string => parseUrl(group?.[0].url)?.host ?? group?.[0].id ?? "";

function siteOfGroup(group: Group | undefined): string | null {
  const url = parseUrl(group?.[0].url);
  return url && !isLoopback(url.hostname) ? siteOf(url) : null;
}

/** Where a procedure is looked for: when this changes, what was seen before is of another procedure. */
export function addressOf({ url, pages, declarationUrl }: Procedure): string {
  return JSON.stringify([parseUrl(url)?.href ?? url, pages.map((page) => [page.role, page.url]), declarationUrl ?? null]);
}

/** Most pages that a lane may visit. */
const pagesOf = ({ groups }: Pick<Lane, "groups">): number => groups.reduce((sum, [first]) => sum + first.maxPages, 0);
