import { brotliCompressSync, deflateRawSync, gzipSync, zstdCompressSync } from "node:zlib";
import { type Asked, type Behaviour, filler, good, page, parts, read, redirect, script, send } from "../behaviour.ts";

/** What somebody who never saw the other lists would try. */

/** Says these bytes and closes. */
const raw =
  (...pieces: readonly (string | Uint8Array)[]) =>
  ({ socket }: Asked): void => {
    for (const piece of pieces) socket.write(piece);
    socket.end();
  };

const headed = (head: string, body = good()): string =>
  `HTTP/1.1 200 OK\r\ncontent-type: text/html; charset=utf-8\r\nconnection: close\r\n${head}\r\n\r\n${body}`;

/** Answers of which the page is read in spite of all. */
const served = (name: string, serve: Behaviour["serve"]): Behaviour => ({ name, serve, status: "ok", shows: read });

const replies: readonly Behaviour[] = [
  served("gzip-within-gzip", send(gzipSync(gzipSync(good())), { "content-encoding": "gzip, gzip" })),
  served("zstandard", send(zstdCompressSync(good()), { "content-encoding": "zstd" })),
  served("deflate-without-header", send(deflateRawSync(good()), { "content-encoding": "deflate" })),
  {
    name: "brotli-half",
    serve: send(brotliCompressSync(good("<p>Fin</p>".repeat(5000))).subarray(0, 60), { "content-encoding": "br" }),
    status: "unstable",
    or: "connection_error",
  },
  { name: "status-451", serve: send(page("<p>Indisponible pour raisons légales.</p>"), {}, 451), status: "blocked" },
  { name: "status-511", serve: send(page("<p>Network Authentication Required</p>"), {}, 511), status: "blocked", or: "server_error" },
  { name: "nul-in-header", serve: raw(headed("x-note: a\0b")), status: "connection_error" },
  served("speaks-1-0", raw(`HTTP/1.0 200 OK\r\ncontent-type: text/html; charset=utf-8\r\n\r\n${good()}`)),
  served(
    "chunk-notes-and-trailers",
    raw(
      headed(
        "transfer-encoding: chunked\r\ntrailer: x-sum",
        `${Buffer.byteLength(good()).toString(16)};note="a;b"\r\n${good()}\r\n0\r\nx-sum: 1\r\n\r\n`,
      ),
    ),
  ),
  {
    name: "chunk-of-all",
    serve: raw(headed("transfer-encoding: chunked", `FFFFFFFFFFFFFFFFFF\r\n${good()}`)),
    status: "connection_error",
    or: "unstable",
  },
  {
    name: "headers-in-drops",
    serve: ({ socket }) => {
      socket.write("HTTP/1.1 200 OK\r\n");
      const each = setInterval(() => socket.write("x-more: 1\r\n"), 300);
      socket.on("close", () => clearInterval(each)).on("error", () => clearInterval(each));
    },
    status: "timeout",
  },
  served(
    "marked-utf16-called-latin",
    send(Buffer.concat([Buffer.of(0xff, 0xfe), Buffer.from(good(), "utf16le")]), { "content-type": "text/html; charset=iso-8859-1" }),
  ),
  {
    name: "problem-in-json",
    serve: send('{"status":503,"title":"Indisponible"}', { "content-type": "application/problem+json" }),
    status: "not_html",
  },
  {
    name: "html-to-keep",
    serve: send(good(), { "content-disposition": 'attachment; filename="../../etc/demande.html"' }),
    status: "not_html",
  },
  {
    name: "many-related",
    serve: send(`--x\r\ncontent-type: text/html\r\n\r\n${good()}\r\n--x--`, { "content-type": "multipart/related; boundary=x" }),
    status: "not_html",
  },
  { name: "nothing-but-space", serve: send(" \n\u00a0\u200b\ufeff ".repeat(4000)), status: "unstable" },
  served("link-headers", send(good(), { link: Array.from({ length: 40 }, (_, i) => `</link-headers/${i}>; rel=preload; as=script`).join(", ") })),
];

