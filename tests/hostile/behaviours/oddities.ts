import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { type Asked, type Behaviour, good, page, read, send } from "../behaviour.ts";

/** Answers these very bytes, and closes the connection. */
const raw =
  (...texts: readonly (string | Uint8Array)[]) =>
  ({ socket }: Asked): void => {
    for (const text of texts) socket.write(text);
    socket.end();
  };
const head = (status: string, more = ""): string =>
  `HTTP/1.1 ${status}\r\nContent-Type: text/html; charset=utf-8\r\nConnection: close\r\n${more}\r\n`;

/** Answers that few servers give: odd statuses, bombs in chains, heads without end. */
export const oddities: readonly Behaviour[] = [
  { name: "reset-content", serve: ({ response }) => void response.writeHead(205).end(), status: "unstable" },
  { name: "partial-content", serve: send(good(), { "content-range": "bytes 0-99/4000" }, 206), status: "ok", shows: read },
  { name: "not-acceptable", serve: send(page("<p>x</p>", { title: "406 Not Acceptable" }), {}, 406), status: "blocked" },
  { name: "timeout-told", serve: ({ response }) => void response.writeHead(408, { connection: "close" }).end(), status: "timeout", or: "blocked" },
  { name: "misdirected", serve: send(page("<p>x"), {}, 421), status: "blocked" },
  { name: "too-early", serve: send(page("<p>x"), {}, 425), status: "blocked" },
  { name: "upgrade-required", serve: send("", { upgrade: "h2c", connection: "Upgrade" }, 426), status: "blocked" },
  { name: "headers-too-large", serve: send(page("<p>x"), {}, 431), status: "blocked" },
  { name: "legal-reasons", serve: send(page("<p>Retiré par décision de justice", { title: "Indisponible" }), {}, 451), status: "blocked" },
  {
    name: "network-login",
    serve: send(page("<p>Identifiez-vous sur ce réseau", { title: "Portail" }), {}, 511),
    status: "blocked",
  },
  { name: "status-599", serve: send(page("<p>x"), {}, 599), status: "server_error" },
  {
    name: "switching-protocols",
    serve: raw("HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n", good()),
    status: "connection_error",
  },
  { name: "status-000", serve: raw(head("000 Rien"), good()), status: "connection_error", or: "ok" },
  { name: "status-70000", serve: raw(head("70000 Trop"), good()), status: "blocked" },
  {
    name: "busy-till-a-date",
    serve: send("x", { "retry-after": new Date(Date.now() + 86_400_000).toUTCString() }, 429),
    status: "blocked",
    says: /Retry-After/,
  },
  {
    name: "unauthorised-forever",
    serve: send(good(), { "www-authenticate": "Negotiate, NTLM, Digest realm=x, nonce=y" }, 401),
    status: "login_wall",
  },
  { name: "http-09", serve: raw("<h1>Carte</h1>"), status: "connection_error" },
  { name: "http-3-line", serve: raw(`HTTP/3.0 200 OK\r\nContent-Type: text/html\r\n\r\n${good()}`), status: "ok", or: "connection_error" },
  {
    name: "header-flood",
    serve: raw(head("200 OK", Array.from({ length: 20_000 }, (_, i) => `X-${i}: ${i}\r\n`).join("")), good()),
    status: "connection_error",
    or: "ok",
  },
  {
    name: "cookie-flood-loop",
    serve: (asked) =>
      void asked.response
        .writeHead(302, {
          location: `/cookie-flood-loop?${asked.turn}`,
          "set-cookie": Array.from({ length: 50 }, (_, i) => `c${asked.turn}-${i}=${"x".repeat(500)}`),
        })
        .end(),
    status: "blocked",
    or: "connection_error",
  },
  {
    name: "brotli-bomb",
    serve: send(
      brotliCompressSync(Buffer.from(`<title>x</title><!--${"a".repeat(60_000_000)}-->`), { params: { [constants.BROTLI_PARAM_QUALITY]: 3 } }),
      { "content-encoding": "br" },
    ),
    status: "too_large",
  },
  {
    name: "gzip-chain-bomb",
    serve: send(gzipSync(gzipSync(Buffer.from(`<title>x</title><!--${"a".repeat(60_000_000)}-->`))), { "content-encoding": "gzip, gzip" }),
    status: "too_large",
  },
];
