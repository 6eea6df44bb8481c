import type { Hop } from "../domain/evidence.ts";
import { codeOf } from "../lib/error-code.ts";

/**
 * Why the plain client has no answer to show. `http`: something answered that is not HTTP, or sent us where no page is, or where the public may not go;
 * `too_large`: an answer whose head alone is beyond reason; `aborted`: we were told to stop; `proxy`: not tried, because this machine goes
 * out through a proxy, which the browser knows how to use.
 */
export type HttpFailureKind = "dns" | "connection" | "tls" | "timeout" | "http" | "redirect_loop" | "too_large" | "aborted" | "proxy";

/** No answer: the kind, words for a person, and the redirects followed until then. */
export type HttpFailure = { readonly ok: false; readonly kind: HttpFailureKind; readonly detail: string; readonly chain: readonly Hop[] };

/** Which kind of trouble an error of Node's client is. Unknown codes are trouble with the connection. */
export function failureKind(error: unknown): HttpFailureKind {
  const name = error instanceof Error ? error.name : "";
  if (name === "TimeoutError") return "timeout";
  if (name === "AbortError") return "aborted";
  const code = codeOf(error);
  return kinds.find(([pattern]) => pattern.test(code))?.[1] ?? "connection";
}

/** The error in one line, its code first. */
export function failureDetail(error: unknown): string {
  const code = codeOf(error);
  const message = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
  return code && !message.includes(code) ? `${code}: ${message}` : message || code;
}

const kinds: readonly (readonly [RegExp, HttpFailureKind])[] = [
  [/^(ENOTFOUND|EAI_|ENODATA|ESERVFAIL)/, "dns"],
  [/^ETIMEDOUT$/, "timeout"],
  [/^HPE_HEADER_OVERFLOW$/, "too_large"],
  [/^(EPRIVATE$|HPE_|ERR_HTTP|ERR_INVALID_(URL|CHAR|PROTOCOL)|ERR_UNESCAPED_CHARACTERS)/, "http"],
  [/^(CERT_|ERR_TLS|ERR_SSL|EPROTO|DEPTH_ZERO_|SELF_SIGNED|UNABLE_TO_|HOSTNAME_MISMATCH|INVALID_(CA|PURPOSE)|CRL_|ERROR_IN_)/, "tls"],
];
