import { isAbsolute, join, relative } from "node:path";
import type { Text } from "../domain/text.ts";
import { codeOf } from "../lib/error-code.ts";
import { UserError } from "./failure.ts";
import type { Io } from "./io.ts";
import type { Services } from "./services.ts";

const unreadable: Text = {
  fr: "la lecture en est interdite. Donnez à votre compte le droit de le lire",
  en: "reading it is not allowed. Give your account the right to read it",
};

/** Why a file cannot be read, by system error code. */
const causes: Readonly<Record<string, Text>> = {
  ENOENT: { fr: "ce fichier n'existe pas. Donnez le chemin d'un fichier existant", en: "there is no such file. Give the path of an existing file" },
  EISDIR: { fr: "c'est un dossier, pas un fichier. Donnez le chemin d'un fichier", en: "this is a folder, not a file. Give the path of a file" },
  EACCES: unreadable,
  EPERM: unreadable,
};

/** The path as seen from where the command was typed. */
export const fromHere = (io: Io, path: string): string => (isAbsolute(path) ? path : join(io.cwd, path));

/** A path for people: relative to where the command was typed when that is shorter. */
export function shownPath(io: Io, path: string): string {
  const near = relative(io.cwd, path);
  return near !== "" && near.length < path.length ? near : path;
}

/** Reads a file named by the user. @throws UserError that says which file and why. */
export async function readBytes(services: Services, io: Io, path: string): Promise<Uint8Array> {
  try {
    return await services.readFile(fromHere(io, path));
  } catch (error) {
    const cause = causes[codeOf(error)] ?? { fr: "lecture impossible", en: "it cannot be read" };
    throw new UserError({ fr: `${path} : ${cause.fr}.`, en: `${path}: ${cause.en}.` });
  }
}
