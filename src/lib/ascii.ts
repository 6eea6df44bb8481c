/**
 * The same JavaScript in ASCII alone: what else stands in strings, templates and regular expressions is escaped. An engine keeps and reads such a source at one byte a
 * sign instead of two, and what is sent as JSON needs no other encoding.
 */
export const asciiSource = (source: string): string =>
  source.replace(/[^\0-\x7f]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
