import { quarterOf } from "../domain/edition.ts";
import type { LighthouseEngine } from "../domain/evidence.ts";
import type { Overview } from "../domain/overview.ts";
import { say } from "../domain/text.ts";
import type { CsvDialect } from "../sinks/csv.ts";
import type { PageScope } from "../sweep/ports.ts";
import type { Command } from "./command.ts";
import { runEdition } from "./edition.ts";
import { fromHere } from "./files.ts";
import { commandLine } from "./invocation.ts";
import { defaultBrowserMemory, defaultEvidenceLimit, defaultRate, reportsIn, sharedOptions } from "./options.ts";
import type { Register } from "./register.ts";
import { editionSummary, type Place } from "./summary.ts";
import { words } from "./words.ts";

/** Options of the demo, as typed. */
type DemoOptions = {
  readonly out: string;
  readonly lighthouse: PageScope;
  readonly probes: PageScope;
  readonly lighthouseEngine: LighthouseEngine;
  readonly concurrency: number;
  readonly csv: CsvDialect;
};

const welcome = {
  fr: "Vigie audite une commune de démonstration, servie sur cette machine ({origin}) : {count} démarches, avec leurs qualités et leurs défauts.\n",
  en: "Vigie audits a demo town served on this machine ({origin}): {count} procedures, with their qualities and their faults.\n",
};
const next = { fr: "Et maintenant, une vraie page : {audit}\n", en: "Now try a real page: {audit}\n" };

/** `vigie demo`: the main job, for real, on the embedded town. Always looked at anew: its address changes every time. */
export const demoCommand: Register = ({ program, lang, run }) => {
  const shared = sharedOptions(lang);
  program
    .command("demo")
    .description(say({ fr: "audite la commune de démonstration embarquée, pour de vrai", en: "audit the embedded demo town, for real" }, lang))
    .addOption(shared.out("reports/demo"))
    .addOption(shared.lighthouse("off"))
    .addOption(shared.probes("off"))
    .addOption(shared.lighthouseEngine())
    .addOption(shared.concurrency())
    .addOption(shared.csv())
    .action(run(demo));
};

async function demo(command: Command, options: DemoOptions): Promise<number> {
  const { io, services, lang, quiet } = command;
  const town = await services.serveTown();
  try {
    if (!quiet) io.err(words(welcome, lang, { origin: town.origin, count: town.procedures.length }));
    const name = quarterOf(services.now());
    const store = services.openStore(fromHere(io, options.out), name);
    return await runEdition(command, {
      store,
      name,
      list: town.procedures,
      procedures: town.procedures,
      fresh: true,
      rate: defaultRate,
      browserMemory: defaultBrowserMemory,
      strict: false,
      active: [],
      denyPrivate: false,
      contact: undefined,
      evidenceLimit: defaultEvidenceLimit,
      resume: null,
      reports: reportsIn(options.csv),
      tell: { of: "overview", print: (overview, series) => ending(command, overview, { folder: store.folder, series }) },
      ...options,
    });
  } finally {
    await town.close();
  }
}

/** What to do next is for people, not for scripts. */
function ending(command: Command, report: Overview, place: Place): string {
  const audit = commandLine(command.services.invocation, ["audit", "https://www.service-public.gouv.fr/"]);
  return `${editionSummary(command, report, place)}${command.json ? "" : words(next, command.lang, { audit })}`;
}
