import { basename } from "node:path";
import type { Text } from "../domain/text.ts";
import { quote } from "../input/problem.ts";
import { readUrl } from "../input/url.ts";
import type { Command } from "./command.ts";
import { UserError } from "./failure.ts";
import { readBytes } from "./files.ts";
import type { Download } from "./services.ts";

/** The bytes of something to import, under the name that the user knows it by. */
export type Source = { readonly name: string; readonly bytes: Uint8Array };

export const isWebAddress = (source: string): boolean => /^(https?:\/\/|\$\{)/i.test(source);

/** Reads a file, or asks a web address for it. @throws UserError that says which and why. */
export async function sourceAt(command: Command, source: string): Promise<Source> {
  if (!isWebAddress(source)) return { name: source, bytes: await readBytes(command.services, command.io, source) };
  const url = addressIn(command, source);
  const answer = await ask(command, url, {});
  return { name: basename(new URL(url).pathname) || new URL(url).host, bytes: new TextEncoder().encode(answer.body) };
}

/** An address typed by the user, `${NAME}` taken from the environment. @throws UserError when it is none. */
export function addressIn({ io }: Command, source: string): string {
  const read = readUrl(source, io.env);
  if (read.ok) return read.url;
  throw new UserError({ fr: `${read.message.fr} ; ${read.fix.fr}`, en: `${read.message.en}; ${read.fix.en}` });
}

type Answer = Extract<Download, { readonly ok: true }>;

/** A GET that has to succeed. @throws UserError that says what the server answered and what to do. */
export async function ask(command: Command, url: string, headers: Readonly<Record<string, string>>, keyName?: string): Promise<Answer> {
  const answer = await command.services.download({ url, headers });
  if (answer.ok && answer.status >= 200 && answer.status < 300) return answer;
  throw new UserError(refusal(url, answer, keyName));
}

/** Why an address gave nothing, in plain words. */
export function refusal(url: string, answer: Download, keyName: string | undefined): Text {
  const { host } = new URL(url);
  const { fr, en } = answer.ok ? answered(answer.status, keyName) : silent(answer.kind, answer.detail);
  return { fr: `${host} : ${fr}`, en: `${host}: ${en}` };
}

function answered(status: number, keyName: string | undefined): Text {
  if ((status === 401 || status === 403) && keyName !== undefined)
    return {
      fr: `la clé est refusée (HTTP ${status}). Donnez-la par la variable d'environnement ${keyName}.`,
      en: `the key is refused (HTTP ${status}). Give it in the environment variable ${keyName}.`,
    };
  if (status === 429)
    return { fr: "trop de demandes (HTTP 429). Réessayez dans quelques minutes.", en: "too many requests (HTTP 429). Try again in a few minutes." };
  if (status >= 500)
    return {
      fr: `le service est en panne (HTTP ${status}). Réessayez plus tard.`,
      en: `the service is out of order (HTTP ${status}). Try again later.`,
    };
  return {
    fr: `rien à cette adresse (HTTP ${status}). Vérifiez-la dans un navigateur, ou donnez un fichier.`,
    en: `nothing at this address (HTTP ${status}). Check it in a browser, or give a file.`,
  };
}

function silent(kind: string, detail: string): Text {
  const known: Readonly<Record<string, Text>> = {
    dns: { fr: "ce nom n'existe pas. Vérifiez l'adresse.", en: "there is no such name. Check the address." },
    timeout: { fr: "pas de réponse à temps. Réessayez plus tard.", en: "no answer in time. Try again later." },
    too_large: { fr: "la réponse dépasse 20 Mo. Donnez un fichier.", en: "the answer is larger than 20 MB. Give a file." },
    proxy: {
      fr: "cette machine sort par un mandataire, que cette commande ne sait pas traverser. Téléchargez les données et donnez le fichier.",
      en: "this machine goes out through a proxy, which this command cannot pass. Download the data and give the file.",
    },
  };
  return known[kind] ?? { fr: `pas de réponse (${quote(detail).slice(1, -1)}).`, en: `no answer (${quote(detail).slice(1, -1)}).` };
}
