import { type ClientRequest, request as httpRequest, type IncomingHttpHeaders, type IncomingMessage } from "node:http";
import { request as httpsRequest } from "node:https";
import type { LookupFunction } from "node:net";
import { TLSSocket } from "node:tls";
import type { HttpEvidence } from "../domain/evidence.ts";

/** One GET, answered. */
export type Answer = {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** From the request sent on an open connection to the first byte of the answer, ms. */
  readonly responseMs: number;
  readonly tls: HttpEvidence["tls"];
  /** As much of the body as was asked for; "" unless asked. */
  readonly body: string;
  /** The same, as it came. */
  readonly bytes: Uint8Array;
};

/** One GET to make. */
export type Ask = {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  /** Resolves the host's name; the system's resolver when absent. */
  readonly lookup?: LookupFunction;
  /** How many bytes of the body are kept, as UTF-8; then it is waited for until the signal. None when absent. */
  readonly keepBytes?: number;
};

/** Most that is read of a body: enough to end most pages politely, never a download. */
const BODY_LIMIT = 64 * 1024;
/** Longest wait for the rest of a body that nobody reads. */
const DRAIN_MS = 1000;

/**
 * Sends one GET on a connection of its own and resolves once the answer's head has come and the body was drained (64 kB or one second at most).
 * The clock starts when the connection is open: name resolution, TCP and TLS handshakes never count.
 * Rejects with Node's error (`code` says what happened) or with the signal's reason.
 */
export function exchange({ url, headers, signal, lookup, keepBytes }: Ask): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const send = url.protocol === "https:" ? httpsRequest : httpRequest;
  const request = send(url, { headers, signal, agent: false, method: "GET", ...(lookup ? { lookup } : {}) });
  let sentAt = performance.now();
  onceOpen(request, () => {
    sentAt = performance.now();
  });
  request.on("error", (error) => reject(signal.aborted ? signal.reason : error));
  // A protocol that nobody asked to switch to (101) closes the request without a word.
  const unanswered = (): void => reject(Object.assign(new Error("closed without an answer"), { code: "ECONNRESET" }));
  request.once("close", unanswered);
  request.on("response", (response) => {
    const responseMs = performance.now() - sentAt;
    request.off("close", unanswered);
    // The answer is there: what happens to the connection from now on takes nothing away from it.
    request.removeAllListeners("error").on("error", () => undefined);
    const answer = { status: response.statusCode ?? 0, headers: response.headers, responseMs, tls: tlsOf(response) };
    const body = keepBytes === undefined ? drain(response) : read(response, keepBytes);
    body.then((bytes) => resolve({ ...answer, body: bytes.toString("utf8"), bytes }));
  });
  request.end();
  return promise;
}

function onceOpen(request: ClientRequest, open: () => void): void {
  request.on("socket", (socket) => {
    socket.once(socket instanceof TLSSocket ? "secureConnect" : "connect", open);
  });
}

function tlsOf({ socket }: IncomingMessage): HttpEvidence["tls"] {
  if (!(socket instanceof TLSSocket)) return null;
  const { issuer, valid_to } = socket.getPeerCertificate();
  const until = new Date(valid_to ?? "");
  return {
    protocol: socket.getProtocol() ?? "",
    issuer: one(issuer?.O) || one(issuer?.CN),
    validTo: Number.isNaN(until.getTime()) ? "" : until.toISOString(),
  };
}

const one = (name: string | readonly string[] | undefined): string => [name].flat()[0] ?? "";

function drain(response: IncomingMessage): Promise<Buffer> {
  const timer = setTimeout(() => response.destroy(), DRAIN_MS);
  return read(response, BODY_LIMIT)
    .then(() => Buffer.alloc(0))
    .finally(() => clearTimeout(timer));
}

/** The body up to so many bytes; what came until the connection broke. */
function read(response: IncomingMessage, limit: number): Promise<Buffer> {
  const { promise, resolve } = Promise.withResolvers<Buffer>();
  const chunks: Uint8Array[] = [];
  let left = limit;
  response.on("data", (chunk: Uint8Array) => {
    chunks.push(chunk.subarray(0, Math.max(left, 0)));
    left -= chunk.byteLength;
    if (left < 0) response.destroy();
  });
  // What goes wrong after the head of the answer is the browser's to see.
  response.on("error", () => undefined);
  response.on("close", () => resolve(Buffer.concat(chunks)));
  return promise;
}
