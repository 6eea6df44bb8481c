import { gzipSync } from "node:zlib";
import { type Asked, type Behaviour, filler, good, page, redirect, send } from "../behaviour.ts";

const begin = ({ response }: Asked, headers: Readonly<Record<string, string>> = {}) =>
  response.writeHead(200, { "content-type": "text/html; charset=utf-8", ...headers });

/** Writes for ever, as fast as it is taken or drop by drop. */
const pour =
  (chunk: string, pauseMs: number) =>
  (asked: Asked): void => {
    begin(asked);
    const timer = setInterval(() => asked.response.write(chunk), pauseMs);
    asked.response.on("close", () => clearInterval(timer));
  };

/** What happens between the name and the last byte. */
export const transport: readonly Behaviour[] = [
  { name: "silent", serve: "", at: ({ silent }) => silent, status: "connection_error" },
  { name: "no-such-name", serve: "", at: () => "http://n-existe-pas.invalid/", status: "dns_error" },
  { name: "never-answers", serve: () => undefined, status: "timeout" },
  { name: "slow-first-byte", serve: ({ response }) => void setTimeout(() => response.end(good()), 1200), status: "ok" },
  { name: "head-then-nothing", serve: (asked) => begin(asked).flushHeaders(), status: "timeout" },
  { name: "drip", serve: pour("<p>goutte</p>", 100), status: "timeout", says: /arriver/ },
  { name: "endless-spaces", serve: pour(" ".repeat(64), 100), status: "timeout" },
  { name: "endless-flood", serve: pour(`<!-- ${"x".repeat(1_000_000)} -->`, 5), status: "too_large" },
  { name: "stays-open-when-done", serve: (asked) => void begin(asked).write(good()), status: "ok", shows: "où la retirer" },
  { name: "reset-at-once", serve: ({ socket }) => void socket.destroy(), status: "connection_error" },
  { name: "reset-in-head", serve: ({ socket }) => void socket.end("HTTP/1.1 200 OK\r\nContent-Ty"), status: "unstable" },
  {
    name: "reset-after-head",
    serve: (asked) => {
      begin(asked, { "content-length": "9000" });
      asked.response.flushHeaders();
      setTimeout(() => asked.socket.destroy(), 50);
    },
    status: "unstable",
  },
  {
    name: "reset-in-body",
    serve: (asked) => {
      begin(asked, { "content-length": "90000" });
      asked.response.write(good().slice(0, 1500));
      setTimeout(() => asked.socket.destroy(), 50);
    },
    status: "unstable",
    says: /s'interrompt/,
  },
  {
    name: "reset-in-chunk",
    serve: (asked) => {
      begin(asked);
      asked.response.write(good().slice(0, 1500));
      setTimeout(() => asked.socket.destroy(), 50);
    },
    status: "unstable",
  },
  {
    name: "stalls-half-way",
    serve: (asked) => void begin(asked, { "content-length": "90000" }).write(page(filler)),
    status: "timeout",
  },
  { name: "broken-gzip", serve: send("ceci n'est pas du gzip", { "content-encoding": "gzip" }), status: "unstable" },
  { name: "cut-gzip", serve: send(gzipSync(good("x".repeat(60_000))).subarray(0, 60), { "content-encoding": "gzip" }), status: "unstable" },
  { name: "unknown-encoding", serve: send(good(), { "content-encoding": "identite" }), status: "ok" },
  {
    name: "huge-announced",
    serve: (asked) => void begin(asked, { "content-length": "3000000000" }).write(good()),
    status: "too_large",
  },
  {
    name: "gzip-bomb",
    serve: send(gzipSync(`<title>x</title><!--${"a".repeat(40_000_000)}-->`), { "content-encoding": "gzip" }),
    status: "too_large",
  },
  { name: "not-http", serve: ({ socket }) => void socket.end("SSH-2.0-OpenSSH_9.6\r\n"), status: "connection_error" },
  { name: "huge-headers", serve: send(good(), { "x-filler": "x".repeat(400_000) }), status: "connection_error" },
  { name: "no-content", serve: ({ response }) => void response.writeHead(204).end(), status: "unstable", says: /sans rien envoyer/ },
  { name: "redirect-loop", serve: redirect("/redirect-loop"), status: "connection_error", or: "timeout", says: /tournent en rond/ },
  {
    name: "redirect-tail",
    serve: redirect(({ turn, rest }) => `/redirect-tail/${turn}${rest.slice(0, 4)}`),
    status: "connection_error",
    or: "timeout",
  },
  {
    name: "redirect-chain",
    serve: (asked) => (asked.rest === "/////" ? send(good())(asked) : redirect(`/redirect-chain${asked.rest}/`)(asked)),
    status: "ok",
    shows: "où la retirer",
  },
  { name: "redirect-nowhere", serve: ({ response }) => void response.writeHead(302).end(good()), status: "ok" },
  { name: "redirect-file", serve: redirect("file:///etc/passwd"), status: "connection_error", hides: "root:x" },
  { name: "redirect-javascript", serve: redirect("javascript:alert(1)"), status: "connection_error" },
  { name: "redirect-data", serve: redirect("data:text/html,<h1>Demander une carte</h1>"), status: "connection_error" },
  { name: "redirect-ftp", serve: redirect("ftp://127.0.0.1/x"), status: "connection_error" },
  { name: "redirect-app", serve: redirect("demarches://ouvrir"), status: "connection_error" },
  { name: "redirect-dead", serve: redirect(({ places }) => places.silent), status: "connection_error" },
  { name: "redirect-no-name", serve: redirect("http://n-existe-pas.invalid/"), status: "dns_error" },
  {
    name: "redirect-other-port",
    serve: (asked) => (asked.rest ? send(good())(asked) : redirect(`${asked.places.otherPort}/redirect-other-port/x`)(asked)),
    status: "ok",
    shows: "où la retirer",
  },
  {
    name: "redirect-other-host",
    serve: (asked) => (asked.rest ? send(good())(asked) : redirect(`${asked.places.elsewhere}/redirect-other-host/x`)(asked)),
    status: "redirected",
    shows: "où la retirer",
  },
  { name: "self-signed", serve: good(), at: ({ selfSigned }) => `${selfSigned}/self-signed`, status: "tls_error" },
  { name: "redirect-self-signed", serve: redirect(({ places }) => places.selfSigned), status: "tls_error" },
  { name: "tls-on-plain-port", serve: good(), at: ({ origin }) => `${origin.replace("http:", "https:")}/tls-on-plain-port`, status: "tls_error" },
  { name: "plain-on-tls-port", serve: good(), at: ({ selfSigned }) => selfSigned.replace("https:", "http:"), status: "connection_error" },
  {
    name: "flapping",
    serve: (asked) => send(asked.turn % 2 ? page("Oups", { title: "Erreur 500" }) : good(), {}, asked.turn % 2 ? 500 : 200)(asked),
    status: "ok",
    says: /Instable/,
  },
  { name: "flapping-reset", serve: (asked) => (asked.turn % 2 ? void asked.socket.destroy() : send(good())(asked)), status: "ok", says: /Instable/ },
  {
    name: "browser-refused",
    serve: (asked) => (asked.request.headers["sec-fetch-mode"] ? void asked.socket.destroy() : send(good())(asked)),
    status: "unstable",
    says: /client HTTP/,
  },
];
