import { say } from "../domain/text.ts";
import type { Command } from "./command.ts";
import { fromHere } from "./files.ts";
import { exitCodes } from "./io.ts";
import { sharedOptions } from "./options.ts";
import type { Register } from "./register.ts";

/** `vigie doctor`: is this machine ready? Exit code 2 when it is not. */
export const doctorCommand: Register = ({ program, lang, run }) => {
  program
    .command("doctor")
    .description(
      say({ fr: "dit si cette machine est prête, et que faire sinon", en: "say whether this machine is ready, and what to do otherwise" }, lang),
    )
    .addOption(sharedOptions(lang).out())
    .action(run(doctor));
};

async function doctor({ io, services, lang, json }: Command, { out }: { readonly out: string }): Promise<number> {
  const examined = await services.doctor({ lang, out: fromHere(io, out) });
  io.out(json ? `${JSON.stringify(examined.json, null, 2)}\n` : examined.text);
  return examined.ready ? exitCodes.done : exitCodes.usage;
}
