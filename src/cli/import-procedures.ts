import type { Procedure } from "../domain/procedure.ts";
import { appendEdit } from "../input/import/append.ts";
import type { Found, FoundProcedures } from "../input/import/found.ts";
import { edited } from "../input/import/patch.ts";
import { type Problem, quote } from "../input/problem.ts";
import { writeProceduresYaml } from "../input/procedures-yaml.ts";
import type { Command } from "./command.ts";
import { unifiedDiff } from "./diff.ts";
import { UserError } from "./failure.ts";
import { fromHere } from "./files.ts";
import { exitCodes } from "./io.ts";
import { readListText } from "./list.ts";
import { schemaFrom } from "./schema-line.ts";
import { words } from "./words.ts";

/** Where the procedures go. */
export type ProcedureOptions = {
  readonly name: string;
  readonly output: string | undefined;
  readonly into: string | undefined;
  readonly dryRun: boolean;
  readonly force: boolean;
  readonly tell: (problems: readonly Problem[]) => void;
};

const written = {
  fr: "{output} : {count} {count|démarche importée|démarches importées} de {file}.\n",
  en: "{output}: {count} {count|procedure|procedures} imported from {file}.\n",
};
const unwritten = {
  fr: "{count} {count|démarche|démarches} à importer de {file}. Rien n'a été écrit (--dry-run).\n",
  en: "{count} {count|procedure|procedures} to import from {file}. Nothing was written (--dry-run).\n",
};
const addedWords = {
  fr: "{output} : {count} {count|démarche ajoutée|démarches ajoutées}, {known} y {known|était|étaient} déjà et {known|n'a|n'ont} pas changé.{end}\n",
  en: "{output}: {count} {count|procedure|procedures} added, {known} {known|was|were} there already and did not change.{end}\n",
};
const dry = { fr: " Rien n'a été écrit (--dry-run).", en: " Nothing was written (--dry-run)." };

/** What several sources hold, put together; they are to be of one type. @throws UserError when they are not. */
export function together(all: readonly Found[], tell: (problems: readonly Problem[]) => void): Found {
  const [first, ...others] = all;
  if (!first || others.some(({ type }) => type !== first.type)) throw new UserError(mixed);
  if (first.type === "figures") return { ...first, rows: all.flatMap((one) => ("rows" in one ? one.rows : [])), ...notesOf(all) };
  const lists = all.filter((one): one is FoundProcedures => one.type === "procedures");
  const kept = new Map<string, Procedure>();
  const clashes: Problem[] = [];
  for (const procedure of lists.flatMap(({ procedures }) => procedures)) {
    const known = kept.get(procedure.id.toLowerCase());
    if (!known) kept.set(procedure.id.toLowerCase(), procedure);
    else if (known.url !== procedure.url) clashes.push(clash(procedure));
  }
  tell(clashes);
  return { type: "procedures", procedures: [...kept.values()], ...notesOf(all), notes: [...new Set(lists.flatMap(({ notes }) => notes))] };
}

const notesOf = (all: readonly Found[]) => ({ remarks: all.flatMap(({ remarks }) => remarks), rejected: all.flatMap(({ rejected }) => rejected) });

const mixed = {
  fr: "Ces sources ne se mélangent pas : importez d'abord les listes de démarches, puis les statistiques.",
  en: "These sources do not mix: import the lists of procedures first, then the statistics.",
};

const clash = ({ id, url }: Procedure): Problem => ({
  file: url ?? id,
  line: 1,
  column: 1,
  path: "",
  message: {
    fr: `${quote(id)} est déjà l'identifiant d'une autre source : laissée de côté`,
    en: `${quote(id)} is already the id of another source: left aside`,
  },
  fix: { fr: "importez les sources l'une après l'autre", en: "import the sources one after the other" },
});

/** Procedures into a new list, onto standard output, or at the end of a list that is there (`--into`), which otherwise does not change. */
export async function importProcedures(command: Command, found: FoundProcedures, options: ProcedureOptions): Promise<number> {
  const { io, lang, json, quiet } = command;
  const { name, output, into, dryRun, tell } = options;
  tell([...found.remarks, ...found.rejected]);
  if (found.procedures.length === 0) throw new UserError({ fr: `${name} : rien n'a été importé.`, en: `${name}: nothing was imported.` });
  if (into !== undefined) return append(command, found.procedures, into, dryRun);
  const schemaComment = output === undefined ? null : await schemaFrom(command, output);
  const yaml = writeProceduresYaml(found.procedures, { schemaComment, notes: found.notes });
  if (output === undefined) io.out(json ? `${JSON.stringify(found.procedures, null, 2)}\n` : yaml);
  else if (dryRun) io.err(words(unwritten, lang, { file: name, count: found.procedures.length }));
  else {
    await writeNew(command, output, yaml, options.force);
    if (!quiet) io.err(words(written, lang, { output, file: name, count: found.procedures.length }));
  }
  return exitCodes.done;
}

async function append(command: Command, procedures: readonly Procedure[], into: string, dryRun: boolean): Promise<number> {
  const { io, services, lang, quiet } = command;
  const list = await readListText(command, into);
  const known = new Set(list.procedures.map(({ id }) => id.toLowerCase()));
  const fresh = procedures.filter(({ id }) => !known.has(id.toLowerCase()));
  const edit = fresh.length === 0 ? null : appendEdit(list.text, fresh);
  if (fresh.length > 0 && edit === null) throw new UserError(bracketed(into));
  const edits = edit === null ? [] : [edit];
  if (dryRun) io.out(unifiedDiff(into, list.text, edits));
  else if (edit !== null) await services.writeFile(fromHere(io, into), edited(list.text, edits));
  const values = { output: into, count: fresh.length, known: procedures.length - fresh.length, end: dryRun ? dry[lang] : "" };
  if (!quiet) io.err(words(addedWords, lang, values));
  return exitCodes.done;
}

const bracketed = (file: string) => ({
  fr: `${file} est écrit entre crochets : commencez chaque démarche par un tiret sur sa ligne, puis recommencez.`,
  en: `${file} is written between brackets: begin each procedure with a dash on its own line, then start again.`,
});

/** Never replaces a list silently: it holds what people declared by hand. @throws UserError when there is one. */
export async function writeNew({ io, services }: Command, output: string, content: string, force: boolean): Promise<void> {
  const path = fromHere(io, output);
  if (!force && (await services.exists(path))) {
    throw new UserError({
      fr: `${output} existe déjà : donnez un autre nom, ou --force pour le remplacer.`,
      en: `${output} exists already: give another name, or --force to replace it.`,
    });
  }
  await services.writeFile(path, content);
}
