/** Markup that is safe to put in a page: only `html` and `trusted` make it. */
export type Html = { readonly markup: string };

/** What may stand in a template: text and numbers are escaped, markup is kept, lists are joined, null and false print nothing. */
export type Part = Html | string | number | null | undefined | false | readonly Part[];

/** Template tag: everything dynamic is escaped, so that no file of this folder has to remember it. Attributes must stand in double quotes. */
export const html = (literals: TemplateStringsArray, ...parts: readonly Part[]): Html => ({
  // Added up, never joined: V8 keeps sums as trees, so that a page of megabytes is copied once, when it is written, and not at every level.
  markup: literals.reduce((before, literal, place) => before + print(parts[place - 1]) + literal),
});

/** Markup written by ourselves (style sheet, script, drawings): never anything that comes from a report. */
export const trusted = (markup: string): Html => ({ markup });

/** Nothing at all. */
export const nothing: Html = { markup: "" };

function print(part: Part): string {
  if (part === null || part === undefined || part === false) return "";
  if (typeof part === "string" || typeof part === "number") return escapeHtml(String(part));
  return "markup" in part ? part.markup : part.reduce<string>((before, one) => before + print(one), "");
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Text as it may stand in an element or in a quoted attribute; control characters, which HTML refuses, become "�", and nothing turns the direction of writing. */
export const escapeHtml = (text: string): string =>
  text
    .replace(/\p{Bidi_Control}/gu, "")
    .replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)
    .replace(/[\p{Cc}\p{Cs}]/gu, (sign) => (/[\t\n\r]/.test(sign) ? sign : "\ufffd"));
