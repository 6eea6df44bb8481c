import { quarterOf } from "../domain/edition.ts";
import { say, type Text } from "../domain/text.ts";
import type { Command } from "./command.ts";
import { runEdition } from "./edition.ts";
import { fromHere } from "./files.ts";
import { resumeLine } from "./invocation.ts";
import { defaultList, readList } from "./list.ts";
import { type ListOptions, listOptions, reportsIn, sharedOptions, visitOptions, withOptions } from "./options.ts";
import { showPlan } from "./plan.ts";
import type { Register } from "./register.ts";
import { select } from "./selection.ts";
import { editionSummary } from "./summary.ts";

/** Options of a sweep, as typed. */
type SweepOptions = ListOptions & { readonly plan: boolean; readonly fresh: boolean; readonly strict: boolean };

/** `vigie sweep`: a whole edition, resumed where it stopped. */
export const sweepCommand: Register = ({ program, lang, run }) => {
  const shared = sharedOptions(lang);
  const t = (text: Text): string => say(text, lang);
  const command = program
    .command("sweep")
    .argument(t({ fr: "[liste]", en: "[list]" }), t({ fr: "liste des démarches", en: "list of the procedures" }), defaultList)
    .description(
      t({
        fr: "audite toute une édition : visite, juge, note, rapporte ; reprend où elle s'est arrêtée",
        en: "audit a whole edition: gather, judge, score, report; resumes where it stopped",
      }),
    );
  withOptions(command, listOptions(lang, { fr: "le trimestre en cours, 2026-T4", en: "the current quarter, 2026-T4" }))
    .option(
      "--plan",
      t({ fr: "montre ce qui serait visité, sans rien visiter ni écrire", en: "show what would be visited; visit and write nothing" }),
      false,
    )
    .option(
      "--fresh",
      t({
        fr: "oublie ce que l'édition contient déjà des démarches à auditer",
        en: "forget what the edition already holds of what is to be audited",
      }),
      false,
    )
    .addOption(shared.strict());
  withOptions(command, visitOptions(lang, "start")).action(run(sweep));
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
    tell: { of: "overview", print: (overview, series) => editionSummary(command, overview, { folder: store.folder, series }) },
    resume: resumeLine(services.invocation, typed, name),
    ...options,
  });
}
