import type { Text } from "../../domain/text.ts";
import { quote } from "../problem.ts";
import { absolute, readUrl, UNKNOWN } from "../url.ts";

/** The address of an entry of a source; `remark` says what was adapted. */
export type Address = { readonly url: string | null; readonly remark: { readonly message: Text; readonly fix: Text } | null };

/** Words in place of an address that say that there is none ("–", "À venir", "N/A"). */
const none =
  /^(?:[\s\p{P}]*|n[./]?[acrd]\.?|néant|inconnue?|indisponible|none|null|unknown|tbd|(?:sans|aucune?|non|not?|to be)(?: .*)?|pas (?:de|d['’]|encore).*|à \p{L}+[ei]r|en (?:cours|projet|attente|construction).*)$/iu;

/** Words that say that there is no address mean just that; a badly written one is completed, or left out and said. */
export function addressOf(written: string | undefined): Address {
  if (written === undefined || none.test(written)) return { url: null, remark: null };
  const read = readUrl(written, {});
  if (read.ok) return { url: read.url, remark: null };
  const guess = absolute(written);
  const url = guess === UNKNOWN ? null : guess;
  const done: Text = url
    ? { fr: `adresse complétée en ${quote(url)}`, en: `address completed to ${quote(url)}` }
    : { fr: "démarche gardée sans URL", en: "procedure kept without a URL" };
  return { url, remark: { message: { fr: `${read.message.fr} : ${done.fr}`, en: `${read.message.en}: ${done.en}` }, fix: read.fix } };
}
