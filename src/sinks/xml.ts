/** Text of an XML element; what XML 1.0 cannot hold becomes "�", and nothing turns the direction of writing. */
export const xmlText = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\p{Bidi_Control}/gu, "")
    .replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)
    .replace(/[\p{Cc}\ufffe\uffff]/gu, (sign) => (/[\t\n\r]/.test(sign) ? sign : "\ufffd"));

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };
