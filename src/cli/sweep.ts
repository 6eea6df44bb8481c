import { quarterOf } from "../domain/edition.ts";
import { say, type Text } from "../domain/text.ts";
import type { CsvDialect } from "../sinks/csv.ts";
import type { LighthouseScope } from "../sweep/ports.ts";
import type { Command } from "./command.ts";
import { runEdition } from "./edition.ts";
import { fromHere } from "./files.ts";
import { resumeLine } from "./invocation.ts";
import { defaultList, readList } from "./list.ts";
import { collect, collectSome, reportsIn, sharedOptions } from "./options.ts";
import { showPlan } from "./plan.ts";
import type { Register } from "./register.ts";
import { select } from "./selection.ts";
import { editionSummary } from "./summary.ts";

/** Options of a sweep, as typed. */
type SweepOptions = {
  readonly edition: string | undefined;
  readonly out: string;
  readonly only: readonly string[];
  readonly where: readonly string[];
  readonly concurrency: number;
  readonly rate: number;
  readonly plan: boolean;
  readonly lighthouse: LighthouseScope;
  readonly fresh: boolean;
  readonly strict: boolean;
  readonly denyPrivate: boolean;
  readonly contact: string | undefined;
  readonly csv: CsvDialect;
};

/** `vigie sweep`: a whole edition, resumed where it stopped. */
export const sweepCommand: Register = ({ program, lang, run }) => {
  const shared = sharedOptions(lang);
  const t = (text: Text): string => say(text, lang);
  program
    .command("sweep")
    .argument(t({ fr: "[liste]", en: "[list]" }), t({ fr: "liste des démarches", en: "list of the procedures" }), defaultList)
    .description(
      t({
        fr: "audite toute une édition : visite, juge, note, rapporte ; reprend où elle s'est arrêtée",
        en: "audit a whole edition: gather, judge, score, report; resumes where it stopped",
      }),
    )
    .option(
      t({ fr: "--edition <nom>", en: "--edition <name>" }),
      t({ fr: "nom de l'édition (par défaut le trimestre en cours, 2026-T4)", en: "name of the edition (default: the current quarter, 2026-T4)" }),
    )
    .addOption(shared.out())
    .option(
      "--only <ids>",
      t({ fr: "seulement ces identifiants, séparés par des virgules", en: "only these ids, separated by commas" }),
      collectSome(lang),
      [],
    )
    .option(
      t({ fr: "--where <clé=mots>", en: "--where <key=words>" }),
      t({
        fr: "seulement les démarches dont la clé contient ces mots (ministry=…)",
        en: "only the procedures whose key contains these words (ministry=…)",
      }),
      collect,
      [],
    )
    .addOption(shared.concurrency())
    .addOption(shared.rate())
    .option(
      "--plan",
      t({ fr: "montre ce qui serait visité, sans rien visiter ni écrire", en: "show what would be visited; visit and write nothing" }),
      false,
    )
    .addOption(shared.lighthouse("start"))
    .option(
      "--fresh",
      t({
        fr: "oublie ce que l'édition contient déjà des démarches à auditer",
        en: "forget what the edition already holds of what is to be audited",
      }),
      false,
    )
    .addOption(shared.strict())
    .addOption(shared.denyPrivate())
    .addOption(shared.contact())
    .addOption(shared.csv())
    .action(run(sweep));
};

async function sweep(command: Command, file: string, options: SweepOptions): Promise<number> {
  const { io, services, typed } = command;
  const name = options.edition ?? quarterOf(services.now());
  const { procedures: list, secrets } = await readList(command, file);
  const store = services.openStore(fromHere(io, options.out), name, secrets);
  const procedures = select(list, options);
  if (options.plan) return showPlan(command, { ...options, name, store, procedures, secrets });
  return runEdition(command, {
    store,
    name,
    list,
    procedures,
    reports: reportsIn(options.csv),
    print: (report, series) => editionSummary(command, report, { folder: store.folder, series }),
    resume: resumeLine(services.invocation, typed, name),
    ...options,
  });
}