const moves: readonly Behaviour[] = [
  { name: "moved-to-view-source", serve: redirect(({ places }) => `view-source:${places.origin}/moved-to-view-source`), status: "connection_error" },
  {
    name: "to-page-of-error",
    serve: toError,
    status: "not_found",
  },
  {
    name: "to-address-of-maintenance",
    serve: (asked) =>
      (asked.rest
        ? send(portal("<h1>Nous faisons le nécessaire</h1><p>Merci de revenir un peu plus tard.</p>", "Portail"))
        : redirect("/to-address-of-maintenance/maintenance.html"))(asked),
    status: "maintenance",
  },
  {
    name: "to-waiting-elsewhere",
    serve: (asked) =>
      (asked.rest
        ? send(
            page("<p>Vous êtes dans la file d’attente. Votre numéro est le 4 512. Vous serez redirigé automatiquement.</p>", {
              title: "Merci de patienter",
            }),
          )
        : redirect(({ places }) => `${places.elsewhere}/to-waiting-elsewhere/softblock/?c=ants&e=carte&t=https%3A%2F%2Fcarte.example`))(asked),
    status: "blocked",
  },
  {
    name: "gate-by-script-cookie",
    serve: (asked) =>
      (asked.request.headers.cookie?.includes("porte=1")
        ? send(good())
        : send(`<script>document.cookie = 'porte=1; path=/'; location.reload()</script>`))(asked),
    status: "ok",
    shows: read,
  },
  served("states-by-hundreds", good(script("let n = 0; setInterval(() => { try { history.pushState({ n }, '', '?etape=' + n++) } catch {} }, 15)"))),
  {
    name: "page-in-blob",
    serve: page(
      script(
        `setTimeout(() => { location = URL.createObjectURL(new Blob([${JSON.stringify(good()).replaceAll("</", "<\\/")}], { type: 'text/html' })) }, 50)`,
      ),
    ),
    status: "ok",
    or: "redirected",
    shows: read,
  },
  {
    name: "then-written-over",
    serve: good(
      script(
        "setTimeout(() => { document.open(); document.write('<title>Service fermé</title><h1>Ce téléservice est définitivement fermé</h1>'); document.close() }, 250)",
      ),
    ),
    status: "closed",
  },
  {
    name: "refresh-to-sign-in",
    serve: (asked) =>
      (asked.rest
        ? send(
            page(
              '<form action="/x" method="post"><label>Identifiant <input name="login"></label><label>Mot de passe <input type="password" name="p"></label><button>Se connecter</button></form>',
              { title: "Connexion" },
            ),
          )
        : send("", { refresh: "0;url=/refresh-to-sign-in/connexion" }))(asked),
    status: "login_wall",
  },
  { name: "root-taken-away", serve: good(script("setTimeout(() => document.documentElement.remove(), 200)")), status: "unstable" },
];

/** What a page says in words, and what a careful person takes from it. */
const says = (status: Behaviour["status"], name: string, title: string, body: string, or?: Behaviour["status"]): Behaviour => ({
  name,
  serve: page(body, { title }),
  status,
  ...(or ? { or } : {}),
});

