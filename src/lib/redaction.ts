/** Names of URL parameters whose value opens something: session and access keys, codes of a sign-in under way. */
const names =
  "(?:access_?|id_?|refresh_?|csrf_?|xsrf_?|auth_?|session_?|reset_?)?token|api_?key|key|pass(?:word|wd|phrase)?|pwd|mot_?de_?passe|secret|client_secret|jwt|session(?:_?id)?|j?sessionid|phpsessid|asp\\.net_sessionid|sid|code|state|nonce|ticket|otp|signature|sig|saml(?:request|response|art)|relaystate|authorization|auth";

const parameter = new RegExp(`([?&#;](?:amp;)?(?:${names})=)[^?&#;\\s"'<>\\\\]+`, "gi");
const userInfo = /(\bhttps?:\/\/)[^\s/?#@"'<>\\]+@/gi;

/** A text with the secrets of the URLs in it replaced by `…`: values of telling parameters, user names and passwords. */
export const redact = (text: string): string => (/[?&#;@]/.test(text) ? text.replace(parameter, "$1…").replace(userInfo, "$1…@") : text);

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
