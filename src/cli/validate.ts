import { say } from "../domain/text.ts";
import type { Command } from "./command.ts";
import { exitCodes } from "./io.ts";
import { defaultList, readList } from "./list.ts";
import type { Register } from "./register.ts";
import { words } from "./words.ts";

const valid = {
  fr: "{file} : {count} démarches, dont {none} sans adresse ({pages} adresses distinctes).\n",
  en: "{file}: {count} procedures, {none} of them without an address ({pages} distinct addresses).\n",
};

/** `vigie validate`: is the list right? */
export const validateCommand: Register = ({ program, lang, run }) => {
  program
    .command("validate")
    .argument("[list]", say({ fr: "liste des démarches", en: "list of the procedures" }, lang), defaultList)
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
  const { procedures } = await readList(command, file);
  const urls = procedures.flatMap(({ url }) => url ?? []);
  const figures = { file, count: procedures.length, none: procedures.length - urls.length, pages: new Set(urls).size };
  command.io.out(command.json ? `${JSON.stringify({ valid: true, ...figures })}\n` : words(valid, command.lang, figures));
  return exitCodes.done;
}