/** The same on a portal, with all that stands around. */
const portal = (body: string, title: string): string =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${title}</title></head><body>
  <header role="banner"><a href="/">République française</a><p>Portail des aides</p><nav><ul>${["Accueil", "Particuliers", "Entreprises", "Aide", "Contact"].map((one) => `<li><a href="#${one}">${one}</a></li>`).join("")}</ul></nav>
  <form role="search"><label>Rechercher <input type="search" name="q"></label><button>Rechercher</button></form></header><main id="contenu">${body}</main>
  <footer role="contentinfo"><p>Le portail vous aide dans vos démarches.</p><ul>${["Plan du site", "Accessibilité : partiellement conforme", "Mentions légales", "Données personnelles", "Gestion des cookies"].map((one) => `<li><a href="#${one}">${one}</a></li>`).join("")}</ul></footer></body></html>`;

const around = (status: Behaviour["status"], name: string, title: string, body: string): Behaviour => ({ name, serve: portal(body, title), status });

const words: readonly Behaviour[] = [
  around(
    "closed",
    "summer-break",
    "Bourses | Portail des aides",
    "<h1>Fermeture estivale de la plateforme</h1><p>Le dépôt des dossiers reprendra le 1er septembre.</p>",
  ),
  says("closed", "campaign-over", "Bourse d’études", "<p>La campagne 2025-2026 est terminée. Les inscriptions sont closes depuis le 31 mars.</p>"),
  around(
    "closed",
    "replaced",
    "Téléservice",
    "<h1>Téléservice de demande de carte</h1><p>Ce téléservice n’est plus accessible depuis le 2 janvier. Adressez désormais votre demande par courrier à la préfecture.</p>",
  ),
  says("closed", "quota-reached", "Prime vélo", "<p>Le nombre maximal de dossiers est atteint : il n’est plus possible de déposer une demande.</p>"),
  says("closed", "opens-later", "Dépôt des candidatures", "<p>Le dépôt des candidatures ouvrira le 15 janvier 2027 à 10 h.</p>"),
  says(
    "closed",
    "form-takes-no-more",
    "Formulaire d’inscription",
    "<p>Le formulaire « Inscription » n’accepte plus de réponses. Si vous pensez qu’il s’agit d’une erreur, contactez son propriétaire.</p>",
  ),
  says("closed", "poll-closed", "Enquête", "<p>Désolé, ce questionnaire n’est plus disponible : il a expiré le 12 mai 2026.</p>"),
  says("maintenance", "back-very-soon", "Site en cours de mise à jour", "<p>Nous revenons très vite !</p>"),
  says(
    "maintenance",
    "works-tonight",
    "Portail",
    "<p>Une intervention technique est en cours. Nous vous invitons à renouveler votre connexion ultérieurement.</p>",
  ),
  around(
    "maintenance",
    "in-dialog",
    "Portail des aides",
    '<dialog open aria-labelledby="t"><h2 id="t">Opération de maintenance</h2><p>Le service n’est pas accessible jusqu’à lundi 8 h.</p><p>Merci de votre compréhension.</p></dialog>',
  ),
  {
    name: "picture-in-svg",
    serve: `<!doctype html><html lang="fr"><title>Portail</title><svg width="600" height="200"><text y="40">Service temporairement indisponible</text></svg></html>`,
    status: "maintenance",
  },
  {
    name: "said-by-style",
    serve: `<!doctype html><html lang="fr"><title>Portail</title><style>body::before { content: "Site en maintenance" }</style><body></body></html>`,
    status: "maintenance",
    or: "unstable",
  },
  {
    name: "said-in-srcdoc",
    serve: `<!doctype html><html lang="fr"><title>Portail</title><body><iframe style="width:100vw;height:100vh" srcdoc="<h1>Site en maintenance</h1><p>Veuillez nous excuser pour la gêne occasionnée.</p>"></iframe></body></html>`,
    status: "maintenance",
  },
  {
    name: "said-in-closed-root",
    serve: `<!doctype html><html lang="fr"><title>Portail</title><body><p id="hote"></p>${script("document.getElementById('hote').parentNode.appendChild(document.createElement('div')).attachShadow({ mode: 'closed' }).innerHTML = '<h1>Le service est momentanément interrompu</h1><p>Nos équipes interviennent.</p>'")}</body></html>`,
    status: "maintenance",
  },
  {
    name: "late-unavailable",
    serve: (asked) => {
      if (asked.rest) setTimeout(() => asked.response.end("Téléservice indisponible"), 1500);
      else
        send(
          page(
            `<div id="app"><p>Chargement…</p></div>${script("fetch('/late-unavailable/data').then((r) => r.text()).then((t) => { app.innerHTML = '<h2>' + t + '</h2><p>Réessayez plus tard.</p>' })")}`,
            { title: "Mes démarches" },
          ),
        )(asked);
    },
    status: "maintenance",
  },
  says("server_error", "incident-number", "Portail", "<p>Une erreur inattendue s’est produite. Référence de l’incident : 8F3A-22C1.</p>"),
  around(
    "server_error",
    "technical-problem",
    "Portail des aides",
    "<h1>Oups, nous rencontrons un problème technique</h1><p>Code : ERR-0042. Nos équipes ont été prévenues.</p>",
  ),
  {
    name: "stack-of-java",
    serve: `<html><body><pre>java.lang.NullPointerException: Cannot invoke "fr.gouv.Dossier.id()"\n\tat fr.gouv.web.Depot.get(Depot.java:42)\n\tat javax.servlet.http.HttpServlet.service(HttpServlet.java:655)</pre></body></html>`,
    status: "server_error",
  },
  {
    name: "fatal-of-php",
    serve: `<br />\n<b>Fatal error</b>:  Uncaught PDOException: SQLSTATE[HY000] [2002] Connection refused in /var/www/html/index.php:12\nStack trace:\n#0 {main}\n  thrown in <b>/var/www/html/index.php</b> on line <b>12</b><br />`,
    status: "server_error",
  },
  {
    name: "yellow-page",
    serve: `<html><head><title>Runtime Error</title></head><body><h1>Server Error in '/' Application.</h1><h2><i>Runtime Error</i></h2><p>Description: An application error occurred on the server.</p></body></html>`,
    status: "server_error",
  },
  {
    name: "django-debug",
    serve: `<html><head><title>OperationalError at /depot/</title></head><body><h1>OperationalError at /depot/</h1><pre>could not connect to server: Connection refused</pre><p>You're seeing this error because you have DEBUG = True in your Django settings file.</p></body></html>`,
    status: "server_error",
  },
  {
    name: "white-label",
    serve: `<html><body><h1>Whitelabel Error Page</h1><p>This application has no explicit mapping for /error, so you are seeing this as a fallback.</p><div>There was an unexpected error (type=Not Found, status=404).</div></body></html>`,
    status: "not_found",
  },
  {
    name: "no-database",
    serve: page("<p>Erreur lors de la connexion à la base de données</p>", { title: "Erreur de la base de données" }),
    status: "server_error",
  },
  {
    name: "client-exception",
    serve: `<!doctype html><html lang="fr"><title>Portail</title><div id="__next"><h2>Application error: a client-side exception has occurred (see the browser console for more information).</h2></div></html>`,
    status: "server_error",
    or: "unstable",
  },
  around(
    "not_found",
    "soft-lost",
    "Portail des aides",
    "<h1>Oups !</h1><p>La page que vous recherchez a été déplacée, renommée, ou n’a jamais existé.</p><a href='#'>Retour à l’accueil</a>",
  ),
  around(
    "not_found",
    "soft-lost-procedure",
    "Portail des aides",
    "<h2>Nous n’avons pas trouvé cette démarche</h2><p>Vérifiez l’adresse saisie ou revenez à la liste des démarches.</p>",
  ),
  { name: "it-works", serve: `<html><body><h1>It works!</h1></body></html>`, status: "not_found" },
  {
    name: "windows-server",
    serve: `<html><head><title>IIS Windows Server</title></head><body><a href="http://go.microsoft.com/fwlink/?linkid=66138"><img src="iisstart.png" alt="IIS" width="960" height="600"></a></body></html>`,
    status: "not_found",
  },
  {
    name: "tomcat",
    serve: `<html><head><title>Apache Tomcat/9.0.65</title></head><body><h1>Apache Tomcat/9.0.65</h1><h2>If you're seeing this, you've successfully installed Tomcat. Congratulations!</h2></body></html>`,
    status: "not_found",
  },
  {
    name: "plesk",
    serve: `<html><head><title>Domain Default page</title></head><body><h1>Web Server's Default Page</h1><p>This page is generated by Plesk, the leading hosting automation software.</p></body></html>`,
    status: "not_found",
  },
  {
    name: "index-of",
    serve: `<html><head><title>Index of /depot</title></head><body><h1>Index of /depot</h1><table><tr><td><a href="/">Parent Directory</a></td></tr><tr><td><a href="a.zip">a.zip</a></td><td>2024-01-03 10:11</td><td>14K</td></tr></table><address>Apache/2.4 Server at depot Port 443</address></body></html>`,
    status: "not_found",
  },
  says("not_found", "name-for-sale", "demande-carte.fr", "<p>Ce nom de domaine est à vendre. Faites une offre !</p>"),
  says(
    "not_found",
    "just-registered",
    "Félicitations ! Votre domaine a bien été créé",
    "<p>Votre domaine a bien été créé chez OVHcloud. Votre site sera bientôt en ligne.</p>",
  ),
  {
    name: "suspended",
    serve: `<html><head><title>Account Suspended</title></head><body><h1>This Account has been suspended.</h1><p>Contact your hosting provider for more information.</p></body></html>`,
    status: "closed",
    or: "not_found",
  },
  says(
    "blocked",
    "turned-away",
    "Accès refusé",
    "<p>Votre requête a été rejetée par notre pare-feu applicatif. Identifiant de support : 1234567890.</p>",
  ),
  {
    name: "incident-in-frame",
    serve: parts(
      `<html><body><iframe id="main-iframe" src="/incident-in-frame/_Incapsula_Resource?CWUDNSAI=9" width="100%" height="100%">Request unsuccessful. Incapsula incident ID: 442000-1</iframe></body></html>`,
      send("<html><body><p>Request unsuccessful. Incapsula incident ID: 442000-1</p></body></html>"),
    ),
    status: "blocked",
  },
  says(
    "blocked",
    "checks-browser",
    "Un instant…",
    "<p>Vérification de votre navigateur avant d’accéder à demande-carte.fr. Cette opération est automatique.</p>",
  ),
  {
    name: "enable-and-disable",
    serve: `<html><head><title>carte.fr</title></head><body><p id="cmsg">Please enable JS and disable any ad blocker</p></body></html>`,
    status: "blocked",
  },
  says("blocked", "not-a-robot", "Nous nous assurons que vous n’êtes pas un robot !", "<p>Calcul en cours… Difficulté : 4.</p>"),
  says(
    "blocked",
    "too-many-from-address",
    "Trop de requêtes",
    "<p>Nous avons reçu trop de demandes de votre adresse IP. Patientez quelques minutes.</p>",
  ),
  says("blocked", "not-your-country", "Information", "<p>Ce site n’est pas accessible depuis votre pays.</p>"),
  says(
    "blocked",
    "inner-network",
    "Portail agents",
    "<p>Cette application n’est accessible que depuis le réseau interministériel de l’État (RIE).</p>",
  ),
  says(
    "blocked",
    "placed-in-waiting-room",
    "Salle d’attente",
    "<p>En raison d’une forte affluence, vous avez été placé en salle d’attente. Temps estimé : 12 minutes.</p>",
  ),
  says(
    "blocked",
    "old-browser",
    "Portail",
    "<p>Votre navigateur n’est pas pris en charge. Téléchargez une version récente de Chrome, Edge ou Firefox.</p>",
  ),
  says(
    "login_wall",
    "link-by-mail",
    "Mon espace",
    '<p>Saisissez votre adresse électronique : nous vous enverrons un lien de connexion.</p><form method="post" action="/x"><label>Adresse électronique <input type="email" name="mail" autocomplete="username"></label><button>Recevoir mon lien</button></form>',
  ),
  says(
    "login_wall",
    "card-of-agent",
    "Authentification",
    '<p>Insérez votre carte agent puis choisissez votre certificat.</p><a href="#cert">S’authentifier par certificat</a>',
  ),
  {
    name: "loads-for-ever",
    serve: `<!doctype html><html lang="fr"><title>Mon espace</title><body><div id="root"><div role="status" aria-label="Chargement en cours"><span>Chargement en cours, merci de patienter…</span></div></div></body></html>`,
    status: "unstable",
  },
  {
    name: "needs-script",
    serve: `<!doctype html><html lang="fr"><title>Mon espace</title><body><noscript>Activez JavaScript</noscript><app-root>Vous devez activer JavaScript pour utiliser cette application.</app-root><script src="/needs-script/main.js"></script></body></html>`,
    status: "unstable",
    or: "blocked",
  },
];

