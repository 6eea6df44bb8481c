import type { Procedure } from "../domain/procedure.ts";
import { parseUrl } from "../lib/sites.ts";
import { type Group, groupsOf, lanesOf } from "./plan.ts";
import type { EditionStore } from "./ports.ts";
import { type Errand, errandOf } from "./resume.ts";

/** How many pages a procedure has on average, on the real list. */
const usualPages = 4;

/** How many pages: expected, and at most. */
type Pages = { readonly expected: number; readonly most: number };

/** One visit to make, and the ids of the procedures that it serves. */
type PlannedVisit = { readonly url: string; readonly serves: readonly string[]; readonly pages: Pages };

/** What is visited on one host, one page after the other. */
export type PlannedLane = { readonly host: string; readonly site: string; readonly pages: Pages; readonly visits: readonly PlannedVisit[] };

/** What a sweep would do now. Ids are those of procedures. */
export type Forecast = {
  readonly procedures: number;
  /** Audited in this edition already. */
  readonly already: readonly string[];
  /** To be given a visit that is there already. */
  readonly copied: readonly string[];
  readonly withoutUrl: readonly string[];
  readonly pages: Pages;
  readonly visits: number;
  /** Hosts in the order in which they begin: the longest first. */
  readonly lanes: readonly PlannedLane[];
  /** Sites with several hosts to visit: two of them at a time. */
  readonly sites: readonly { readonly site: string; readonly hosts: readonly string[]; readonly pages: Pages }[];
  /** Declarations that the list gives to several visits: each is loaded once. */
  readonly declarations: readonly { readonly url: string; readonly serves: readonly string[] }[];
};

/** Works out what a sweep of these procedures would do, from what the edition holds. Visits nothing and writes nothing. */
export async function forecast(procedures: readonly Procedure[], store: Pick<EditionStore, "readDossier">): Promise<Forecast> {
  // A damaged dossier is a visit to make; it is put aside by the sweep, not by its plan.
  const reading = { readDossier: store.readDossier, setAside: async (id: string) => id };
  const errands: Errand[] = [];
  for (const group of groupsOf(procedures)) errands.push(await errandOf(group, reading, () => undefined));
  const todo = errands.flatMap(({ todo: some }) => some.map(({ id }) => id));
  const toVisit = errands.flatMap(({ todo: [first, ...others], from }): Group[] =>
    first && from === null && first.url !== null ? [[first, ...others]] : [],
  );
  const lanes = lanesOf(toVisit).map(({ host, site, groups }) => {
    const visits = groups.map(visitOf);
    return { host, site: site ?? host, pages: sumOf(visits), visits };
  });
  return {
    procedures: procedures.length,
    already: procedures.map(({ id }) => id).filter((id) => !todo.includes(id)),
    copied: errands.flatMap(({ todo: some, from }) => (from === null ? [] : some.map(({ id }) => id))),
    withoutUrl: procedures.filter(({ url }) => url === null).map(({ id }) => id),
    pages: sumOf(lanes),
    visits: toVisit.length,
    lanes,
    sites: sitesOf(lanes),
    declarations: declarationsOf(toVisit),
  };
}

const visitOf = (group: Group): PlannedVisit => ({
  url: group[0].url ?? "",
  serves: group.map(({ id }) => id),
  pages: { expected: Math.min(usualPages, group[0].maxPages), most: group[0].maxPages },
});

const sumOf = (parts: readonly { readonly pages: Pages }[]): Pages => ({
  expected: parts.reduce((sum, { pages }) => sum + pages.expected, 0),
  most: parts.reduce((sum, { pages }) => sum + pages.most, 0),
});

const sitesOf = (lanes: readonly PlannedLane[]): Forecast["sites"] =>
  [...Map.groupBy(lanes, ({ site }) => site)]
    .map(([site, own]) => ({ site, hosts: [...new Set(own.map(({ host }) => host))], pages: sumOf(own) }))
    .filter(({ hosts }) => hosts.length > 1);

function declarationsOf(groups: readonly Group[]): Forecast["declarations"] {
  const named = groups.flatMap((group) => (group[0].declarationUrl ? [{ url: withoutFragment(group[0].declarationUrl), group }] : []));
  return [...Map.groupBy(named, ({ url }) => url)]
    .filter(([, own]) => own.length > 1)
    .map(([url, own]) => ({ url, serves: own.flatMap(({ group }) => group.map(({ id }) => id)) }));
}

function withoutFragment(url: string): string {
  const parsed = parseUrl(url);
  if (!parsed) return url;
  parsed.hash = "";
  return parsed.href;
}
