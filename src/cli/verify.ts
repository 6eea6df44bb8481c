import { createHash } from "node:crypto";
import { dirname, join } from "node:path";
import type { FilePrint } from "../domain/manifest.ts";
import type { Procedure } from "../domain/procedure.ts";
import { say, type Text } from "../domain/text.ts";
import { visitedIn } from "../input/journal.ts";
import { readManifest } from "../input/manifest.ts";
import { codeOf } from "../lib/error-code.ts";
import { sum } from "../lib/sum.ts";
import { plain } from "../sinks/terminal.ts";
import type { Command } from "./command.ts";
import { shownPath } from "./files.ts";
import { commandLine } from "./invocation.ts";
import { exitCodes } from "./io.ts";
import { openEdition } from "./judge.ts";
import { reportsFolder, sharedOptions } from "./options.ts";
import type { Register } from "./register.ts";
import { words } from "./words.ts";

/** `vigie verify EDITION`: is the evidence still what was gathered? */
export const verifyCommand: Register = ({ program, lang, run }) => {
  const t = (text: Text): string => say(text, lang);
  program
    .command("verify")
    .argument(t({ fr: "<édition>", en: "<edition>" }), t({ fr: "nom ou dossier de l'édition", en: "name or folder of the edition" }))
    .description(
      t({
        fr: "vérifie que les preuves d'une édition sont celles qui ont été recueillies (empreintes SHA-256)",
        en: "check that the evidence of an edition is what was gathered (SHA-256)",
      }),
    )
    .addOption(sharedOptions(lang).out())
    .action(run(verify));
};

/** What is wrong with a file of evidence. */
const sentences = {
  missing: { fr: "{path} : ce fichier manque\n", en: "{path}: this file is missing\n" },
  changed: { fr: "{path} : ce fichier a changé depuis la collecte\n", en: "{path}: this file changed since it was gathered\n" },
  "no-manifest": {
    fr: "{path} : pas de manifeste lisible, rien ne peut être vérifié pour cette démarche\n",
    en: "{path}: no manifest that can be read, nothing of this procedure can be checked\n",
  },
} as const satisfies Readonly<Record<string, Text>>;
type Fault = { readonly path: string; readonly fault: keyof typeof sentences };

const table = {
  whole: {
    fr: "Preuves intactes : {files} {files|fichier|fichiers} de {procedures} {procedures|démarche|démarches}.\n",
    en: "Evidence intact: {files} {files|file|files} of {procedures} {procedures|procedure|procedures}.\n",
  },
  nothing: { fr: "Aucune preuve à vérifier.\n", en: "No evidence to check.\n" },
  unvisited: {
    fr: "Pas encore {count|visitée|visitées} dans cette édition : {count} {count|démarche|démarches}.\n",
    en: "Not visited yet in this edition: {count} {count|procedure|procedures}.\n",
  },
  broken: {
    fr: "Preuves à ne plus opposer : {broken} sur {files}. Pour les recueillir de nouveau, avec la même liste : {line}\n",
    en: "Evidence that proves nothing any more: {broken} of {files}. To gather it again, from the same list: {line}\n",
  },
} as const;

async function verify(command: Command, name: string, { out }: { readonly out: string }): Promise<number> {
  const { io, lang, services, json } = command;
  const { store, edition } = await openEdition(command, name, out);
  const journal = await bytesIn(command, join(store.folder, "journal.jsonl"));
  const visited = visitedIn(new TextDecoder().decode(journal ?? undefined));
  const checked: Checked[] = [];
  for (const procedure of edition.procedures) checked.push(...(await checkedOf(command, { folder: store.folder, visited }, procedure)));
  const faults = checked.flatMap((one) => one.faults);
  const unvisited = edition.procedures.length - checked.length;
  const figures = { files: sum(checked.map(({ files }) => files)), procedures: checked.length, unvisited, broken: faults.length };
  if (json) io.out(`${JSON.stringify({ folder: store.folder, ...figures, faults }, null, 2)}\n`);
  else {
    const again = checked.filter((one) => one.faults.length > 0).map(({ id }) => id);
    const folder = shownPath(io, dirname(store.folder));
    const elsewhere = folder === reportsFolder ? [] : ["--out", folder];
    const line = commandLine(services.invocation, ["sweep", "--edition", edition.name, ...elsewhere, "--fresh", "--only", again.join(",")]);
    const told = faults.map(({ path, fault }) => words(sentences[fault], lang, { path: plain(path) })).join("");
    const rest = unvisited > 0 ? words(table.unvisited, lang, { count: unvisited }) : "";
    io.out(`${told}${words(verdictOn(figures), lang, { ...figures, line })}${rest}`);
  }
  return faults.length === 0 ? exitCodes.done : exitCodes.gateFailed;
}

type Checked = { readonly id: string; readonly files: number; readonly faults: readonly Fault[] };

const verdictOn = ({ broken, procedures }: { readonly broken: number; readonly procedures: number }): Text => {
  if (broken > 0) return table.broken;
  return procedures > 0 ? table.whole : table.nothing;
};

/** Where the evidence is, and what the journal says was visited. */
type Place = { readonly folder: string; readonly visited: ReadonlySet<string> };

/** Nothing of a procedure that was not visited yet: no dossier, no manifest, no word of the journal. */
async function checkedOf(command: Command, { folder, visited }: Place, { id }: Procedure): Promise<readonly Checked[]> {
  const path = `evidence/${id}/manifest.json`;
  const source = await bytesIn(command, join(folder, path));
  const isVisited = source !== null || visited.has(id) || (await command.services.exists(join(folder, "dossiers", `${id}.json`)));
  if (!isVisited) return [];
  const prints = source && readManifest(new TextDecoder().decode(source), id);
  if (!prints) return [{ id, files: 1, faults: [{ path, fault: "no-manifest" }] }];
  const faults: Fault[] = [];
  for (const print of prints) faults.push(...(await faultOf(command, folder, print)));
  return [{ id, files: prints.length, faults }];
}

async function faultOf(command: Command, folder: string, { path, bytes, sha256 }: FilePrint): Promise<readonly Fault[]> {
  const content = await bytesIn(command, join(folder, path));
  if (!content) return [{ path, fault: "missing" }];
  const same = content.byteLength === bytes && createHash("sha256").update(content).digest("hex") === sha256;
  return same ? [] : [{ path, fault: "changed" }];
}

/** Null when there is no such file; any other trouble is told. */
async function bytesIn({ services }: Command, path: string): Promise<Uint8Array | null> {
  try {
    return await services.readFile(path);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    throw error;
  }
}