/** Pages in good health whose words look like trouble. */
const talks = (name: string, title: string, body: string): Behaviour => ({ name, serve: page(body, { title }), status: "ok" });

const fields =
  '<form action="/x" method="post"><label>Nom <input name="nom" autocomplete="family-name"></label><label>Votre message <textarea name="message"></textarea></label><button>Envoyer</button></form>';

const healthy: readonly Behaviour[] = [
  talks("report-a-breakdown", "Signaler une panne d’éclairage public", `<p>Le service est en panne dans votre rue ? Dites-le-nous.</p>${fields}`),
  talks("error-on-title", "Erreur sur mon titre de séjour", `<p>Une erreur s’est glissée sur votre titre ? Demandez sa correction.</p>${fields}`),
  talks(
    "lodging-unavailable",
    "Indisponibilité du logement",
    `<p>Votre logement est temporairement indisponible après un sinistre : déclarez-le.</p>${fields}`,
  ),
  talks("ask-to-close", "Demande de fermeture d’un établissement", `<p>Votre établissement est définitivement fermé ou va l’être.</p>${fields}`),
  talks(
    "access-refused-appeal",
    "Accès refusé à un document administratif",
    `<p>L’administration vous a refusé l’accès : saisissez la CADA.</p>${fields}`,
  ),
  talks("account-blocked", "Mon compte est bloqué", `<p>Votre compte de formation est suspendu ? Demandez son déblocage.</p>${fields}`),
  talks("form-404", "Formulaire 404", `<p>Formulaire n° 404 : déclaration d’importation.</p>${fields}`),
  talks("queue-for-lodging", "File d’attente des logements sociaux", `<p>Vous êtes dans la file d’attente ? Consultez votre rang.</p>${fields}`),
  talks("waiting-proof", "Session de formation expirée", `<p>Votre session de formation a expiré sans vous ? Demandez un report.</p>${fields}`),
  talks("business-ends", "Cessation et clôture d’activité", `<p>Votre activité a cessé ? Le guichet ferme votre dossier sous 30 jours.</p>${fields}`),
  talks(
    "lift-in-maintenance",
    "Maintenance des ascenseurs",
    `<p>L’ascenseur est en maintenance ou hors service ? Signalez-le au bailleur.</p>${fields}`,
  ),
  talks(
    "news-of-closing",
    "Demander une carte",
    `<div role="alert"><p>Le service sera fermé le 14 juillet. Une maintenance est prévue dimanche de 20 h à 22 h.</p></div><p>Commencez votre demande ci-dessous.</p>${fields}`,
  ),
  talks(
    "hidden-states",
    "Demander une carte",
    `<template><h1>Erreur 500</h1></template><div hidden><h2>Service indisponible</h2></div><div style="display:none"><h2>Votre session a expiré</h2></div><dialog><h2>Site en maintenance</h2></dialog><noscript><h1>Activez JavaScript</h1></noscript><p>Remplissez ce formulaire.</p>${fields}`,
  ),
  talks(
    "closed-on-mondays",
    "Accueil de la mairie",
    "<p>L’accueil est fermé le lundi et le 14 juillet. Du mardi au samedi, nous vous recevons de 9 h à 17 h.</p><p><a href='#rdv'>Prendre rendez-vous</a></p>",
  ),
  talks(
    "help-if-down",
    "Aide au téléservice",
    "<h2>Que faire si le téléservice est indisponible ?</h2><p>Attendez quelques minutes, puis recommencez.</p><h2>Pourquoi ma session a-t-elle expiré ?</h2><p>Elle dure vingt minutes.</p><h2>Pourquoi vois-je « page introuvable » ?</h2><p>L’adresse a changé.</p>",
  ),
  talks(
    "robot-calls",
    "Êtes-vous appelé par un robot ?",
    `<p>Signalez un automate d’appel. Pour prouver que vous n’êtes pas un robot, cochez la case.</p>${fields}`,
  ),
  talks("identity-check", "Vérification de votre identité", `<p>Vérifiez que vous êtes bien la personne concernée avant de commencer.</p>${fields}`),
  talks("domain-for-sale", "Vendre un terrain : le domaine est à vendre", `<p>Ce domaine est à vendre par l’État. Faites une offre.</p>${fields}`),
  talks(
    "age-gate",
    "Vente de boissons",
    "<p>Avez-vous plus de 18 ans ? La déclaration est réservée aux majeurs.</p><button>Oui, j’ai plus de 18 ans</button><button>Non</button>",
  ),
  talks(
    "unsupported-notice",
    "Demander une carte",
    `<p class="alerte">Votre navigateur n’est pas à jour : certaines fonctions peuvent manquer.</p>${filler}${fields}`,
  ),
  talks(
    "service-cut",
    "Coupure d’eau : service interrompu",
    `<p>Le service de l’eau est momentanément interrompu chez vous ? Signalez-le.</p>${fields}`,
  ),
  talks("error-500-euros", "Trop-perçu : une erreur de 500 euros", `<p>Contestez une erreur dans le calcul de vos droits.</p>${fields}`),
];

