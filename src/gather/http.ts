import type { HttpEvidence } from "../domain/evidence.ts";
import { parseUrl } from "../lib/sites.ts";
import type { Answer } from "./exchange.ts";
import type { HttpFailure } from "./http-failure.ts";
import type { Reach } from "./private-address.ts";
import { type Environment, needsProxy } from "./proxy.ts";
import { type Arrival, followRedirects } from "./redirects.ts";

/** What the plain client may do. */
export type HttpOptions = {
  readonly userAgent: string;
  /** How many answers of the final URL are timed; the one that ended the redirects is the first. */
  readonly requests: number;
  /** For everything together: redirects, samples, bodies. */
  readonly timeoutMs: number;
  readonly signal?: AbortSignal;
  /** Where redirects may lead; from a public page never to private machines when absent. */
  readonly reach?: Reach;
  /** Where the proxy settings are read; `process.env` when absent. */
  readonly env?: Environment;
};

/** What the plain client saw, or why it saw nothing. */
export type HttpOutcome = { readonly ok: true; readonly value: HttpEvidence } | HttpFailure;

/**
 * Asks for a page as a plain HTTP client: redirects, a few headers, the TLS certificate and the server's response time, whatever the status.
 * It is the pre-flight (a dead name is known in milliseconds) and a second opinion beside the browser, never the judge of a visit:
 * a browser knows more (missing intermediate certificates, challenges, scripts).
 *
 * `responseMs` is the official figure, the server's response to one request: from the request sent on an open connection to the first byte of
 * the final answer, handshakes and redirects not counted. A sample is kept only when it has the status of the final answer, so that a fast
 * refusal never passes for a fast service. Cookies set on the way are sent back to their origin, as portals demand it, and forgotten.
 *
 * Behind a proxy (HTTP_PROXY, HTTPS_PROXY, ALL_PROXY) nothing is sent: the outcome is `proxy`, and the browser decides alone.
 * Total: trouble is an outcome, never an exception.
 */
export async function gatherHttp(url: string, options: HttpOptions): Promise<HttpOutcome> {
  const start = parseUrl(url);
  if (!start) return { ok: false, kind: "http", detail: `"${url}" is not an absolute URL`, chain: [] };
  if (needsProxy(start, options.env ?? process.env)) return { ok: false, kind: "proxy", detail: "this machine goes out through a proxy", chain: [] };
  const limit = AbortSignal.timeout(options.timeoutMs);
  const signal = options.signal ? AbortSignal.any([options.signal, limit]) : limit;
  const end = await followRedirects(start, { userAgent: options.userAgent, signal, reach: options.reach });
  return end.ok ? { ok: true, value: await timed(end, options.requests, signal) } : end;
}

async function timed({ chain, answer, askAgain }: Arrival, requests: number, signal: AbortSignal): Promise<HttpEvidence> {
  const times = [answer.responseMs];
  let sent = 1;
  // A server that turns us away for a while is not asked again at once.
  const most = answer.status === 429 || answer.status === 503 ? 1 : requests;
  while (sent < most && !signal.aborted) {
    sent += 1;
    const again = await askAgain().catch(() => null);
    if (again?.status === answer.status) times.push(again.responseMs);
  }
  // Microseconds: rounding further could move a time across a threshold.
  const responseMs = times.map((ms) => Math.round(ms * 1000) / 1000);
  return { chain, headers: keptHeaders(answer), responseMs, requests: sent, tls: answer.tls };
}

/** Headers that matter for judging: what the answer is, who answers, how it is protected, who turned us away. Cookies never. */
const kept: ReadonlySet<string> = new Set([
  ...["content-type", "content-length", "content-disposition", "content-language", "date", "refresh", "retry-after"],
  ...["server", "via", "x-powered-by", "x-robots-tag"],
  ...["strict-transport-security", "content-security-policy", "x-content-type-options", "x-frame-options", "referrer-policy", "permissions-policy"],
  ...["cf-mitigated", "cf-ray", "x-cdn", "x-datadome", "x-iinfo"],
]);

const keptHeaders = ({ headers }: Answer): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(headers).flatMap(([name, value]) => (kept.has(name) && value !== undefined ? [[name, String(value)]] : [])));
