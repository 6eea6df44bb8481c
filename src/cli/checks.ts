import { checks as catalogue } from "../checks/index.ts";
import { indicators } from "../domain/indicator.ts";
import { say } from "../domain/text.ts";
import type { Command } from "./command.ts";
import { exitCodes } from "./io.ts";
import type { Register } from "./register.ts";

/** `vigie checks`: what is checked, for which indicator, after which rule. */
export const checksCommand: Register = ({ program, lang, run }) => {
  program
    .command("checks")
    .description(say({ fr: "liste ce que Vigie vérifie, et d'après quelle règle", en: "list what Vigie checks, and after which rule" }, lang))
    .action(run(checks));
};

async function checks({ io, lang, json }: Command): Promise<number> {
  const rows = catalogue.map(({ id, indicator, title, references, needs, scope }) => ({
    id,
    indicator,
    title: say(title, lang),
    references,
    needs,
    scope,
  }));
  if (json) {
    io.out(`${JSON.stringify(rows, null, 2)}\n`);
    return exitCodes.done;
  }
  const width = Math.max(...rows.map(({ id }) => id.length));
  for (const { id, indicator, title, references } of rows) {
    io.out(
      `${id.padEnd(width)}  ${say(indicators[indicator].title, lang)} — ${title}${references.length > 0 ? ` (${references.join(", ")})` : ""}\n`,
    );
  }
  return exitCodes.done;
}
