import { type Command as Commander, InvalidArgumentError, Option } from "commander";
import { type LighthouseEngine, lighthouseEngines } from "../domain/evidence.ts";
import type { Lang, Text } from "../domain/text.ts";
import type { CsvDialect } from "../sinks/csv.ts";
import type { PageScope } from "../sweep/ports.ts";
import { type ReportOptions, reportFormats } from "./report-outputs.ts";

/** Pause between two navigations to the same host, in ms, unless told otherwise. */
export const defaultRate = 500;

/** Most that the evidence of a procedure may weigh, in megabytes, unless told otherwise. */
export const defaultEvidenceLimit = 2;

/** Memory that the browser may hold before it is replaced, in megabytes, unless told otherwise. */
export const defaultBrowserMemory = 1000;

/** What every command that visits pages is told about how to do it. */
export type VisitOptions = {
  readonly lighthouse: PageScope;
  readonly lighthouseEngine: LighthouseEngine;
  readonly probes: PageScope;
  /** Hosts of one's own, whose pages may be acted on. */
  readonly active: readonly string[];
  readonly evidenceLimit: number;
  readonly denyPrivate: boolean;
  readonly contact: string | undefined;
  readonly csv: CsvDialect;
};

/** What a command on a list is told besides: which part of it, how many at once, how fast. */
export type ListOptions = VisitOptions & {
  readonly edition: string | undefined;
  readonly out: string;
  readonly only: readonly string[];
  readonly where: readonly string[];
  readonly concurrency: number;
  readonly browserMemory: number;
  readonly rate: number;
};

/** Where editions are written unless --out says otherwise. */
export const reportsFolder = "reports";

/** Options that several commands share, in the user's language. */
export function sharedOptions(lang: Lang) {
  const t = (text: Text): string => text[lang];
  return {
    out: (folder = reportsFolder) =>
      new Option(t({ fr: "--out <dossier>", en: "--out <folder>" }), t({ fr: "dossier des rapports", en: "folder of the reports" })).default(folder),
    csv: () =>
      new Option(
        t({ fr: "--csv <dialecte>", en: "--csv <dialect>" }),
        t({ fr: "standard (UTF-8, virgule) ou excel-fr (point-virgule)", en: "standard (UTF-8, comma) or excel-fr (semicolon)" }),
      )
        .choices(["standard", "excel-fr"])
        .default("standard"),
    lighthouse: (pages: string) =>
      new Option("--lighthouse <pages>", t({ fr: "pages mesurées par Lighthouse", en: "pages measured by Lighthouse" }))
        .choices(["start", "all", "off"])
        .default(pages),
    probes: (pages: string) =>
      new Option("--probes <pages>", t({ fr: "pages essayées au clavier, au zoom, en portrait…", en: "pages tried by keyboard, zoomed, turned…" }))
        .choices(["start", "all", "off"])
        .default(pages),
    active: () =>
      new Option(
        t({ fr: "--active <serveurs>", en: "--active <hosts>" }),
        t({
          fr: "vos propres serveurs : leurs pages sont aussi essayées par des actions (touches, boutons, formulaires vides ou faux), dont rien ne part",
          en: "your own hosts: their pages are also tried by acting on them (keys, buttons, empty and wrong forms), and nothing of it leaves",
        }),
      )
        .argParser(ownHosts(lang))
        .default([]),
    lighthouseEngine: () =>
      new Option(
        t({ fr: "--lighthouse-engine <moteur>", en: "--lighthouse-engine <engine>" }),
        t({
          fr: "qui charge la page pour Lighthouse : Vigie (own-load) ou Lighthouse (native, sans les protections)",
          en: "who loads the page for Lighthouse: Vigie (own-load) or Lighthouse (native, without the guards)",
        }),
      )
        .choices([...lighthouseEngines])
        .default("own-load"),
    strict: () =>
      new Option(
        "--strict",
        t({ fr: "code de sortie 3 si une démarche n'a pas pu être auditée", en: "exit code 3 when a procedure could not be audited" }),
      ).default(false),
    concurrency: () =>
      new Option("--concurrency <n>", t({ fr: "démarches auditées en même temps, de 1 à 32", en: "procedures audited at once, from 1 to 32" }))
        .argParser(wholeNumber(1, 32, lang))
        .default(4),
    browserMemory: () =>
      new Option(
        t({ fr: "--browser-memory <Mo>", en: "--browser-memory <MB>" }),
        t({
          fr: "mémoire au-delà de laquelle le navigateur est remplacé, 130 Mo en plus par visite en cours",
          en: "memory beyond which the browser is replaced, with 130 MB more for each visit in flight",
        }),
      )
        .argParser(wholeNumber(100, 64_000, lang))
        .default(defaultBrowserMemory),
    rate: () =>
      new Option(
        "--rate <ms>",
        t({ fr: "pause entre deux pages d'un même serveur, en millisecondes", en: "pause between two pages of a host, in milliseconds" }),
      )
        .argParser(wholeNumber(0, 60_000, lang))
        .default(defaultRate),
    maxPages: () =>
      new Option("--max-pages <n>", t({ fr: "pages visitées au plus, de 1 à 50", en: "pages visited at most, from 1 to 50" }))
        .argParser(wholeNumber(1, 50, lang))
        .default(6),
    denyPrivate: () =>
      new Option(
        "--deny-private",
        t({
          fr: "ne visite aucune machine privée (réseau local, cette machine), même inscrite dans la liste",
          en: "visit no private machine (local network, this one), not even when the list names it",
        }),
      ).default(false),
    contact: () =>
      new Option(
        t({ fr: "--contact <adresse>", en: "--contact <address>" }),
        t({ fr: "adresse ou URL inscrite dans l'User-Agent", en: "address or URL written in the User-Agent" }),
      ).env("VIGIE_CONTACT"),
    evidenceLimit: () =>
      new Option(
        t({ fr: "--evidence-limit <Mo>", en: "--evidence-limit <MB>" }),
        t({ fr: "poids maximal des preuves d'une démarche, en Mo", en: "most that the evidence of a procedure may weigh, in MB" }),
      )
        .argParser(numberWithin(0.1, 1000, lang))
        .default(defaultEvidenceLimit),
    edition: (name: Text) =>
      new Option(
        t({ fr: "--edition <nom>", en: "--edition <name>" }),
        t({ fr: `nom du dossier des rapports (par défaut ${name.fr})`, en: `name of the folder of the reports (default: ${name.en})` }),
      ),
    only: () =>
      new Option("--only <ids>", t({ fr: "seulement ces identifiants, séparés par des virgules", en: "only these ids, separated by commas" }))
        .argParser(collectSome(lang))
        .default([]),
    where: () =>
      new Option(
        t({ fr: "--where <clé=mots>", en: "--where <key=words>" }),
        t({
          fr: "seulement les démarches dont la clé contient ces mots (ministry=…)",
          en: "only the procedures whose key contains these words (ministry=…)",
        }),
      )
        .argParser(collect)
        .default([]),
  };
}

