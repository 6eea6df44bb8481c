import { Option } from "commander";
import type { Procedure } from "../domain/procedure.ts";
import { say, type Text } from "../domain/text.ts";
import { readImport } from "../input/import/file.ts";
import type { Found } from "../input/import/found.ts";
import { type ImportKind, importKinds } from "../input/import/kind.ts";
import { type Mapping, mappingFromYaml, mappingOf } from "../input/import/mapping.ts";
import { formatProblem, type Problem } from "../input/problem.ts";
import type { Command } from "./command.ts";
import { UserError } from "./failure.ts";
import { readBytes } from "./files.ts";
import { apiAt } from "./import-api.ts";
import { importFigures } from "./import-figures.ts";
import { importProcedures, together } from "./import-procedures.ts";
import { addressIn, isWebAddress, type Source, sourceAt } from "./import-sources.ts";
import { commandLine } from "./invocation.ts";
import { exitCodes } from "./io.ts";
import { defaultList, readListText } from "./list.ts";
import type { Register } from "./register.ts";

/** Options of an import, as typed. */
type ImportOptions = {
  readonly from: ImportKind | undefined;
  readonly map: string | undefined;
  readonly output: string | undefined;
  readonly into: string | undefined;
  readonly source: string | undefined;
  readonly keep: boolean;
  readonly dryRun: boolean;
  readonly strict: boolean;
  readonly force: boolean;
};

/** `vigie import SOURCE…`: procedures that others list, or statistics that others keep. */
export const importCommand: Register = ({ program, lang, run }) => {
  const t = (text: Text): string => say(text, lang);
  program
    .command("import")
    .argument(
      t({ fr: "<source...>", en: "<source...>" }),
      t({
        fr: "fichiers ou adresse : édition officielle (CSV, XLSX), Je donne mon avis, updown.io, Publik (/api/formdefs/), service-public.fr (XML, CSV), dashlord.yml, tout tableau",
        en: "files or an address: official edition (CSV, XLSX), Je donne mon avis, updown.io, Publik (/api/formdefs/), service-public.fr (XML, CSV), dashlord.yml, any table",
      }),
    )
    .description(
      t({
        fr: "fait une liste de démarches, ou y reprend des statistiques (Je donne mon avis, updown.io)",
        en: "make a list of procedures, or take statistics over into it (Je donne mon avis, updown.io)",
      }),
    )
    .addOption(
      new Option(
        t({ fr: "--from <sorte>", en: "--from <kind>" }),
        t({ fr: "sorte de source, sinon reconnue", en: "kind of source, else recognised" }),
      ).choices(importKinds),
    )
    .option(
      t({ fr: "--map <colonnes>", en: "--map <columns>" }),
      t({
        fr: 'colonnes d\'un tableau : id=Code,name="Nom de la démarche",url=Lien, ou un fichier YAML',
        en: 'columns of a table: id=Code,name="Nom de la démarche",url=Lien, or a YAML file',
      }),
      // Given several times, each adds its columns.
      (columns: string, before: string | undefined) => (before === undefined ? columns : `${before},${columns}`),
    )
    .option(
      t({ fr: "-o, --output <fichier>", en: "-o, --output <file>" }),
      t({ fr: "fichier à écrire (par défaut : la sortie standard)", en: "file to write (default: standard output)" }),
    )
    .option(
      t({ fr: "--into <liste>", en: "--into <list>" }),
      t({ fr: `liste à compléter (${defaultList} pour des statistiques)`, en: `list to complete (${defaultList} for statistics)` }),
    )
    .option(
      t({ fr: "--source <mots>", en: "--source <words>" }),
      t({
        fr: "d'où viennent les chiffres, par exemple « édition officielle 2025-10 »",
        en: 'where the figures come from, for example "édition officielle 2025-10"',
      }),
    )
    .option("--keep", t({ fr: "garde les chiffres qui viennent d'une autre source", en: "keep figures that come from another source" }), false)
    .option("--dry-run", t({ fr: "montre les différences, n'écrit rien", en: "show the differences, write nothing" }), false)
    .option("--strict", t({ fr: "code de sortie 2 si une ligne n'a pas pu servir", en: "exit code 2 when a row could not be used" }), false)
    .option("--force", t({ fr: "remplace le fichier s'il existe", en: "replace the file when it exists" }), false)
    .action(run(importSources));
};

