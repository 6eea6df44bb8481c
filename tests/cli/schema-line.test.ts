import { expect, it } from "vitest";
import type { Command } from "../../src/cli/command.ts";
import { schemaFrom } from "../../src/cli/schema-line.ts";
import { recordingIo, worldOf } from "../support/cli.ts";

const schema = "docs/schemas/procedures.schema.json";
const commandIn = (cwd: string, files: Readonly<Record<string, string>>) =>
  ({ io: recordingIo({ cwd }), services: worldOf({ files }) }) as unknown as Command;

it.each([
  ["procedures.yaml", { [`/dossier/${schema}`]: "{}" }, schema],
  ["listes/t4/procedures.yaml", { [`/dossier/${schema}`]: "{}" }, `../../${schema}`],
  ["procedures.yaml", { [`/dossier/node_modules/vigie/${schema}`]: "{}" }, `node_modules/vigie/${schema}`],
  ["/ailleurs/procedures.yaml", { [`/dossier/${schema}`]: "{}" }, `../dossier/${schema}`],
  ["procedures.yaml", {}, null],
])("a list at %s", async (output, files, expected) => expect(await schemaFrom(commandIn("/dossier", files), output)).toBe(expected));
