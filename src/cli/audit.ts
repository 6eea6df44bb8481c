import { join } from "node:path";
import type { Report } from "../domain/report.ts";
import { say } from "../domain/text.ts";
import { auditSummary } from "../sinks/audit-summary.ts";
import { reportJson } from "../sinks/report-json.ts";
import { procedureAt } from "./address.ts";
import type { Command } from "./command.ts";
import { runEdition } from "./edition.ts";
import { UserError } from "./failure.ts";
import { fromHere, shownPath } from "./files.ts";
import { commandLine } from "./invocation.ts";
import { defaultBrowserMemory, defaultRate, reportsIn, sharedOptions, type VisitOptions, visitOptions, withOptions } from "./options.ts";
import type { Register } from "./register.ts";
import { words } from "./words.ts";

/** Options of an audit, as typed. */
type AuditOptions = VisitOptions & { readonly out: string; readonly maxPages: number; readonly strict: boolean };

const place = { fr: "\nRapport complet : {page}\n", en: "\nWhole report: {page}\n" };

/** `vigie audit URL`: one procedure, no list; always looked at anew. */
export const auditCommand: Register = ({ program, lang, run }) => {
  const shared = sharedOptions(lang);
  const command = program
    .command("audit")
    .argument(say({ fr: "<adresse>", en: "<url>" }, lang), say({ fr: "adresse de la démarche", en: "address of the procedure" }, lang))
    .description(
      say(
        {
          fr: "audite une seule démarche, sans liste : ce qui va, ce qu'il faut corriger d'abord",
          en: "audit one procedure, no list: what is good, what to repair first",
        },
        lang,
      ),
    )
    .addOption(shared.out())
    .addOption(shared.maxPages())
    .addOption(shared.strict());
  withOptions(command, visitOptions(lang, "start")).action(run(audit));
};

async function audit(command: Command, address: string, options: AuditOptions): Promise<number> {
  const { io, services } = command;
  await refuseList(command, address);
  const procedure = procedureAt(address, options.maxPages);
  const name = `audit-${procedure.id}`;
  const store = services.openStore(fromHere(io, options.out), name);
  return runEdition(command, {
    store,
    name,
    list: [procedure],
    procedures: [procedure],
    concurrency: 1,
    rate: defaultRate,
    browserMemory: defaultBrowserMemory,
    fresh: true,
    resume: null,
    apart: true,
    reports: reportsIn(options.csv),
    tell: { of: "report", print: (report) => summary(command, report, store.folder) },
    ...options,
  });
}

function summary({ io, lang, json, colour }: Command, report: Report, folder: string): string {
  const [audited] = report.procedures;
  if (json || !audited) return reportJson(report);
  return `${auditSummary(audited, { lang, colour })}${words(place, lang, { page: shownPath(io, join(folder, "index.html")) })}`;
}

/** A list given in place of an address is meant for another command. */
async function refuseList({ io, services }: Command, address: string): Promise<void> {
  if (!/\.ya?ml$/i.test(address) || !(await services.exists(fromHere(io, address)))) return;
  const line = commandLine(services.invocation, ["sweep", address]);
  throw new UserError({ fr: `${address} est une liste : tapez ${line}`, en: `${address} is a list: type ${line}` });
}
