import { setTimeout as wait } from "node:timers/promises";
import { parseUrl } from "../lib/sites.ts";
import type { HttpFailureKind } from "./http-failure.ts";
import { type Environment, needsProxy } from "./proxy.ts";
import { followRedirects } from "./redirects.ts";

/** How data are asked for. */
export type DownloadOptions = {
  readonly userAgent: string;
  /** For one request, redirects and body included. */
  readonly timeoutMs: number;
  readonly signal?: AbortSignal;
  readonly env?: Environment;
  /** Waits; tests give one that does not. */
  readonly sleep?: (ms: number) => Promise<unknown>;
};

/** One GET to make; `headers` go to the origin of the address only. */
export type Request = { readonly url: string; readonly headers?: Readonly<Record<string, string>> };

export type Downloaded =
  | { readonly ok: true; readonly status: number; readonly url: string; readonly headers: Readonly<Record<string, string>>; readonly body: string }
  | { readonly ok: false; readonly kind: HttpFailureKind; readonly detail: string };

/** More than that is no list of procedures. */
const mostBytes = 20_000_000;
/** Longest wait that a server may ask of us, in s. */
const patience = 60;

/**
 * Asks for data as a plain HTTP client, whatever their status. A server that answers 429 or 503 and names a time of a minute at most is asked
 * once more then. Total: trouble is an outcome, never an exception.
 */
export async function download(request: Request, options: DownloadOptions): Promise<Downloaded> {
  const first = await get(request, options);
  const seconds = first.ok && (first.status === 429 || first.status === 503) ? Number(first.headers["retry-after"] ?? Number.NaN) : Number.NaN;
  if (!(seconds >= 0 && seconds <= patience)) return first;
  await (options.sleep ?? wait)(seconds * 1000);
  return get(request, options);
}

async function get({ url, headers = {} }: Request, options: DownloadOptions): Promise<Downloaded> {
  const start = parseUrl(url);
  if (!start) return { ok: false, kind: "http", detail: `"${url}" is not an absolute URL` };
  if (needsProxy(start, options.env ?? process.env)) return { ok: false, kind: "proxy", detail: "this machine goes out through a proxy" };
  const limit = AbortSignal.timeout(options.timeoutMs);
  const end = await followRedirects(start, {
    userAgent: options.userAgent,
    signal: options.signal ? AbortSignal.any([options.signal, limit]) : limit,
    keepBytes: mostBytes,
    secrets: { origin: start.origin, headers },
  });
  if (!end.ok) return { ok: false, kind: end.kind, detail: end.detail };
  if (limit.aborted) return { ok: false, kind: "timeout", detail: `no whole answer within ${options.timeoutMs} ms` };
  const { answer, chain } = end;
  if (Buffer.byteLength(answer.body) >= mostBytes) return { ok: false, kind: "too_large", detail: `more than ${mostBytes} bytes` };
  const kept = Object.entries(answer.headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, [value].flat().join(", ")] as const]));
  return { ok: true, status: answer.status, url: chain.at(-1)?.url ?? url, headers: Object.fromEntries(kept), body: answer.body };
}