async function importSources(command: Command, sources: readonly string[], options: ImportOptions): Promise<number> {
  const rejected: Problem[] = [];
  const tell = (problems: readonly Problem[]): void => {
    for (const problem of problems) command.io.err(`${formatProblem(problem, command.lang)}\n`);
  };
  const found = await foundIn(command, sources, options, tell);
  const code =
    found.type === "figures"
      ? await importFigures(command, found, await readListText(command, options.into ?? defaultList), {
          ...options,
          name: sources.join(", "),
          tell,
          onRejected: (problems) => rejected.push(...problems),
        })
      : await importProcedures(command, found, { ...options, name: sources.join(", "), tell });
  return options.strict && found.rejected.length + rejected.length > 0 ? exitCodes.usage : code;
}

/** All that the sources hold. @throws UserError when one of them cannot be used at all. */
async function foundIn(
  command: Command,
  sources: readonly string[],
  options: ImportOptions,
  tell: (problems: readonly Problem[]) => void,
): Promise<Found> {
  const { io, services } = command;
  const mapping = options.map === undefined ? undefined : await readMapping(command, options.map);
  const all: Found[] = [];
  for (const typed of sources) {
    if (/\.ya?ml$/i.test(typed) && options.from === undefined && (await isList(command, typed)))
      throw new UserError(alreadyList(typed, commandLine(services.invocation, ["validate", typed])));
    const { source, from } = await read(command, typed, options);
    const result = await readImport(source.bytes, source.name, { from, mapping, source: options.source });
    if (!result.ok) {
      for (const problem of result.problems) io.err(`${formatProblem(problem, command.lang)}\n`);
      throw new UserError({ fr: `${typed} : rien n'a été importé.`, en: `${typed}: nothing was imported.` });
    }
    all.push(result.found);
  }
  return together(all, tell);
}

/** A file, an address, or the answers of an API put together. */
async function read(
  command: Command,
  typed: string,
  { from, into }: ImportOptions,
): Promise<{ readonly source: Source; readonly from: ImportKind | undefined }> {
  const url = isWebAddress(typed) ? addressIn(command, typed) : null;
  const api = url === null ? null : apiAt(url, from);
  if (url === null || api === null) return { source: await sourceAt(command, typed), from };
  const procedures: readonly Procedure[] = (await readListText(command, into ?? defaultList)).procedures;
  return { source: await api.collect(command, url, procedures), from: api.kind };
}

async function isList({ io, services }: Command, file: string): Promise<boolean> {
  const text = new TextDecoder("utf-8").decode(await readBytes(services, io, file));
  return !/^urls\s*:/m.test(text) || /^procedures\s*:/m.test(text);
}

async function readMapping(command: Command, typed: string): Promise<Mapping> {
  const isFile = /\.ya?ml$/i.test(typed);
  const read = isFile ? mappingFromYaml(new TextDecoder("utf-8").decode(await readBytes(command.services, command.io, typed))) : mappingOf(typed);
  if (read.ok) return read.mapping;
  const said = (lang: "fr" | "en"): string => formatProblem({ file: isFile ? typed : "--map", ...read.problem }, lang);
  throw new UserError({ fr: said("fr"), en: said("en") });
}

const alreadyList = (file: string, line: string): Text => ({
  fr: `${file} est déjà une liste de démarches. Pour la vérifier : ${line}`,
  en: `${file} is a list of procedures already. To check it: ${line}`,
});
