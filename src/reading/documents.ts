import type { DocumentLink } from "../domain/behaviour-evidence.ts";

/** What stands behind a link: an office document, something else (a page, an image), or nobody knows. */
export function kindOf({ href, file }: DocumentLink): "document" | "other" | "unknown" {
  if (file.seen && file.pdf) return "document";
  if (file.seen && officeType.test(file.type)) return "document";
  if (file.seen && !vagueType.test(file.type)) return "other";
  return href !== null && officeName.test(href) ? "document" : "unknown";
}

const officeType = /pdf|msword|ms-(excel|powerpoint)|officedocument|opendocument|epub|rtf/;
/** Types that say "a file", and no more. */
const vagueType = /^$|octet-stream|download|^binary/;
const officeName = /\.(pdf|docx?|odt|rtf|xlsx?|ods|pptx?|odp|epub)(?=$|[?#&/])/i;

/** Another version may stand beside the link, or be promised by what is written around it. */
export const hasOtherVersion = ({ href, name, beside, context }: DocumentLink): boolean =>
  promised.test(name) ||
  promised.test(context) ||
  beside.some((other) => promised.test(other.name) || (formatOf(other.href) !== null && formatOf(other.href) !== formatOf(href ?? "")));

const promised =
  /accessible|version (texte|html|web|en ligne|imprimable|pdf)|\bhtml\b|\bfalc\b|\bbraille\b|imprim|sur (simple )?demande|remplir en ligne/i;

const formatOf = (href: string): string | null => officeName.exec(href)?.[1]?.toLowerCase() ?? null;

/** Published before 23 September 2018, a document may be exempt (law of 11 February 2005, article 47). */
export const mayBeExempt = ({ file }: DocumentLink): boolean => file.seen && file.pdf !== null && (file.pdf.dated ?? "9999") < "2018-09-23";
