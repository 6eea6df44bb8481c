import { dirname, join, relative, sep } from "node:path";
import type { Command } from "./command.ts";
import { fromHere } from "./files.ts";

/** Where the schema of lists lies, from the folder of the command: in a checkout, or in a project that depends on Vigie. */
const places = ["docs/schemas/procedures.schema.json", "node_modules/vigie/docs/schemas/procedures.schema.json"];

/** The schema as editors find it from a list about to be written at `output`; null where there is none, for a path to nothing helps nobody. */
export async function schemaFrom({ io, services }: Command, output: string): Promise<string | null> {
  for (const place of places) {
    const path = join(io.cwd, place);
    if (await services.exists(path))
      return relative(dirname(fromHere(io, output)), path)
        .split(sep)
        .join("/");
  }
  return null;
}
