import { type Behaviour, filler, good, page, read, send } from "../behaviour.ts";

const type = (contentType: string, more: Readonly<Record<string, string>> = {}) => ({ "content-type": contentType, ...more });
const short = (title: string, text: string): string => page(`<p>${text}</p>`, { title });
/** A message where the content of a page stands, below the menu of every page. */
const underMenu = (text: string): string =>
  `<!doctype html><html lang="fr"><head><title>Mairie</title></head><body><header><nav><a href="#a">Accueil</a> <a href="#c">Contact</a></nav></header>
<main><h1>Demander une carte</h1><p>${text}</p></main><footer><a href="#m">Mentions légales</a></footer></body></html>`;
const utf16 = (text: string): Buffer => Buffer.from(text, "utf16le");
const xhtml = (body: string): string =>
  `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Carte</title></head><body><h1>Carte</h1>${body}</body></html>`;

/** What arrives is not what was said, or says something else. */
export const contents: readonly Behaviour[] = [
  { name: "utf16-named", serve: send(utf16(good()), type("text/html; charset=utf-16le")), status: "ok", shows: read },
  { name: "utf8-as-latin1", serve: send(good(), type("text/html; charset=iso-8859-1")), status: "ok", shows: "demander" },
  { name: "utf7", serve: send(good(), type("text/html; charset=utf-7")), status: "ok", shows: "demander" },
  { name: "two-marks", serve: send(`\ufeff\ufeff${good()}`), status: "ok", shows: read },
  { name: "late-charset", serve: send(`<!--${"x".repeat(3000)}-->${good()}`, type("text/html")), status: "ok", shows: "demander" },
  { name: "xhtml-malformed", serve: send(xhtml(`${filler}<p>a & b</p>`), type("application/xhtml+xml")), status: "unstable" },
  { name: "pdf-as-html", serve: send("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"), status: "not_html" },
  { name: "json-as-html", serve: send(`{"id":1,"titre":"Demander une carte","etapes":[]}`), status: "not_html" },
  { name: "noise-as-html", serve: send(Buffer.from(Array.from({ length: 4000 }, (_, i) => 128 + ((i * 7919) % 128)))), status: "unstable" },
  { name: "source-shown", serve: good().replace(/[<>]/g, (sign) => (sign === "<" ? "&lt;" : "&gt;")), status: "unstable" },
  { name: "script-shown", serve: send("<?php require 'x'; echo 1; ?>"), status: "unstable" },
  { name: "inline-named", serve: send(good(), { "content-disposition": "inline; filename=x.html" }), status: "ok", shows: read },
  {
    name: "multipart",
    serve: send(`--a\r\nContent-Type: text/html\r\n\r\n${good()}\r\n--a--`, type("multipart/x-mixed-replace; boundary=a")),
    status: "not_html",
  },
  { name: "mhtml", serve: send("MIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n<h1>x", type("multipart/related")), status: "not_html" },
  { name: "stream-of-events", serve: send("data: x\n\n", type("text/event-stream")), status: "not_html" },
  {
    name: "svg-with-html",
    serve: send(
      `<svg xmlns="http://www.w3.org/2000/svg"><foreignObject width="9" height="9"><h1 xmlns="http://www.w3.org/1999/xhtml">Carte</h1></foreignObject></svg>`,
      type("image/svg+xml"),
    ),
    status: "not_html",
  },
  { name: "plaintext", serve: good("<plaintext><p>La suite"), status: "ok", shows: read },
  { name: "unclosed-comment", serve: good("<!-- jamais fermé <script>alert(1)</script>"), status: "ok", shows: read },
  { name: "unclosed-script", serve: good("<script>var x = 1;"), status: "ok", shows: read },
  { name: "unclosed-title", serve: `<title>Carte <h1>Carte</h1>${filler}`, status: "unstable" },
  { name: "no-tags", serve: "Demander une carte : remplissez le formulaire papier et envoyez-le.", status: "ok", shows: "papier" },
  { name: "listing", serve: "<title>Index of /demande</title><h1>Index of /demande</h1><pre><a href='../'>../</a></pre>", status: "not_found" },
  {
    name: "bare-server",
    serve: "<title>Welcome to nginx!</title><h1>Welcome to nginx!</h1><p>If you see this page, the nginx web server is successfully installed.</p>",
    status: "not_found",
  },
  { name: "for-sale", serve: short("exemple.fr", "Ce nom de domaine est à vendre. This domain is for sale."), status: "not_found" },
  {
    name: "error-in-words",
    serve: short("Demander une carte", "Une erreur technique est survenue. Veuillez réessayer ultérieurement."),
    status: "server_error",
  },
  { name: "error-under-menu", serve: underMenu("Un problème technique est survenu. Merci de réessayer plus tard."), status: "server_error" },
  { name: "virtual-queue", serve: underMenu("Vous êtes dans la salle d'attente virtuelle. Ne rechargez pas cette page."), status: "blocked" },
  { name: "withdrawn", serve: underMenu("Cette aide a pris fin le 31 décembre 2025."), status: "closed" },
  { name: "back-soon", serve: underMenu("Une intervention technique est en cours. Le service revient vite."), status: "maintenance" },
  { name: "link-broken", serve: underMenu("Le lien que vous avez suivi est peut-être rompu."), status: "not_found" },
  {
    name: "banner-and-way-in",
    serve: underMenu("Nous rencontrons des difficultés techniques. <a href='#debut'>Commencer la démarche</a>"),
    status: "ok",
    shows: "Commencer",
  },
  {
    name: "obsolete-browser",
    serve: short("Navigateur non supporté", "Votre navigateur est obsolète. Mettez-le à jour pour accéder au service."),
    status: "blocked",
  },
  {
    name: "for-people-only",
    serve: `<title>Carte</title><h1 id=h>Carte</h1><p id=p></p><script>if(navigator.webdriver){h.textContent='Accès refusé';p.textContent='Votre requête a été bloquée.'}</script>`,
    status: "blocked",
  },
  {
    name: "for-no-headless",
    serve: (asked) =>
      /headless/i.test(JSON.stringify(asked.request.headers))
        ? send(short("Access denied", "Automated access."), {}, 403)(asked)
        : send(good())(asked),
    status: "ok",
    shows: read,
  },
  { name: "scripts-asked", serve: `<title>Service</title><div id=root>You need to enable JavaScript to run this app.</div>`, status: "unstable" },
  { name: "loading-for-ever", serve: `<title>Mon service</title><div id=root><p>Chargement en cours…</p></div>`, status: "unstable" },
  {
    name: "loading-on-request",
    serve: (asked) =>
      asked.rest
        ? undefined
        : send(`<title>Mon service</title><main aria-busy=true><p>Veuillez patienter...</p></main><script>fetch('/loading-on-request/d')</script>`)(
            asked,
          ),
    status: "unstable",
  },
  {
    name: "login-elsewhere",
    serve: (asked) =>
      asked.rest
        ? send(
            page("<form method=post action=x><label>Identifiant <input name=u></label><label>Mot de passe <input type=password></label></form>", {
              title: "Connexion",
            }),
          )(asked)
        : void asked.response.writeHead(302, { location: `${asked.places.elsewhere}/login-elsewhere/sso?state=x` }).end(),
    status: "login_wall",
  },
  { name: "login-aside", serve: good("<aside><form><label>Mot de passe <input type=password></label></form></aside>"), status: "ok", shows: read },
  {
    name: "queue-with-refresh",
    serve: send(short("File d'attente", "Vous êtes dans la file d'attente. Ne rafraîchissez pas cette page."), { refresh: "30" }),
    status: "blocked",
  },
  { name: "closed-in-words", serve: short("Bourses", "Ce téléservice est fermé. Réouverture le 15 mars."), status: "closed" },
  {
    name: "every-header",
    serve: send(good(), {
      "clear-site-data": '"cache", "cookies", "storage"',
      "x-frame-options": "DENY",
      "permissions-policy": "camera=(), geolocation=(), sync-xhr=()",
      "cross-origin-resource-policy": "same-origin",
      "origin-agent-cluster": "?1",
      "document-policy": "force-load-at-top",
      "referrer-policy": "no-referrer",
      link: "</every-header/x.css>; rel=preload; as=style",
      "report-to": '{"group":"a","max_age":9,"endpoints":[{"url":"/every-header/report"}]}',
      nel: '{"report_to":"a","max_age":9}',
      "speculation-rules": '"/every-header/rules"',
      "content-security-policy-report-only": "default-src 'none'; report-uri /every-header/csp",
    }),
    status: "ok",
    shows: read,
    never: [/^POST/],
  },
  {
    name: "many-links",
    serve: page(`${filler}${Array.from({ length: 1500 }, (_, i) => `<a href="/many-links/${i}">Lien ${i}</a> `).join("")}`),
    status: "ok",
    shows: read,
  },
  {
    name: "many-fields",
    serve: page(`${filler}<form>${Array.from({ length: 400 }, (_, i) => `<label>Champ ${i} <input name=c${i}></label>`).join("")}</form>`),
    status: "ok",
    shows: read,
  },
  {
    name: "many-choices",
    serve: page(`${filler}<select>${Array.from({ length: 5000 }, (_, i) => `<option>${i}`).join("")}</select>`),
    status: "ok",
    shows: read,
  },
];
