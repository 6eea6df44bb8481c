import { createHash } from "node:crypto";
import { brotliCompressSync, gzipSync, zstdCompressSync } from "node:zlib";
import { type Asked, type Behaviour, filler, good, page, parts, read, redirect, script, send } from "../behaviour.ts";

const html = "Content-Type: text/html; charset=utf-8\r\n";
/** Answers these very bytes, and closes the connection. */
const raw =
  (...texts: readonly (string | Uint8Array)[]) =>
  ({ socket }: Asked): void => {
    for (const text of texts) socket.write(text);
    socket.end();
  };
const answered = (head: string, body: string): string => `HTTP/1.1 200 OK\r\n${html}Connection: close\r\n${head}\r\n${body}`;
const typed = (contentType: string, body: string | Uint8Array = good()) => send(body, { "content-type": contentType });
const coded = (encoding: string, body: string | Uint8Array) => send(body, { "content-encoding": encoding });
const xhtml = `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Carte</title></head><body><h1>Carte</h1>${filler}</body></html>`;
const answering = (status: number, body = page("<p>x")): Behaviour["serve"] => send(body, {}, status);

/** Opens the socket that a page asks for, and writes to it without end. */
const flood = ({ request, socket }: Asked): void => {
  const key = `${request.headers["sec-websocket-key"]}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`;
  const accept = createHash("sha1").update(key).digest("base64");
  socket.write(`HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`);
  const timer = setInterval(() => socket.write(Buffer.concat([Buffer.from([0x81, 125]), Buffer.alloc(125, "a")])), 1);
  socket.on("close", () => clearInterval(timer));
};

