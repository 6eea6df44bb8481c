import { withoutPersonalNumbers } from "./personal-numbers.ts";
import { textsIn } from "./texts.ts";

/** Names of URL parameters whose value opens something: session and access keys, codes of a sign-in under way. */
const names =
  "(?:access_?|id_?|refresh_?|csrf_?|xsrf_?|auth_?|session_?|reset_?)?token|api_?key|key|pass(?:word|wd|phrase)?|pwd|mot_?de_?passe|secret|client_secret|jwt|session(?:_?id)?|j?sessionid|phpsessid|asp\\.net_sessionid|sid|code|state|nonce|ticket|otp|signature|sig|saml(?:request|response|art)|relaystate|authorization|auth";

const parameter = new RegExp(`([?&#;](?:amp;)?(?:${names})=)[^?&#;\\s"'<>\\\\]+`, "gi");
const userInfo = /(\bhttps?:\/\/)[^\s/?#@"'<>\\]+@/gi;

/** Signed tokens (JWT), wherever they stand. */
const signed = /(?<![\w-])eyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*/g;

/** Words in the names under which frameworks keep keys of the session in a page's markup. */
const telling = /csrf|xsrf|token|nonce|secret|api-?key|session/i;

/** A meta element, and what of it matters: one pass each, as pages write what they like and as much as they like. */
const meta = /<meta\b[^>]*/gi;
const named = /\b(?:name|property|id)="([^"'>]*)"/gi;
const content = /(\bcontent=")[^"]*/gi;
const keyed = /(\s(nonce|data-[\w-]+)=")[^"]+/gi;

/**
 * A text with the secrets in it replaced by `…`: values of telling parameters of URLs, user names and passwords, signed tokens, the keys that a page's
 * markup carries for its own scripts, social security numbers and bank accounts.
 */
export const redact = (text: string): string => withoutPersonalNumbers(withoutKeys(text));

function withoutKeys(text: string): string {
  const addresses = /[?&#;@]/.test(text) ? text.replace(parameter, "$1…").replace(userInfo, "$1…@") : text;
  const unsigned = addresses.includes("eyJ") ? addresses.replace(signed, "…") : addresses;
  return telling.test(unsigned) ? unsigned.replace(meta, withoutContent).replace(keyed, withoutValue) : unsigned;
}

const withoutContent = (tag: string): string =>
  [...tag.matchAll(named)].some(([, name = ""]) => telling.test(name)) ? tag.replace(content, "$1…") : tag;

const withoutValue = (attribute: string, before: string, name: string): string => (telling.test(name) ? `${before}…` : attribute);

/** The same for all texts of a plain JSON value. */
export const redacted = <T>(value: T): T => textsIn(value, redact);
