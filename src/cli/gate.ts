import { Option } from "commander";
import type { Gate, Waiver } from "../domain/gate.ts";
import type { LevelDemands, Procedure } from "../domain/procedure.ts";
import type { Report } from "../domain/report.ts";
import { say, type Text } from "../domain/text.ts";
import { judgeGate } from "../history/gate.ts";
import type { EditionStore } from "../sweep/ports.ts";
import { procedureAt } from "./address.ts";
import type { Command } from "./command.ts";
import { runEdition } from "./edition.ts";
import { fromHere } from "./files.ts";
import { baselineOf, levelDemand, refuseIdle, waiversIn } from "./gate-inputs.ts";
import { type GateFormat, gateFormats, report as tell } from "./gate-outputs.ts";
import { exitCodes } from "./io.ts";
import { defaultList, readList } from "./list.ts";
import {
  chosenFrom,
  type ListOptions,
  listOptions,
  numberWithin,
  reportsIn,
  sharedOptions,
  visitOptions,
  wholeNumber,
  withOptions,
} from "./options.ts";
import type { Register } from "./register.ts";
import { select } from "./selection.ts";

/** Options of a gate, as typed. */
type GateOptions = ListOptions & {
  readonly maxPages: number;
  readonly minScore: number | undefined;
  readonly minCoverage: number;
  readonly minLevel: LevelDemands;
  readonly maxNewFindings: number | undefined;
  readonly baseline: string | undefined;
  readonly waivers: string | undefined;
  readonly format: readonly GateFormat[];
};

/** `vigie gate [LIST|URL]`: audits, holds the result to budgets, and fails a pipeline with the reasons. */
export const gateCommand: Register = ({ program, lang, run }) => {
  const t = (text: Text): string => say(text, lang);
  const command = program
    .command("gate")
    .argument(
      t({ fr: "[liste-ou-adresse]", en: "[list-or-url]" }),
      t({ fr: "liste des démarches, ou adresse d'une seule", en: "list of the procedures, or address of one" }),
      defaultList,
    )
    .description(
      t({
        fr: "pour l'intégration continue : audite, compare aux budgets, échoue (1) en disant pourquoi",
        en: "for CI: audit, hold to budgets, fail (1) and say why",
      }),
    )
    .option(t({ fr: "--baseline <édition>", en: "--baseline <edition>" }), t(baselineHelp))
    .addOption(
      new Option(
        "--max-new-findings <n>",
        t({ fr: "nouveaux constats acceptés (0 par défaut)", en: "new findings accepted (default: 0)" }),
      ).argParser(wholeNumber(0, 100_000, lang)),
    )
    .addOption(
      new Option(
        "--min-score <n>",
        t({ fr: "score exigé, de 0 à 100, sauf budget de la liste", en: "lowest score, 0 to 100, unless the list has a budget" }),
      ).argParser(numberWithin(0, 100, lang)),
    )
    .addOption(
      new Option(
        t({ fr: "--min-level <indicateur=niveau>", en: "--min-level <indicator=level>" }),
        t({
          fr: "niveau exigé d'un indicateur (handicap=Partielle), sauf budget de la liste",
          en: "lowest level of an indicator (handicap=Partielle), unless the list has a budget",
        }),
      )
        .argParser(levelDemand(lang))
        .default({}),
    )
    .addOption(
      new Option("--min-coverage <part>", t({ fr: "part testée exigée, de 0 à 1", en: "lowest share tested, from 0 to 1" }))
        .argParser(numberWithin(0, 1, lang))
        .default(0.5),
    )
    .option(
      t({ fr: "--waivers <fichier>", en: "--waivers <file>" }),
      t({ fr: "dérogations, avec raison et date de fin (YAML)", en: "waivers, with reason and end date (YAML)" }),
    )
    .addOption(
      new Option("--format <formats>", t({ fr: `sorties de plus : ${gateFormats.join(", ")}`, en: `more outputs: ${gateFormats.join(", ")}` }))
        .argParser(chosenFrom(gateFormats, lang))
        .default([]),
    );
  withOptions(command, listOptions(lang, { fr: "gate", en: "gate" })).addOption(sharedOptions(lang).maxPages());
  withOptions(command, visitOptions(lang, "off")).action(run(gate));
};

const baselineHelp: Text = {
  fr: "édition ou report.json de référence : seuls les nouveaux constats échouent",
  en: "edition or report.json to compare with: only new findings fail",
};

async function gate(command: Command, target: string, options: GateOptions): Promise<number> {
  const { io, services } = command;
  refuseIdle(options);
  const waivers = await waiversIn(command, options.waivers);
  // Before the audit: the baseline may be the very folder that it is about to replace.
  const baseline = await baselineOf(command, options.baseline, options.out);
  const { procedures, secrets, name } = await targetOf(command, target, options);
  const store = services.openStore(fromHere(io, options.out), options.edition ?? name, secrets);
  return runEdition(command, {
    store,
    name: options.edition ?? name,
    list: procedures,
    procedures,
    concurrency: options.concurrency,
    browserMemory: options.browserMemory,
    rate: options.rate,
    lighthouse: options.lighthouse,
    probes: options.probes,
    evidenceLimit: options.evidenceLimit,
    lighthouseEngine: options.lighthouseEngine,
    active: options.active,
    denyPrivate: options.denyPrivate,
    contact: options.contact,
    fresh: true,
    strict: false,
    resume: null,
    apart: true,
    reports: reportsIn(options.csv),
    tell: { of: "report", print: () => "", conclude: (report) => conclude(command, { report, baseline, waivers, store, secrets, options }) },
  });
}

type Target = { readonly procedures: readonly Procedure[]; readonly secrets: readonly string[]; readonly name: string };

async function targetOf(command: Command, target: string, options: GateOptions): Promise<Target> {
  if (/^https?:/i.test(target)) {
    const procedure = procedureAt(target, options.maxPages);
    return { procedures: [procedure], secrets: [], name: `gate-${procedure.id}` };
  }
  const { procedures, secrets } = await readList(command, target);
  return { procedures: select(procedures, options), secrets, name: "gate" };
}

type Conclusion = {
  readonly report: Report;
  readonly baseline: Report | null;
  readonly waivers: readonly Waiver[];
  readonly store: EditionStore;
  readonly secrets: readonly string[];
  readonly options: GateOptions;
};

async function conclude(command: Command, { report, baseline, waivers, store, secrets, options }: Conclusion): Promise<number> {
  const { minScore = null, minCoverage, minLevel, maxNewFindings = 0, format } = options;
  const verdict: Gate = judgeGate(report, { demands: { minScore, minCoverage, maxNewFindings, levels: minLevel }, baseline, waivers });
  await tell(command, { report, gate: verdict, store, secrets, formats: format });
  return verdict.passed ? exitCodes.done : exitCodes.gateFailed;
}
