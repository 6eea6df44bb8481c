/** What may be a social security number (NIR): 13 characters and their two-digit key, with or without the usual spaces. */
const nir = /(?<![\d.,-])[1278] ?\d{2} ?(?:0[1-9]|1[0-2]|[2-9]\d) ?(?:\d{2}|2[AB]) ?\d{3} ?\d{3} ?\d{2}(?![\d.,-]?\d)/g;

/** What may be an account number (IBAN), in groups of four or in one piece. */
const iban = /(?<![\p{L}\d])[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){3,7}(?: ?[A-Z\d]{1,3})?(?![\p{L}\d])/gu;

/**
 * A text without the social security numbers and bank accounts in it: their place is kept by `…`. Only numbers whose control key is right are taken for one,
 * so that telephone, file and product numbers stay.
 */
export function withoutPersonalNumbers(text: string): string {
  return text.replace(nir, (found) => (isNir(found) ? "…" : found)).replace(iban, (found) => (isIban(found) ? "…" : found));
}

/** The key of a NIR is 97 minus the number modulo 97; the two departments of Corsica count as 19 and 18. */
function isNir(text: string): boolean {
  const compact = text.replaceAll(" ", "").replace("2A", "19").replace("2B", "18");
  return 97 - (Number(compact.slice(0, 13)) % 97) === Number(compact.slice(13));
}

/** ISO 13616: the country and the key go last, letters count from 10, the whole is 1 modulo 97. */
function isIban(text: string): boolean {
  const compact = text.replaceAll(" ", "");
  const digits = [...compact.slice(4), ...compact.slice(0, 4)].map((one) => Number.parseInt(one, 36)).join("");
  return BigInt(digits) % 97n === 1n;
}