/** Which part of a list is audited, and where it is written, in the order of the help. */
export function listOptions(lang: Lang, name: Text): readonly Option[] {
  const shared = sharedOptions(lang);
  return [shared.edition(name), shared.out(), shared.only(), shared.where(), shared.concurrency(), shared.browserMemory(), shared.rate()];
}

/** How pages are visited, in the order of the help. */
export function visitOptions(lang: Lang, lighthouse: PageScope): readonly Option[] {
  const shared = sharedOptions(lang);
  return [
    shared.lighthouse(lighthouse),
    shared.lighthouseEngine(),
    shared.probes("all"),
    shared.active(),
    shared.evidenceLimit(),
    shared.denyPrivate(),
    shared.contact(),
    shared.csv(),
  ];
}

/** Adds options to a command. */
export const withOptions = (command: Commander, options: readonly Option[]): Commander =>
  options.reduce((whole, option) => whole.addOption(option), command);

/** Every report format, in the CSV dialect asked for. */
export const reportsIn = (dialect: CsvDialect): ReportOptions => ({ formats: reportFormats, dialect });

/** Collects the values of an option given several times. */
export const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value];

/** Names of hosts: whose pages they are is said once, by name, never for a whole list. */
const ownHosts =
  (lang: Lang) =>
  (value: string, before: readonly string[]): readonly string[] => {
    const hosts = collectSome(lang)(value, before).map((host) => host.toLowerCase());
    const wrong = hosts.find((host) => !/^(?!-)[a-z0-9-]+(\.[a-z0-9-]+)*$/.test(host));
    if (wrong === undefined) return hosts;
    throw new InvalidArgumentError(
      {
        fr: `« ${wrong} » n'est pas un nom de serveur. Nommez les vôtres, séparés par des virgules : demarches.ma-ville.fr`,
        en: `"${wrong}" is no name of a host. Name your own, separated by commas: services.my-town.fr`,
      }[lang],
    );
  };

/** Collects comma-separated values, the option given once or several times. */
export const collectList = (value: string, before: readonly string[]): readonly string[] => [
  ...before,
  ...value
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== ""),
];

/** The same, at least one: a script whose variable is empty must not do everything. */
export const collectSome =
  (lang: Lang) =>
  (value: string, before: readonly string[]): readonly string[] => {
    const all = collectList(value, before);
    if (all.length > before.length) return all;
    throw new InvalidArgumentError({ fr: "Écrivez au moins une valeur.", en: "Write at least one value." }[lang]);
  };

/** Comma-separated values out of a known few. */
export const chosenFrom =
  <const T extends string>(known: readonly T[], lang: Lang) =>
  (value: string): readonly T[] => {
    const asked = collectList(value, []);
    const chosen = known.filter((one) => asked.includes(one));
    if (asked.length > 0 && asked.every((one) => known.some((other) => other === one))) return chosen;
    throw new InvalidArgumentError(
      {
        fr: `Valeurs possibles, séparées par des virgules : ${known.join(", ")}.`,
        en: `Write some of these, separated by commas: ${known.join(", ")}.`,
      }[lang],
    );
  };

/** A number within limits, both included. */
export const numberWithin =
  (least: number, most: number, lang: Lang) =>
  (value: string): number => {
    const number = Number(value);
    if (value.trim() !== "" && number >= least && number <= most) return number;
    throw new InvalidArgumentError(
      {
        fr: `Écrivez un nombre de ${least} à ${most}, avec un point avant les décimales.`,
        en: `Write a number from ${least} to ${most}.`,
      }[lang],
    );
  };

/** A whole number within limits, both included. */
export const wholeNumber =
  (least: number, most: number, lang: Lang) =>
  (value: string): number => {
    const number = Number(value);
    if (Number.isInteger(number) && number >= least && number <= most) return number;
    throw new InvalidArgumentError(
      { fr: `Écrivez un nombre entier de ${least} à ${most}.`, en: `Write a whole number from ${least} to ${most}.` }[lang],
    );
  };
