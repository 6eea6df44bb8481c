import type { Procedure } from "../domain/procedure.ts";
import { say } from "../domain/text.ts";
import { parseUrl } from "../lib/sites.ts";
import { auditSummary } from "../sinks/audit-summary.ts";
import type { CsvDialect } from "../sinks/csv.ts";
import { reportJson } from "../sinks/report-json.ts";
import type { LighthouseScope } from "../sweep/ports.ts";
import type { Command } from "./command.ts";
import { runEdition } from "./edition.ts";
import { endOf } from "./ending.ts";
import { UserError } from "./failure.ts";
import { fromHere } from "./files.ts";
import { reportsIn, sharedOptions } from "./options.ts";
import type { Register } from "./register.ts";
import { words } from "./words.ts";

/** Options of an audit, as typed. */
type AuditOptions = {
  readonly out: string;
  readonly maxPages: number;
  readonly lighthouse: LighthouseScope;
  readonly strict: boolean;
  readonly contact: string | undefined;
  readonly csv: CsvDialect;
};

const place = { fr: "\nRapport complet : {folder}/index.html\n", en: "\nWhole report: {folder}/index.html\n" };

/** `vigie audit URL`: one procedure, no list; always looked at anew. */
export const auditCommand: Register = ({ program, lang, run }) => {
  const shared = sharedOptions(lang);
  program
    .command("audit")
    .argument("<url>", say({ fr: "adresse de la démarche", en: "address of the procedure" }, lang))
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
    .addOption(shared.lighthouse("start"))
    .addOption(shared.strict())
    .addOption(shared.contact())
    .addOption(shared.csv())
    .action(run(audit));
};

async function audit(command: Command, address: string, options: AuditOptions): Promise<number> {
  const { io, services, lang, json, colour } = command;
  const procedure = procedureAt(address, options.maxPages);
  const name = `audit-${procedure.id}`;
  const store = services.openStore(fromHere(io, options.out), name);
  const list = [procedure];
  const ran = await runEdition(command, {
    store,
    name,
    list,
    procedures: list,
    concurrency: 1,
    fresh: true,
    again: `vigie audit ${address}`,
    reports: reportsIn(options.csv),
    ...options,
  });
  const [audited] = ran.report.procedures;
  if (json) io.out(reportJson(ran.report));
  else if (audited) io.out(`${auditSummary(audited, { lang, colour })}${words(place, lang, { folder: store.folder })}`);
  return endOf(ran, options.strict);
}

/** A procedure made of an address alone. @throws UserError for anything but an absolute http(s) address without a password. */
function procedureAt(address: string, maxPages: number): Procedure {
  const url = parseUrl(address.trim());
  if (!url || !/^https?:$/.test(url.protocol)) {
    const guess = /^[\w-]+(\.[\w-]+)+/.test(address) ? `https://${address}` : "https://www.exemple.fr/ma-demarche";
    throw new UserError({
      fr: `« ${address} » n'est pas une adresse web complète ; écrivez par exemple ${guess}`,
      en: `"${address}" is not a complete web address; write for example ${guess}`,
    });
  }
  if (url.username || url.password) {
    throw new UserError({
      fr: "L'adresse contient un mot de passe : retirez-le, il finirait dans les rapports.",
      en: "The address holds a password: take it out, it would end up in the reports.",
    });
  }
  const id = url.host
    .replace(/[^A-Za-z0-9.-]/g, "-")
    .replace(/^[.-]+/, "")
    .slice(0, 58);
  return {
    id,
    name: url.host + url.pathname.replace(/\/$/, ""),
    administration: "",
    ministry: "",
    perimeter: "",
    url: url.href,
    audience: [],
    volume: null,
    volumeOnline: null,
    pages: [],
    maxPages,
    declared: {},
  };
}
