import { brotliCompressSync, deflateRawSync, gzipSync } from "node:zlib";
import { type Asked, type Behaviour, filler, good, page, read, redirect, send } from "../behaviour.ts";

const html = "Content-Type: text/html; charset=utf-8\r\n";

/** Answers these very bytes, and closes the connection. */
const raw =
  (...parts: readonly (string | Uint8Array)[]) =>
  ({ socket }: Asked): void => {
    for (const part of parts) socket.write(part);
    socket.end();
  };
const answered = (head: string, body: string): string => `HTTP/1.1 200 OK\r\n${html}Connection: close\r\n${head}\r\n${body}`;
const lengthOf = (body: string): number => Buffer.byteLength(body);

/** HTTP as some servers speak it. */
export const protocol: readonly Behaviour[] = [
  { name: "bad-chunk", serve: raw(answered("Transfer-Encoding: chunked\r\n", `400\r\n${filler.slice(0, 1024)}\r\nZZ\r\n`)), status: "unstable" },
  { name: "chunks-unfinished", serve: raw(answered("Transfer-Encoding: chunked\r\n", `5\r\n<p>ab\r\n`)), status: "unstable" },
  { name: "length-too-long", serve: raw(answered("Content-Length: 90000\r\n", good())), status: "unstable", says: /s'interrompt/ },
  { name: "length-too-short", serve: raw(answered(`Content-Length: ${lengthOf(good()) - 20}\r\n`, good())), status: "ok", shows: read },
  { name: "two-lengths", serve: raw(answered("Content-Length: 10\r\nContent-Length: 20\r\n", good())), status: "connection_error" },
  {
    name: "two-locations",
    serve: raw(`HTTP/1.1 302 Found\r\nLocation: /two-locations/a\r\nLocation: /two-locations/b\r\nContent-Length: 0\r\n\r\n`),
    status: "connection_error",
  },
  { name: "no-length-no-end", serve: raw(`HTTP/1.0 200 OK\r\n${html}\r\n${good()}`), status: "ok", shows: read },
  { name: "no-reason-phrase", serve: raw(`HTTP/1.1 200\r\n${html}Connection: close\r\n\r\n${good()}`), status: "ok", shows: read },
  {
    name: "bare-newlines",
    serve: raw(`HTTP/1.1 200 OK\nContent-Type: text/html; charset=utf-8\nConnection: close\n\n${good()}`),
    status: "ok",
    shows: read,
  },
  { name: "folded-header", serve: raw(answered("X-Plie: a\r\n b\r\n", good())), status: "ok", shows: read },
  { name: "binary-header", serve: raw(answered("X-\u0001: \u0002\r\n", good())), status: "ok", or: "connection_error" },
  { name: "no-header-at-all", serve: raw(good()), status: "connection_error" },
  {
    name: "early-hints",
    serve: raw("HTTP/1.1 103 Early Hints\r\nLink: </x.css>; rel=preload; as=style\r\n\r\n", answered("", good())),
    status: "ok",
    shows: read,
  },
  { name: "continue-first", serve: raw("HTTP/1.1 100 Continue\r\n\r\n", answered("", good())), status: "ok", shows: read },
  {
    name: "processing-for-ever",
    serve: ({ socket }) => {
      const timer = setInterval(() => socket.write("HTTP/1.1 102 Processing\r\n\r\n"), 100);
      socket.on("close", () => clearInterval(timer));
    },
    status: "timeout",
    or: "connection_error",
  },
  { name: "status-999", serve: send(page("<p>x</p>", { title: "Request denied" }), {}, 999), status: "blocked" },
  { name: "status-300", serve: send(good(), {}, 300), status: "ok", shows: read },
  { name: "status-304", serve: ({ response }) => void response.writeHead(304).end(), status: "unstable" },
  { name: "status-405", serve: send(page("<p>Méthode refusée</p>", { title: "Erreur" }), {}, 405), status: "blocked" },
  { name: "status-521", serve: send(page("<p>x</p>", { title: "Web server is down" }), {}, 521), status: "server_error" },
  { name: "proxy-asks", serve: send("", { "proxy-authenticate": "Basic realm=x" }, 407), status: "connection_error" },
  {
    name: "busy-once",
    serve: (asked) => (asked.turn > 1 ? send(good())(asked) : send("Revenez", { "retry-after": "0" }, 503)(asked)),
    status: "ok",
    shows: read,
    says: /Retry-After/,
  },
  {
    name: "busy-until-yesterday",
    serve: (asked) => (asked.turn > 1 ? send(good())(asked) : send("x", { "retry-after": "Wed, 21 Oct 2015 07:28:00 GMT" }, 429)(asked)),
    status: "ok",
    says: /Retry-After/,
  },
  {
    name: "busy-nonsense",
    serve: send("x", { "retry-after": "-5, bientôt".normalize("NFD").replace(/[^\x20-\x7e]/g, "") }, 503),
    status: "server_error",
  },
  {
    name: "refresh-header",
    serve: (asked) => (asked.rest ? send(page("<p>Arrivée"))(asked) : send("", { refresh: "0; url=/refresh-header/b" })(asked)),
    status: "ok",
    shows: "Arrivée",
  },
  { name: "refresh-header-loop", serve: send(good(), { refresh: "0" }), status: "unstable", says: /sans fin/ },
  { name: "gzip-twice", serve: send(gzipSync(gzipSync(good())), { "content-encoding": "gzip, gzip" }), status: "ok", shows: read },
  { name: "brotli", serve: send(gzipSync(good()), { "content-encoding": "gzip", vary: "*" }), status: "ok", shows: read },
  { name: "cut-brotli", serve: send(brotliCompressSync(good("x".repeat(60_000))).subarray(0, 60), { "content-encoding": "br" }), status: "unstable" },
  { name: "no-brotli", serve: send(good(), { "content-encoding": "br" }), status: "unstable" },
  { name: "raw-deflate", serve: send(deflateRawSync(good()), { "content-encoding": "deflate" }), status: "ok", shows: read },
  { name: "gzip-untold", serve: send(gzipSync(good(Array.from({ length: 900 }, (_, i) => i * i).join(" ")))), status: "not_html" },
  { name: "redirect-blob", serve: redirect("blob:http://127.0.0.1/x"), status: "connection_error" },
  { name: "redirect-about", serve: redirect("about:blank"), status: "connection_error" },
  { name: "redirect-source", serve: redirect("view-source:http://127.0.0.1/"), status: "connection_error" },
  { name: "redirect-chrome", serve: redirect("chrome://settings"), status: "connection_error" },
  { name: "redirect-fragment", serve: redirect("#haut"), status: "connection_error", says: /tournent en rond/ },
  {
    name: "redirect-with-password",
    serve: (asked) =>
      asked.rest ? send(good())(asked) : redirect(`${asked.places.origin.replace("//", "//moi:TRES-SECRET@")}/redirect-with-password/b`)(asked),
    status: "ok",
    shows: read,
    hides: "TRES-SECRET",
  },
  {
    name: "redirect-accents",
    serve: (asked) =>
      asked.rest ? send(good())(asked) : raw("HTTP/1.1 302 Found\r\nLocation: /redirect-accents/é è\r\nContent-Length: 0\r\n\r\n")(asked),
    status: "ok",
    shows: read,
  },
  {
    name: "redirect-never-ends",
    serve: (asked) =>
      asked.rest
        ? send(good())(asked)
        : void asked.response.writeHead(302, { location: "/redirect-never-ends/b", "content-length": "9000" }).write("x"),
    status: "ok",
    shows: read,
  },
  {
    name: "cookie-needed",
    serve: (asked) =>
      asked.request.headers.cookie?.includes("vu=1")
        ? send(good())(asked)
        : void asked.response.writeHead(302, { location: "/cookie-needed", "set-cookie": "vu=1; Path=/cookie-needed" }).end(),
    status: "ok",
    shows: read,
  },
  {
    name: "language-loop",
    serve: (asked) =>
      void asked.response.writeHead(302, { location: asked.rest ? "/language-loop" : "/language-loop/fr", "set-cookie": "lang=; Max-Age=0" }).end(),
    status: "connection_error",
    says: /tournent en rond/,
  },
  { name: "handshake-refused", serve: "", at: ({ alert }) => alert, status: "tls_error" },
  { name: "handshake-never", serve: "", at: ({ mute }) => mute.replace("http:", "https:"), status: "timeout" },
  { name: "port-zero", serve: "", at: () => "http://127.0.0.1:0/", status: "connection_error" },
  { name: "no-such-port", serve: "", at: ({ silent }) => silent.replace("127.0.0.1", "[::1]"), status: "connection_error" },
];