const breaks = (name: string, code: string, head = ""): Behaviour => served(name, good(script(code), head));

const scripts: readonly Behaviour[] = [
  breaks(
    "traps-on-all-objects",
    "for (const k of ['value', 'get', 'set', 'then', 'toJSON', 'enumerable', 'name', 'length', 'status', 'id', 'type']) Object.defineProperty(Object.prototype, k, { get() { throw new Error(k) }, set() { throw new Error(k) }, configurable: false })",
  ),
  breaks(
    "clock-without-time",
    "performance.now = () => NaN; Date.now = () => -1; window.Date = function () { throw new Error('date') }; window.setTimeout = window.requestAnimationFrame = window.requestIdleCallback = window.queueMicrotask = () => 0; window.MutationObserver = window.IntersectionObserver = function () { throw new Error('no') }",
  ),
  breaks(
    "proxied-lists",
    "const q = document.querySelectorAll; Document.prototype.querySelectorAll = function () { return new Proxy({}, { get() { throw new Error('piège') } }) }; Element.prototype.getAttribute = () => { throw 1 }; Object.defineProperty(Node.prototype, 'textContent', { get() { throw 2 } }); delete NodeList.prototype[Symbol.iterator]; Element.prototype.getBoundingClientRect = () => null",
  ),
  breaks(
    "grows-when-narrowed",
    "addEventListener('resize', () => { for (let i = 0; i < 3000; i++) document.body.append(Object.assign(document.createElement('p'), { textContent: 'ligne ' + i, style: 'width: 3000px' })) })",
  ),
  breaks(
    "event-source-for-ever",
    "new EventSource('/event-source-for-ever/flux').onmessage = () => 0; new EventSource('/event-source-for-ever/absent')",
  ),
  breaks("view-transition-unending", "document.startViewTransition(() => new Promise(() => {}))"),
  breaks(
    "surrogates-everywhere",
    "document.title = 'Carte \\ud800'; for (const a of document.querySelectorAll('p')) { a.setAttribute('aria-label', '\\udfff'); a.id = '\\ud83d' }; document.body.append(Object.assign(document.createElement('input'), { name: '\\ud800', placeholder: '\\udc00' }))",
  ),
  breaks(
    "attributes-by-thousands",
    "const p = document.createElement('p'); for (let i = 0; i < 5000; i++) p.setAttribute('data-' + i, 'x'.repeat(20)); document.body.append(p)",
  ),
  breaks("frames-by-hundreds", "for (let i = 0; i < 400; i++) document.body.append(document.createElement('iframe'))"),
  breaks(
    "choices-by-thousands",
    "const s = document.createElement('select'); s.innerHTML = '<option>Commune</option>'.repeat(35000); document.body.append(s)",
  ),
  breaks(
    "focus-fight",
    "const a = document.body.appendChild(document.createElement('input')); const b = document.body.appendChild(document.createElement('input')); a.onfocus = () => setTimeout(() => b.focus()); b.onfocus = () => setTimeout(() => a.focus()); a.focus()",
  ),
  breaks(
    "leaves-on-tab",
    "addEventListener('keydown', (e) => { e.preventDefault(); location = '/leaves-on-tab/autre' }, true); addEventListener('focusin', () => history.back())",
  ),
  breaks(
    "element-moves-itself",
    "customElements.define('x-saut', class extends HTMLElement { connectedCallback() { setTimeout(() => document.body.prepend(this), 5) } }); document.body.append(document.createElement('x-saut'))",
  ),
  breaks(
    "windows-by-dozens",
    "for (let i = 0; i < 30; i++) open('/windows-by-dozens/' + i, '_blank', 'popup'); document.addEventListener('focus', () => open('/windows-by-dozens/f'), true)",
  ),
  breaks(
    "full-screen-and-locks",
    "document.documentElement.requestFullscreen().catch(() => 0); document.documentElement.requestPointerLock?.(); navigator.keyboard?.lock?.(); navigator.wakeLock?.request('screen').catch(() => 0); screen.orientation.lock?.('portrait').catch(() => 0); Notification.requestPermission(); navigator.usb?.requestDevice({ filters: [] }).catch(() => 0)",
  ),
  breaks("stops-loading", "setInterval(() => window.stop(), 10)"),
  breaks(
    "memory-of-wasm",
    "const m = []; try { for (let i = 0; i < 6; i++) { const x = new WebAssembly.Memory({ initial: 2000, maximum: 60000 }); m.push(x) } } catch {} window.m = m",
  ),
  breaks(
    "peers-by-dozens",
    "for (let i = 0; i < 30; i++) { const p = new RTCPeerConnection({ iceServers: [{ urls: 'stun:127.0.0.1:9' }] }); p.createDataChannel('x'); p.createOffer().then((o) => p.setLocalDescription(o)) }",
  ),
  served(
    "veil-for-seconds",
    good(
      script("setTimeout(() => document.documentElement.classList.remove('voile'), 1200)"),
      "<style>.voile { opacity: 0 !important } .voile * { visibility: hidden }</style><script>document.documentElement.classList.add('voile')</script>",
    ),
  ),
  served(
    "pictures-in-pictures",
    good(
      `<svg width="10" height="10"><defs><g id="a0"><rect width="1" height="1"/></g>${Array.from({ length: 7 }, (_, i) => `<g id="a${i + 1}">${`<use href="#a${i}"/>`.repeat(4)}</g>`).join("")}</defs><use href="#a7" opacity="0"/></svg>`,
    ),
  ),
  served(
    "filters-without-end",
    good(
      `<div style="position:fixed;inset:0;backdrop-filter:blur(40px);animation:t 1s infinite;pointer-events:none"></div><style>@keyframes t { to { filter: hue-rotate(360deg) blur(30px) } } p { animation: t 2s infinite }</style>`,
    ),
  ),
  served("base-of-nowhere", good("", '<base href="javascript:alert(1)"><base href="//[::"><base target="_blank">')),
  served("frame-in-frame-for-ever", (asked) => send(good(`<iframe src="/frame-in-frame-for-ever/${Math.random()}"></iframe>`))(asked)),
  served(
    "sandboxed-by-header",
    send(good(), {
      "content-security-policy": "sandbox; default-src 'none'; require-trusted-types-for 'script'",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-embedder-policy": "require-corp",
      "permissions-policy": "fullscreen=(), unload=()",
    }),
  ),
  {
    name: "shared-worker",
    serve: parts(
      good(script("new SharedWorker('/shared-worker/worker.js')")),
      send("fetch('/shared-worker/effect', { method: 'DELETE' })", { "content-type": "text/javascript" }),
    ),
    status: "ok",
    shows: read,
  },
  {
    name: "form-posts-to-frame",
    serve: parts(
      good(
        `<iframe name="cible"></iframe><form id="f" method="post" action="/form-posts-to-frame/effect" target="cible"><input name="vote" value="1"></form>${script("setTimeout(() => f.requestSubmit(), 100)")}`,
      ),
      ({ response }) => response.end("reçu"),
    ),
    status: "ok",
    shows: read,
    never: [/^POST /],
  },
  {
    name: "draws-by-post",
    serve: parts(
      page(
        `<div id="app"></div>${script("fetch('/draws-by-post/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: '{ page }' }) }).then((r) => r.text()).then((t) => { app.innerHTML = t })")}`,
      ),
      send(filler),
    ),
    status: "ok",
    shows: read,
  },
  {
    name: "hostile-name",
    serve: page(filler, {
      title:
        '=HYPERLINK("http://x","oui")|cmd \u202eetrac\u202c \u001b[31m**gras** [lien](javascript:alert(1)) &lt;script&gt;alert(1)&lt;/script&gt;',
    }),
    status: "ok",
    shows: read,
  },
];

export const outside: readonly Behaviour[] = [...replies, ...moves, ...words, ...healthy, ...scripts];

/** Leads to a page for errors that answers 200. */
function toError(asked: Asked): void {
  const answer = asked.rest
    ? send(portal("<h1>Oups !</h1><p>La page demandée a disparu.</p>", "Portail"))
    : redirect("/to-page-of-error/erreur?code=404");
  answer(asked);
}
