import { type Behaviour, filler, good, page, send } from "../behaviour.ts";

const pdf = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF";
const gif = Buffer.from("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7", "base64");
const type = (contentType: string, more: Readonly<Record<string, string>> = {}) => ({ "content-type": contentType, ...more });
const french = "Les élèves de l’île ont été reçus";
const utf16 = (text: string): Buffer => Buffer.from(`\ufeff${text}`, "utf16le");
const short = (title: string, text: string): string => page(`<p>${text}</p>`, { title });

/** What the server says that it is, and what it is. */
export const answers: readonly Behaviour[] = [
  { name: "pdf", serve: send(pdf, type("application/pdf")), status: "not_html" },
  { name: "image", serve: send(gif, type("image/gif")), status: "not_html" },
  { name: "svg", serve: send(`<svg xmlns="http://www.w3.org/2000/svg"><text>x</text></svg>`, type("image/svg+xml")), status: "not_html" },
  { name: "json", serve: send(`{"erreur":null}`, type("application/json")), status: "not_html" },
  { name: "xml", serve: send("<?xml version='1.0'?><a><b>Démarche</b></a>", type("application/xml")), status: "not_html" },
  { name: "feed", serve: send("<?xml version='1.0'?><rss><channel/></rss>", type("application/rss+xml")), status: "not_html" },
  { name: "text", serve: send("Demander une carte", type("text/plain")), status: "not_html" },
  { name: "download", serve: send("x", type("application/octet-stream")), status: "not_html" },
  { name: "attachment", serve: send(good(), type("text/html", { "content-disposition": "attachment; filename=../../x.html" })), status: "not_html" },
  { name: "html-as-text", serve: send(good(), type("text/plain", { "x-content-type-options": "nosniff" })), status: "not_html" },
  { name: "no-type", serve: ({ response }) => void response.writeHead(200).end(good()), status: "ok", shows: "où la retirer" },
  { name: "no-type-pdf", serve: ({ response }) => void response.writeHead(200).end(pdf), status: "not_html" },
  { name: "no-type-text", serve: ({ response }) => void response.writeHead(200).end("Demander une carte"), status: "not_html" },
  {
    name: "xhtml",
    serve: send(
      `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Carte</title></head><body><h1>Carte</h1>${filler}</body></html>`,
      type("application/xhtml+xml"),
    ),
    status: "ok",
    shows: "où la retirer",
  },
  {
    name: "latin1",
    serve: send(Buffer.from(`<title>Carte</title><p>Les élèves de l'île`, "latin1"), type("text/html; charset=iso-8859-1")),
    status: "ok",
    shows: "Les élèves de l'île",
  },
  { name: "utf16", serve: send(utf16(`<title>Carte</title><p>${french}`), type("text/html")), status: "ok", shows: french },
  {
    name: "wrong-charset",
    serve: send(Buffer.from("<title>Carte</title><p>Les élèves", "latin1"), type("text/html; charset=utf-8")),
    status: "ok",
    shows: "l",
  },
  { name: "unknown-charset", serve: send(good(), type("text/html; charset=martien")), status: "ok" },
  { name: "empty-body", serve: send(""), status: "unstable" },
  {
    name: "renders-nothing",
    serve: "<!doctype html><html><body><div id=app></div><script>throw new Error()</script></body></html>",
    status: "unstable",
  },
  { name: "white-curtain", serve: "<title>Carte</title><body style='display:none'><h1>Carte</h1><p>Rien ne se voit</p></body>", status: "unstable" },
  { name: "bad-request", serve: send("Bad Request", {}, 400), status: "blocked" },
  { name: "unauthorised", serve: send("", { "www-authenticate": "Basic realm=x" }, 401), status: "login_wall" },
  { name: "forbidden", serve: send(short("403 Forbidden", "nginx"), {}, 403), status: "blocked" },
  { name: "not-found", serve: send(good(), {}, 404), status: "not_found" },
  { name: "gone", serve: send("", {}, 410), status: "not_found" },
  { name: "too-many", serve: send("", { "retry-after": "3600" }, 429), status: "blocked" },
  { name: "error-500", serve: send(short("Erreur", "Oups"), {}, 500), status: "server_error" },
  { name: "error-500-no-body", serve: send("", {}, 500), status: "server_error" },
  { name: "error-502", serve: send(short("502 Bad Gateway", "nginx"), {}, 502), status: "server_error" },
  { name: "error-json", serve: send(`{"error":"x"}`, type("application/json"), 500), status: "server_error" },
  {
    name: "maintenance-503",
    serve: send(short("Site en maintenance", "Le service est en maintenance, revenez plus tard."), {}, 503),
    status: "maintenance",
  },
  { name: "maintenance-200", serve: short("Maintenance en cours", "Le service est momentanément indisponible."), status: "maintenance" },
  { name: "closed", serve: short("Inscriptions closes", "La campagne 2026 est close depuis le 31 mars."), status: "closed" },
  { name: "soft-404", serve: short("Page introuvable", "La page que vous cherchez n'existe plus."), status: "not_found" },
  { name: "soft-404-english", serve: short("Page not found", "The page you requested could not be found."), status: "not_found" },
  { name: "soft-500", serve: short("Erreur technique", "Une erreur inattendue est survenue."), status: "server_error" },
  {
    name: "soft-500-trace",
    serve: short("Whitelabel Error Page", "There was an unexpected error (type=Internal Server Error, status=500)."),
    status: "server_error",
  },
  { name: "bot-wall", serve: short("Just a moment...", "Checking your browser before accessing the site."), status: "blocked" },
  { name: "bot-wall-french", serve: short("Vérification de sécurité", "Prouvez que vous êtes humain pour continuer."), status: "blocked" },
  { name: "bot-wall-503", serve: send(short("Just a moment...", "Enable JavaScript and cookies to continue"), {}, 503), status: "blocked" },
  { name: "waiting-room", serve: short("File d'attente", "Vous êtes dans une file d'attente. Temps estimé : 12 minutes."), status: "blocked" },
  {
    name: "login-wall",
    serve: page(
      "<form method=post action=x><label>Identifiant <input name=u></label><label>Mot de passe <input type=password></label><button>Se connecter</button></form>",
      { title: "Connexion" },
    ),
    status: "login_wall",
  },
  {
    name: "news-of-a-closure",
    serve: page(`<h2>Actualités</h2><p>Le guichet de Brest est fermé le lundi.</p>${filler}`),
    status: "ok",
  },
];
