import type { Procedure } from "../domain/procedure.ts";
import { isLoopback, parseUrl } from "../lib/sites.ts";

/** Procedures that one visit serves: same start page, same named pages, same declaration, same number of pages. */
export type Group = readonly [Procedure, ...Procedure[]];

/** Groups of one host, visited one after the other: a service never has two visits at a time. */
export type Lane = { readonly host: string; readonly groups: readonly Group[] };

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
 * One lane a host, the longest (most pages that may be visited) first: nobody is left waiting for it at the end.
 * This very machine needs no sparing: each of its groups has a lane of its own.
 */
export function lanesOf(groups: readonly Group[]): readonly Lane[] {
  const byLane = Map.groupBy(groups, laneOf);
  const lanes = [...byLane.values()].map((own) => ({ host: hostOf(own[0]), groups: own }));
  return lanes.toSorted((a, b) => pagesOf(b) - pagesOf(a));
}

const laneOf = (group: Group): string => (isLoopback(parseUrl(group[0].url)?.hostname ?? "") ? group[0].id : hostOf(group));

const hostOf = (group: Group | undefined): string => parseUrl(group?.[0].url)?.host ?? group?.[0].id ?? "";

/** Where a procedure is looked for: when this changes, what was seen before is of another procedure. */
export function addressOf({ url, pages, declarationUrl }: Procedure): string {
  return JSON.stringify([parseUrl(url)?.href ?? url, pages.map((page) => [page.role, page.url]), declarationUrl ?? null]);
}

const pagesOf = ({ groups }: Lane): number => groups.reduce((sum, [first]) => sum + first.maxPages, 0);
