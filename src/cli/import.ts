import { basename } from "node:path";
import { say, type Text } from "../domain/text.ts";
import { importOfficial } from "../input/official/edition.ts";
import { formatProblem, type Problem } from "../input/problem.ts";
import { writeProceduresYaml } from "../input/procedures-yaml.ts";
import type { Command } from "./command.ts";
import { UserError } from "./failure.ts";
import { fromHere, readBytes } from "./files.ts";
import { commandLine } from "./invocation.ts";
import { exitCodes } from "./io.ts";
import type { Register } from "./register.ts";
import { words } from "./words.ts";

/** Options of an import, as typed. */
type ImportOptions = { readonly output: string | undefined; readonly source: string | undefined; readonly force: boolean };

const written = { fr: "{output} : {count} démarches importées de {file}.\n", en: "{output}: {count} procedures imported from {file}.\n" };

/** `vigie import FILE`: the official edition as a list of procedures. */
export const importCommand: Register = ({ program, lang, run }) => {
  const t = (text: Text): string => say(text, lang);
  program
    .command("import")
    .argument(t({ fr: "<fichier>", en: "<file>" }), t({ fr: "édition officielle (CSV ou XLSX)", en: "official edition (CSV or XLSX)" }))
    .description(t({ fr: "transforme l'édition officielle en liste de démarches", en: "turn the official edition into a list of procedures" }))
    .option(
      t({ fr: "-o, --output <fichier>", en: "-o, --output <file>" }),
      t({ fr: "fichier à écrire (par défaut : la sortie standard)", en: "file to write (default: standard output)" }),
    )
    .option(
      t({ fr: "--source <mots>", en: "--source <words>" }),
      t({
        fr: "d'où viennent les chiffres, par exemple « édition officielle 2025-10 »",
        en: 'where the figures come from, for example "édition officielle 2025-10"',
      }),
    )
    .option("--force", t({ fr: "remplace le fichier s'il existe", en: "replace the file when it exists" }), false)
    .action(run(importList));
};

async function importList(command: Command, file: string, { output, source, force }: ImportOptions): Promise<number> {
  const { io, services, lang, json, quiet } = command;
  if (/\.ya?ml$/i.test(file)) throw new UserError(alreadyList(file, commandLine(services.invocation, ["validate", file])));
  const imported = await importOfficial(await readBytes(services, io, file), basename(file), source === undefined ? {} : { source });
  const tell = (problems: readonly Problem[]): void => {
    for (const problem of problems) io.err(`${formatProblem({ ...problem, file }, lang)}\n`);
  };
  if (!imported.ok) {
    tell(imported.problems);
    throw new UserError({ fr: `${file} : rien n'a été importé.`, en: `${file}: nothing was imported.` });
  }
  tell(imported.remarks);
  const yaml = writeProceduresYaml(imported.procedures, { notes: [imported.attribution] });
  if (output === undefined) io.out(json ? `${JSON.stringify(imported.procedures, null, 2)}\n` : yaml);
  else {
    await writeNew(command, output, yaml, force);
    if (!quiet) io.err(words(written, lang, { output, file, count: imported.procedures.length }));
  }
  return exitCodes.done;
}

const alreadyList = (file: string, line: string): Text => ({
  fr: `${file} est déjà une liste de démarches. Pour la vérifier : ${line}`,
  en: `${file} is a list of procedures already. To check it: ${line}`,
});

/** Never replaces a list silently: it holds what people declared by hand. */
async function writeNew({ io, services }: Command, output: string, content: string, force: boolean): Promise<void> {
  const path = fromHere(io, output);
  if (!force && (await services.exists(path))) {
    throw new UserError({
      fr: `${output} existe déjà : donnez un autre nom, ou --force pour le remplacer.`,
      en: `${output} exists already: give another name, or --force to replace it.`,
    });
  }
  await services.writeFile(path, content);
}
