import type { Procedure } from "../domain/procedure.ts";
import type { Lang } from "../domain/text.ts";
import { plain } from "../sinks/terminal.ts";
import { type Forecast, forecast, type PlannedLane } from "../sweep/forecast.ts";
import type { EditionStore } from "../sweep/ports.ts";
import type { Command } from "./command.ts";
import { exitCodes } from "./io.ts";
import { words } from "./words.ts";

/** A sweep that is only looked at. */
export type PlanOptions = {
  readonly name: string;
  readonly store: Pick<EditionStore, "readDossier">;
  readonly procedures: readonly Procedure[];
  /** Values that came from the environment: they are not printed. */
  readonly secrets: readonly string[];
  readonly concurrency: number;
  readonly rate: number;
  readonly fresh: boolean;
};

const table = {
  title: { fr: "Édition {name} : voici ce qui serait visité. Rien ne l'est.", en: "Edition {name}: this is what would be visited. Nothing is." },
  counts: {
    fr: "Démarches : {procedures} ; déjà auditées : {already} ; sans adresse : {withoutUrl} ; servies par une visite déjà faite : {copied}.",
    en: "Procedures: {procedures}; audited already: {already}; without an address: {withoutUrl}; served by a visit made already: {copied}.",
  },
  visits: {
    fr: "Visites à faire : {visits} ; serveurs : {hosts} ; pages : environ {expected}, {most} au plus.",
    en: "Visits to make: {visits}; hosts: {hosts}; pages: about {expected}, {most} at most.",
  },
  pace: {
    fr: "Visites en même temps : {concurrency} au plus, une par serveur, deux par site ; {rate} ms entre deux pages d'un serveur.",
    en: "Visits at once: {concurrency} at most, one per host, two per site; {rate} ms between two pages of a host.",
  },
  lane: {
    fr: "{host} (visites : {visits} ; pages : environ {expected}, {most} au plus)",
    en: "{host} (visits: {visits}; pages: about {expected}, {most} at most)",
  },
  shared: { fr: "  {url} : une visite pour {ids}", en: "  {url}: one visit for {ids}" },
  alone: { fr: "  {url} : {ids}", en: "  {url}: {ids}" },
  sites: { fr: "Sites à plusieurs serveurs :", en: "Sites with several hosts:" },
  site: { fr: "  {site} : {hosts}", en: "  {site}: {hosts}" },
  declarations: { fr: "Déclarations chargées une seule fois :", en: "Statements loaded once:" },
} as const;

/** `vigie sweep --plan`: prints what would be visited, the longest host first; opens no browser and writes nothing. */
export async function showPlan({ io, lang, json }: Command, options: PlanOptions): Promise<number> {
  const { name, procedures, secrets, concurrency, rate, fresh } = options;
  const plan = await forecast(procedures, fresh ? { readDossier: async () => null } : options.store);
  const settings = { edition: name, concurrency, rate };
  const text = json ? `${JSON.stringify({ ...settings, ...plan }, null, 2)}\n` : `${linesOf(plan, settings, lang).join("\n")}\n`;
  io.out(withoutSecrets(text, secrets));
  return exitCodes.done;
}

type Settings = { readonly edition: string; readonly concurrency: number; readonly rate: number };

function linesOf(plan: Forecast, { edition, concurrency, rate }: Settings, lang: Lang): readonly string[] {
  const { already, withoutUrl, copied, lanes, pages, sites, declarations } = plan;
  const counts = { procedures: plan.procedures, already: already.length, withoutUrl: withoutUrl.length, copied: copied.length };
  const hosts = new Set(lanes.map(({ host }) => host)).size;
  return [
    words(table.title, lang, { name: edition }),
    words(table.counts, lang, counts),
    words(table.visits, lang, { visits: plan.visits, hosts, ...pages }),
    words(table.pace, lang, { concurrency, rate }),
    ...lanes.flatMap((lane) => ["", ...laneLines(lane, lang)]),
    ...(sites.length === 0 ? [] : ["", words(table.sites, lang)]),
    ...sites.map((one) => words(table.site, lang, { site: plain(one.site), hosts: plain(one.hosts.join(", ")) })),
    ...(declarations.length === 0 ? [] : ["", words(table.declarations, lang)]),
    ...declarations.map(({ url, serves }) => words(table.alone, lang, { url: plain(url), ids: plain(serves.join(", ")) })),
  ];
}

const laneLines = ({ host, visits, pages }: PlannedLane, lang: Lang): readonly string[] => [
  words(table.lane, lang, { host: plain(host), visits: visits.length, ...pages }),
  ...visits.map(({ url, serves }) => words(serves.length > 1 ? table.shared : table.alone, lang, { url: plain(url), ids: plain(serves.join(", ")) })),
];

/** Shorter values would mask ordinary words. */
const shortestSecret = 4;

const withoutSecrets = (text: string, secrets: readonly string[]): string =>
  secrets
    .filter((secret) => secret.length >= shortestSecret)
    .flatMap((secret) => [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)])
    .reduce((rest, form) => rest.replaceAll(form, "***"), text);
