import { withoutPersonalNumbers } from "./personal-numbers.ts";

/** Names of URL parameters whose value opens something: session and access keys, codes of a sign-in under way. */
const names =
  "(?:access_?|id_?|refresh_?|csrf_?|xsrf_?|auth_?|session_?|reset_?)?token|api_?key|key|pass(?:word|wd|phrase)?|pwd|mot_?de_?passe|secret|client_secret|jwt|session(?:_?id)?|j?sessionid|phpsessid|asp\\.net_sessionid|sid|code|state|nonce|ticket|otp|signature|sig|saml(?:request|response|art)|relaystate|authorization|auth";

const parameter = new RegExp(`([?&#;](?:amp;)?(?:${names})=)[^?&#;\\s"'<>\\\\]+`, "gi");
const userInfo = /(\bhttps?:\/\/)[^\s/?#@"'<>\\]+@/gi;

/** Signed tokens (JWT), wherever they stand. */
const signed = /\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*/g;

/** Attributes of a page's markup in which frameworks keep keys of the session: meta elements, `nonce`, `data-…token`. */
const telling = "[^\"'>]*(?:csrf|xsrf|token|nonce|secret|api-?key|session)[^\"'>]*";
const metaFirst = new RegExp(`(<meta\\b[^>]*\\b(?:name|property|id)="${telling}"[^>]*\\bcontent=")[^"]*`, "gi");
const metaLast = new RegExp(`(<meta\\b[^>]*\\bcontent=")[^"]*("[^>]*\\b(?:name|property|id)="${telling}")`, "gi");
const keyed = /(\s(?:nonce|data-[\w-]*(?:csrf|xsrf|token|nonce|secret|api-?key|session)[\w-]*)=")[^"]+/gi;

/**
 * A text with the secrets in it replaced by `…`: values of telling parameters of URLs, user names and passwords, signed tokens, the keys that a page's
 * markup carries for its own scripts, social security numbers and bank accounts.
 */
export const redact = (text: string): string => withoutPersonalNumbers(withoutKeys(text));

function withoutKeys(text: string): string {
  const addresses = /[?&#;@]/.test(text) ? text.replace(parameter, "$1…").replace(userInfo, "$1…@") : text;
  if (!hint.test(addresses)) return addresses;
  return addresses.replace(signed, "…").replace(metaFirst, "$1…").replace(metaLast, "$1…$2").replace(keyed, "$1…");
}

const hint = /eyJ|csrf|xsrf|token|nonce|secret|api-?key|session/i;

/** The same for all texts of a plain JSON value. */
export function redacted<T>(value: T): T {
  return deep(value) as T;
}

function deep(value: unknown): unknown {
  if (typeof value === "string") return redact(value);
  if (Array.isArray(value)) return value.map(deep);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, deep(inner)]));
}