/** Further answers that few servers give: codes, redirects, types, lengths and encodings. */
export const replies: readonly Behaviour[] = [
  { name: "status-203", serve: answering(203, good()), status: "ok", shows: read },
  { name: "status-226", serve: answering(226, good()), status: "ok", shows: read },
  { name: "status-299", serve: answering(299, good()), status: "ok", shows: read },
  { name: "status-207", serve: send("<?xml version='1.0'?><multistatus/>", { "content-type": "application/xml" }, 207), status: "not_html" },
  { name: "status-305", serve: answering(305, good()), status: "ok", or: "connection_error" },
  { name: "status-402", serve: answering(402), status: "blocked" },
  { name: "status-409", serve: answering(409), status: "blocked" },
  { name: "status-422", serve: answering(422), status: "blocked" },
  { name: "status-423", serve: answering(423), status: "blocked" },
  { name: "status-428", serve: answering(428), status: "blocked" },
  { name: "status-440", serve: answering(440, page("<p>Login Time-out")), status: "login_wall", or: "blocked" },
  { name: "status-444", serve: ({ socket }) => void socket.end(), status: "connection_error" },
  { name: "status-499", serve: answering(499), status: "blocked" },
  {
    name: "status-404-maintenance",
    serve: answering(404, page("<p>Le site est en maintenance", { title: "Maintenance" })),
    status: "not_found",
    or: "maintenance",
  },
  {
    name: "status-404-challenge",
    serve: answering(404, page("<p>Checking your browser before accessing", { title: "Just a moment..." })),
    status: "blocked",
    or: "not_found",
  },
  { name: "status-500-queue", serve: answering(500, page("<p>Vous êtes dans la file d'attente", { title: "File d'attente" })), status: "blocked" },
  {
    name: "status-502-maintenance",
    serve: answering(502, page("<p>Le service est en maintenance", { title: "Maintenance en cours" })),
    status: "server_error",
    or: "maintenance",
  },
  { name: "status-500-whole", serve: answering(500, good()), status: "server_error" },
  { name: "status-501", serve: answering(501), status: "server_error" },
  { name: "status-508", serve: answering(508), status: "server_error" },
  { name: "status-520", serve: answering(520), status: "server_error" },
  { name: "status-525", serve: answering(525, page("<p>SSL handshake failed")), status: "server_error" },
  { name: "status-530", serve: answering(530, page("<p>Error 1016: Origin DNS error")), status: "server_error" },
  { name: "status-200-negative", serve: raw("HTTP/1.1 -200 OK\r\n", html, "\r\n", good()), status: "connection_error", or: "ok" },
  {
    name: "status-two-lines",
    serve: raw("HTTP/1.1 200 OK\r\nHTTP/1.1 404 Not Found\r\n", html, "Connection: close\r\n\r\n", good()),
    status: "ok",
    or: "connection_error",
  },
  {
    name: "redirect-empty",
    serve: raw(`HTTP/1.1 302 Found\r\nLocation: \r\n${html}Connection: close\r\n\r\n${good()}`),
    status: "ok",
    or: "connection_error",
  },
  { name: "redirect-slashes", serve: redirect("//"), status: "connection_error" },
  { name: "redirect-no-host", serve: redirect("http:///"), status: "connection_error", or: "dns_error" },
  {
    name: "redirect-question",
    serve: (asked) => (asked.request.url?.includes("?b") ? send(good())(asked) : redirect("?b")(asked)),
    status: "ok",
    shows: read,
  },
  {
    name: "redirect-backslashes",
    serve: (asked) => (asked.rest ? send(good())(asked) : redirect("\\redirect-backslashes\\b")(asked)),
    status: "ok",
    shows: read,
  },
  {
    name: "redirect-spaces",
    serve: (asked) =>
      asked.rest ? send(good())(asked) : raw("HTTP/1.1 302 Found\r\nLocation:    /redirect-spaces/b   \r\nContent-Length: 0\r\n\r\n")(asked),
    status: "ok",
    shows: read,
  },
  {
    name: "redirect-hexadecimal",
    serve: (asked) =>
      asked.rest ? send(good())(asked) : redirect(`${asked.places.origin.replace("127.0.0.1", "0x7f.1")}/redirect-hexadecimal/b`)(asked),
    status: "ok",
    shows: read,
  },
  {
    name: "redirect-mapped",
    serve: (asked) =>
      asked.rest ? send(good())(asked) : redirect(`${asked.places.origin.replace("127.0.0.1", "[::ffff:127.0.0.1]")}/redirect-mapped/b`)(asked),
    status: "redirected",
    or: "connection_error",
  },
  {
    name: "redirect-unicode-host",
    serve: (asked) =>
      asked.rest
        ? send(good())(asked)
        : raw(
            `HTTP/1.1 302 Found\r\nLocation: ${asked.places.origin.replace("127.0.0.1", "dé\u00admarche.localhost")}/redirect-unicode-host/b\r\nContent-Length: 0\r\n\r\n`,
          )(asked),
    status: "redirected",
    or: "connection_error",
  },
  {
    name: "redirect-303-307-308",
    serve: (asked) =>
      asked.rest.length > 3 ? send(good())(asked) : redirect(`/redirect-303-307-308${asked.rest}/`, [301, 303, 307, 308][asked.rest.length])(asked),
    status: "ok",
    shows: read,
  },
  {
    name: "redirect-to-download",
    serve: (asked) => (asked.rest ? send("x", { "content-disposition": "attachment" })(asked) : redirect("/redirect-to-download/f")(asked)),
    status: "not_html",
  },
  {
    name: "redirect-to-text",
    serve: (asked) => (asked.rest ? typed("text/plain", "Bonjour")(asked) : redirect("/redirect-to-text/f")(asked)),
    status: "not_html",
  },
  {
    name: "redirect-with-cookies",
    serve: (asked) =>
      void asked.response.writeHead(302, { location: `/redirect-with-cookies?${asked.turn % 2}`, "set-cookie": `n=${asked.turn}` }).end(),
    status: "connection_error",
  },
  {
    name: "redirect-slow-chain",
    serve: (asked) =>
      void setTimeout(() => (asked.rest.length > 2 ? send(good())(asked) : redirect(`/redirect-slow-chain${asked.rest}/`)(asked)), 400),
    status: "ok",
    shows: read,
  },
  {
    name: "redirect-to-root",
    serve: (asked) =>
      asked.rest ? send(good())(asked) : redirect(`${asked.places.origin.replace("127.0.0.1", "accueil.localhost")}/redirect-to-root/`)(asked),
    status: "redirected",
    shows: read,
  },
  {
    name: "refresh-to-document",
    serve: (asked) =>
      asked.rest ? send("%PDF-1.4", { "content-type": "application/pdf" })(asked) : send("", { refresh: "0;url=/refresh-to-document/f.pdf" })(asked),
    status: "not_html",
  },
  { name: "type-odd-case", serve: typed(`TEXT/HTML ; Charset="UTF-8" ; x=y`), status: "ok", shows: read },
  { name: "type-doubled", serve: typed("text/html, text/html; charset=utf-8"), status: "ok", shows: read },
  { name: "type-empty", serve: typed(""), status: "ok", shows: read },
  { name: "type-any", serve: typed("*/*"), status: "ok", shows: read },
  { name: "type-word", serve: typed("html"), status: "ok", or: "not_html" },
  { name: "type-xml-page", serve: typed("text/xml", xhtml), status: "ok", or: "not_html" },
  { name: "type-binary", serve: typed("application/octet-stream"), status: "not_html" },
  {
    name: "type-nosniff-none",
    serve: ({ response }) => void response.writeHead(200, { "x-content-type-options": "nosniff" }).end(good()),
    status: "not_html",
    or: "ok",
  },
  { name: "type-markdown", serve: typed("text/markdown", "# Demander une carte"), status: "not_html" },
  { name: "type-video", serve: typed("video/mp4", "x"), status: "not_html" },
  { name: "type-zip", serve: send("PK\u0003\u0004", { "content-type": "application/zip" }), status: "not_html" },
  { name: "type-office", serve: typed("application/vnd.oasis.opendocument.text", "PK"), status: "not_html" },
  { name: "type-webarchive", serve: typed("application/signed-exchange;v=b3", "sxg1-b3"), status: "not_html", or: "unstable" },
  {
    name: "zip-as-html",
    serve: send(Buffer.concat([Buffer.from("PK\u0003\u0004"), Buffer.from(Array.from({ length: 900 }, (_, i) => (i * 89) % 256))])),
    status: "not_html",
  },
  {
    name: "picture-as-html",
    serve: send(Buffer.from("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7".repeat(9), "base64")),
    status: "not_html",
    or: "unstable",
  },
  {
    name: "png-as-html",
    serve: send(Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), Buffer.alloc(400, 7)])),
    status: "not_html",
    or: "unstable",
  },
  {
    name: "office-as-html",
    serve: send(Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(900, 1)])),
    status: "not_html",
    or: "unstable",
  },
  { name: "rtf-as-html", serve: send("{\\rtf1\\ansi Demander une carte\\par}"), status: "not_html" },
  { name: "csv-as-html", serve: send("id;nom;prenom\n1;Dupont;Marie\n2;Durand;Paul\n"), status: "ok" },
  {
    name: "xml-as-html",
    serve: send("<?xml version='1.0' encoding='utf-8'?><reponse><erreur>Adresse inconnue</erreur></reponse>"),
    status: "ok",
    or: "not_html",
  },
  { name: "style-as-html", serve: send("body{color:red}.a{margin:0}"), status: "ok", or: "not_html" },
  { name: "charset-utf16-lied", serve: typed("text/html; charset=utf-16le"), status: "unstable" },
  { name: "charset-utf16-unmarked", serve: typed("text/html", Buffer.from(good(), "utf16le")), status: "unstable" },
  {
    name: "charset-utf32",
    serve: typed("text/html", Buffer.concat([Buffer.from([0xff, 0xfe, 0, 0]), Buffer.from(good("", "").replace(/./gs, "$&\0"), "utf16le")])),
    status: "unstable",
  },
  { name: "charset-ebcdic", serve: typed("text/html; charset=ibm1047"), status: "ok", shows: "demander" },
  { name: "charset-japanese", serve: typed("text/html; charset=iso-2022-jp"), status: "ok", shows: "demander" },
  { name: "zstd", serve: coded("zstd", zstdCompressSync(good())), status: "ok", shows: read },
  { name: "no-zstd", serve: coded("zstd", good()), status: "unstable" },
  { name: "zstd-bomb", serve: coded("zstd", zstdCompressSync(Buffer.from(`<title>x</title><!--${"a".repeat(60_000_000)}-->`))), status: "too_large" },
  { name: "brotli-called-gzip", serve: coded("gzip", brotliCompressSync(good())), status: "unstable" },
  { name: "gzip-x", serve: coded("x-gzip", gzipSync(good())), status: "ok", shows: read },
  { name: "gzip-then-plain", serve: coded("gzip", Buffer.concat([gzipSync(good()), Buffer.from("reste en clair")])), status: "ok", or: "unstable" },
  {
    name: "gzip-members",
    serve: coded("gzip", Buffer.concat([gzipSync(good().slice(0, 900)), gzipSync(good().slice(900))])),
    status: "ok",
    or: "unstable",
  },
  { name: "gzip-empty", serve: coded("gzip", ""), status: "unstable" },
  {
    name: "chunk-endless-size",
    serve: raw(answered("Transfer-Encoding: chunked\r\n", `FFFFFFFFFFFFFFFF\r\n${good()}`)),
    status: "unstable",
    or: "connection_error",
  },
  { name: "chunk-negative", serve: raw(answered("Transfer-Encoding: chunked\r\n", `-5\r\n${good()}`)), status: "unstable", or: "connection_error" },
  {
    name: "chunk-trailers",
    serve: raw(answered("Transfer-Encoding: chunked\r\n", `${Buffer.byteLength(good()).toString(16)};a=b\r\n${good()}\r\n0\r\nX-Fin: 1\r\n\r\n`)),
    status: "ok",
    shows: read,
  },
  {
    name: "chunk-and-length",
    serve: raw(
      answered("Transfer-Encoding: chunked\r\nContent-Length: 3\r\n", `${Buffer.byteLength(good()).toString(16)}\r\n${good()}\r\n0\r\n\r\n`),
    ),
    status: "ok",
    or: "connection_error",
  },
  { name: "length-negative", serve: raw(answered("Content-Length: -1\r\n", good())), status: "ok", or: "connection_error" },
  { name: "length-words", serve: raw(answered("Content-Length: beaucoup\r\n", good())), status: "ok", or: "connection_error" },
  { name: "length-zero", serve: raw(answered("Content-Length: 0\r\n", good())), status: "unstable" },
  {
    name: "two-answers",
    serve: raw(`HTTP/1.1 200 OK\r\n${html}Content-Length: ${Buffer.byteLength(good())}\r\n\r\n${good()}`, answered("", "Autre")),
    status: "ok",
    shows: read,
  },
  {
    name: "hints-then-death",
    serve: raw("HTTP/1.1 103 Early Hints\r\nLink: </x>; rel=preload; as=style\r\n\r\n"),
    status: "connection_error",
    or: "unstable",
  },
  { name: "info-unknown", serve: raw("HTTP/1.1 199 Divers\r\n\r\n", answered("", good())), status: "ok", shows: read },
  {
    name: "links-in-head",
    serve: (asked) =>
      asked.rest
        ? undefined
        : send(good(), { link: Array.from({ length: 400 }, (_, i) => `</links-in-head/${i}>; rel=preload; as=style`).join(", ") })(asked),
    status: "ok",
    shows: read,
  },
  {
    name: "policy-huge",
    serve: send(good(), { "content-security-policy": Array.from({ length: 1500 }, (_, i) => `script-src https://h${i}.exemple.fr`).join("; ") }),
    status: "ok",
    shows: read,
  },
  {
    name: "policy-no-frames",
    serve: send(good(), {
      "content-security-policy":
        "sandbox allow-same-origin; default-src 'none'; style-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
    }),
    status: "ok",
    shows: read,
  },
  {
    name: "isolated-document",
    serve: send(good(), { "document-isolation-policy": "isolate-and-require-corp", "cross-origin-opener-policy": "noopener-allow-popups" }),
    status: "ok",
    shows: read,
  },
  {
    name: "socket-flood",
    serve: parts(good(script("new WebSocket(location.href.replace('http','ws')+'/s').onmessage=e=>{document.title='Carte '+e.data.length}")), flood),
    status: "ok",
    shows: read,
  },
  {
    name: "part-asks-password",
    serve: parts(
      good("<img alt='' src=/part-asks-password/i><iframe src=/part-asks-password/f></iframe>"),
      send("", { "www-authenticate": "Basic realm=x" }, 401),
    ),
    status: "ok",
    shows: read,
  },
  {
    name: "stream-fetched",
    serve: parts(good(script("fetch('/stream-fetched/d').then(r=>r.text())")), ({ response }) => {
      response.writeHead(200);
      const timer = setInterval(() => response.write(Buffer.alloc(2_000_000)), 10);
      response.on("close", () => clearInterval(timer));
    }),
    status: "ok",
    shows: read,
  },
  { name: "handshake-hung-up", serve: "", at: ({ hungUp }) => hungUp, status: "tls_error", or: "connection_error" },
  { name: "handshake-garbled", serve: "", at: ({ garbled }) => garbled, status: "tls_error" },
  { name: "tls-of-old", serve: good(), at: ({ old }) => `${old}/tls-of-old`, status: "tls_error" },
  {
    name: "tls-wrong-name",
    serve: good(),
    at: ({ selfSigned }) => `${selfSigned.replace("127.0.0.1", "autre.localhost")}/tls-wrong-name`,
    status: "tls_error",
  },
  { name: "redirect-tls-of-old", serve: redirect(({ places }) => places.old), status: "tls_error" },
  { name: "redirect-hung-up", serve: redirect(({ places }) => places.hungUp), status: "tls_error", or: "connection_error" },
  { name: "redirect-mute", serve: redirect(({ places }) => places.mute), status: "timeout" },
];
