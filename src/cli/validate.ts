import type { Procedure } from "../domain/procedure.ts";
import { say } from "../domain/text.ts";
import type { Command } from "./command.ts";
import { exitCodes } from "./io.ts";
import { defaultList, readAny, readList } from "./list.ts";
import type { Register } from "./register.ts";
import { words } from "./words.ts";

const valid = {
  fr: "{file} : {count} {count|démarche|démarches}, dont {none} sans adresse ({pages} {pages|adresse distincte|adresses distinctes}).\n",
  en: "{file}: {count} {count|procedure|procedures}, {none} of them without an address ({pages} distinct {pages|address|addresses}).\n",
};

/** `vigie validate`: is the list right? */
export const validateCommand: Register = ({ program, lang, run }) => {
  program
    .command("validate")
    .argument(say({ fr: "[liste]", en: "[list]" }, lang), say({ fr: "liste des démarches", en: "list of the procedures" }, lang), defaultList)
    .description(
      say(
        {
          fr: "vérifie la liste : chaque problème avec sa place, sa cause et ce qu'il faut écrire",
          en: "check the list: each problem with its place, its cause and what to write",
        },
        lang,
      ),
    )
    .action(run(validate));
};

async function validate(command: Command, file: string): Promise<number> {
  if (command.json) return validateAsJson(command, file);
  const { procedures } = await readList(command, file);
  command.io.out(words(valid, command.lang, figuresOf(file, procedures)));
  return exitCodes.done;
}

/** For scripts: the problems are the result. */
async function validateAsJson(command: Command, file: string): Promise<number> {
  const { io, lang } = command;
  const reading = await readAny(command, file);
  const result = reading.ok
    ? { valid: true, ...figuresOf(file, reading.procedures), problems: [] }
    : {
        valid: false,
        file,
        problems: reading.problems.map(({ file: place, line, column, path, message, fix }) => ({
          file: place,
          line,
          column,
          path,
          message: say(message, lang),
          fix: say(fix, lang),
        })),
      };
  io.out(`${JSON.stringify(result, null, 2)}\n`);
  return reading.ok ? exitCodes.done : exitCodes.usage;
}

function figuresOf(file: string, procedures: readonly Procedure[]) {
  const urls = procedures.flatMap(({ url }) => url ?? []);
  return { file, count: procedures.length, none: procedures.length - urls.length, pages: new Set(urls).size };
}
