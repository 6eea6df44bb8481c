import { say } from "../domain/text.ts";
import { absolute, UNKNOWN } from "../input/url.ts";
import { plain } from "../sinks/terminal.ts";
import type { Command } from "./command.ts";
import { UserError } from "./failure.ts";
import { addressIn } from "./import-sources.ts";
import { texts } from "./init-words.ts";
import { words } from "./words.ts";

/** The address as typed, https:// added when only that is missing. @throws UserError when it is none. */
export function typedSite(command: Command, typed: string): string {
  const guess = absolute(typed.trim());
  return new URL(addressIn(command, /^[\w-]+(\.[\w-]+)+/.test(typed.trim()) && guess !== UNKNOWN ? guess : typed)).href;
}

/** Asks until an address is typed; null when nobody answered. */
export async function askSite(command: Command): Promise<string | null> {
  const { io, lang } = command;
  for (;;) {
    const typed = await io.ask?.(say(texts.site, lang));
    if (typed === null || typed === undefined) return null;
    try {
      return typedSite(command, typed);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      io.err(words(texts.again, lang, { typed: plain(typed) }));
    }
  }
}

/** Asks for a name, the one of the site being offered; null when nobody answered. */
export async function askName({ io, lang }: Command, siteName: string): Promise<string | null> {
  const shown = siteName === "" ? "" : ` [${plain(siteName)}]`;
  const typed = await io.ask?.(words(texts.name, lang, { default: shown }));
  if (typed === null || typed === undefined) return null;
  return typed.trim() || siteName;
}

/** Null when nobody answered. */
export async function agreement({ io, lang }: Command, output: string): Promise<boolean | null> {
  const typed = await io.ask?.(words(texts.write, lang, { output }));
  return typed === null || typed === undefined ? null : !/^\s*n/i.test(typed);
}
