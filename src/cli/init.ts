import { type Lang, say, type Text } from "../domain/text.ts";
import { listingOf } from "../input/import/listing.ts";
import { writeProceduresYaml } from "../input/procedures-yaml.ts";
import { plain } from "../sinks/terminal.ts";
import type { Command } from "./command.ts";
import { type Discovery, discover } from "./discovery.ts";
import { UserError } from "./failure.ts";
import { fromHere } from "./files.ts";
import { writeNew } from "./import-procedures.ts";
import { agreement, askName, askSite, typedSite } from "./init-questions.ts";
import { texts } from "./init-words.ts";
import { commandLine } from "./invocation.ts";
import { exitCodes } from "./io.ts";
import { defaultList } from "./list.ts";
import type { Register } from "./register.ts";
import { schemaFrom } from "./schema-line.ts";
import { words } from "./words.ts";

/** Options of a first list, as typed. */
type InitOptions = { readonly site: string | undefined; readonly name: string | undefined; readonly output: string; readonly force: boolean };

/** `vigie init`: a first list, by a few questions or by options. */
export const initCommand: Register = ({ program, lang, run }) => {
  const t = (text: Text): string => say(text, lang);
  program
    .command("init")
    .description(
      t({
        fr: "écrit une première liste, d'après les démarches que votre site propose",
        en: "write a first list, from the procedures that your site offers",
      }),
    )
    .option(
      "--site <url>",
      t({ fr: "adresse du site (sinon demandée) ; Publik est reconnu", en: "address of the site (else asked for); Publik is recognised" }),
    )
    .option(
      t({ fr: "--name <mots>", en: "--name <words>" }),
      t({ fr: "nom de la commune ou de l'administration", en: "name of the town or of the administration" }),
    )
    .option(t({ fr: "-o, --output <fichier>", en: "-o, --output <file>" }), t({ fr: "fichier à écrire", en: "file to write" }), defaultList)
    .option("--force", t({ fr: "remplace le fichier s'il existe", en: "replace the file when it exists" }), false)
    .action(run(init));
};

async function init(command: Command, options: InitOptions): Promise<number> {
  const { io, services, lang, quiet } = command;
  const { site, output, force } = options;
  await refuse(command, options);
  const plan = await planned(command, options);
  if (plan === null) return stopped(command, exitCodes.interrupted);
  const { url, owner, found } = plan;
  const procedures = found.procedures.length > 0 ? found.procedures : siteItself(url, owner);
  if (!quiet) io.err(shown(found, lang));
  const answer = site === undefined ? await agreement(command, output) : true;
  if (answer !== true) return stopped(command, answer === false ? exitCodes.done : exitCodes.interrupted);
  const owned = procedures.map((procedure) => ({ ...procedure, administration: owner }));
  const schemaComment = await schemaFrom(command, output);
  await writeNew(command, output, writeProceduresYaml(owned, { schemaComment, notes: [noteOf(found, url)] }), force);
  const next = commandLine(services.invocation, output === defaultList ? ["sweep"] : ["sweep", output]);
  if (!quiet) io.err(words(texts.done, lang, { output, count: owned.length, next }));
  return exitCodes.done;
}

/** Said before any question is asked. @throws UserError when the file is there, or when nobody can answer. */
async function refuse({ io, services }: Command, { site, output, force }: InitOptions): Promise<void> {
  if (!force && (await services.exists(fromHere(io, output)))) throw new UserError(existing(output));
  if (site === undefined && !io.ask)
    throw new UserError(noTerminal(commandLine(services.invocation, ["init", "--site", "https://demarches.ma-ville.fr"])));
}

type Plan = { readonly url: string; readonly owner: string; readonly found: Discovery };

/** What to write, from options or from answers; null when nobody answered. */
async function planned(command: Command, { site, name }: InitOptions): Promise<Plan | null> {
  const { io, lang, quiet } = command;
  if (site === undefined && !quiet) io.err(say(texts.hello, lang));
  const url = site === undefined ? await askSite(command) : typedSite(command, site);
  if (url === null) return null;
  if (!quiet) io.err(words(texts.looking, lang, { host: new URL(url).host }));
  const found = await discover(command, url);
  const owner = name ?? (site === undefined ? await askName(command, found.siteName) : found.siteName);
  return owner === null ? null : { url, owner, found };
}

/** Somebody who says no gets what was asked for; somebody who leaves interrupts. */
function stopped({ io, lang, quiet }: Command, code: number): number {
  if (!quiet) io.err(`${code === exitCodes.interrupted ? "\n" : ""}${say(texts.stopped, lang)}`);
  return code;
}

const existing = (output: string): Text => ({
  fr: `${output} existe déjà : donnez un autre nom par --output, ou --force pour le remplacer.`,
  en: `${output} exists already: give another name with --output, or --force to replace it.`,
});

const noTerminal = (line: string): Text => ({
  fr: `Personne ne peut répondre ici (pas de terminal). Donnez l'adresse du site : ${line}`,
  en: `Nobody can answer here (no terminal). Give the address of the site: ${line}`,
});

const siteItself = (url: string, administration: string) =>
  listingOf("site", [{ place: { line: 1, column: 1, path: "" }, name: administration || undefined, url, administration }]).procedures;

const shownProcedures = 10;

/** What was found, the first names of it. */
function shown({ by, procedures }: Discovery, lang: Lang): string {
  const count = procedures.length;
  const names = procedures.slice(0, shownProcedures).map(({ name }) => `  ${plain(name)}\n`);
  const more = count > shownProcedures ? words(texts.more, lang, { count: count - shownProcedures }) : "";
  return `${words(texts[by], lang, { count })}${names.join("")}${more}`;
}

/** Where the list comes from, at its top. */
const noteOf = ({ by }: Discovery, url: string): string => {
  const origin = new URL(url).origin;
  return by === "publik"
    ? `Formulaires de ${origin}/api/formdefs/, à relire et à compléter.`
    : `Démarches proposées par ${origin}, à relire et à compléter.`;
};
