import { type Behaviour, filler, good, page, parts, read, redirect, script, send } from "../behaviour.ts";

const short = (title: string, text: string): string => page(`<p>${text}</p>`, { title });
/** The procedure's own title over a message. */
const under = (heading: string, text: string): string => page(`<h2>${heading}</h2><p>${text}</p>`);
const down = "<h1>Site en maintenance</h1><p>Le service est momentanément indisponible.</p>";
const full = "position:fixed;inset:0;width:100%;height:100%;border:0";

/** Pages that answer 200 and say in other words, or elsewhere than in their text, that they are not the procedure; and pages that only look like these. */
export const words: readonly Behaviour[] = [
  { name: "maintenance-capitals", serve: short("MAINTENANCE EN COURS", "LE SERVICE EST TEMPORAIREMENT INDISPONIBLE."), status: "maintenance" },
  { name: "maintenance-back-soon", serve: short("Nous revenons très vite", "Notre site fait peau neuve."), status: "maintenance" },
  { name: "maintenance-english", serve: short("We'll be back soon!", "We are performing some maintenance at the moment."), status: "maintenance" },
  { name: "maintenance-title-only", serve: `<title>Site en maintenance</title><img src=x alt="">`, status: "maintenance", or: "unstable" },
  { name: "maintenance-picture", serve: `<title>Carte</title><img src=x alt="Site en maintenance, revenez plus tard">`, status: "maintenance" },
  {
    name: "maintenance-drawn",
    serve: `<title>Carte</title><svg width=400 height=99><text y=50>Site en maintenance</text></svg>`,
    status: "maintenance",
  },
  {
    name: "maintenance-generated",
    serve: `<title>Carte</title><style>body::before{content:"Site en maintenance"}</style><body>`,
    status: "maintenance",
    or: "unstable",
  },
  {
    name: "maintenance-shadow",
    serve: `<title>Carte</title><div><template shadowrootmode=closed>${down}</template></div>`,
    status: "maintenance",
    // What the parser closes, no reader enters.
    or: "unstable",
  },
  {
    name: "maintenance-frame",
    serve: parts(`<title>Carte</title><iframe style="${full}" src=/maintenance-frame/f></iframe>`, send(page(down))),
    status: "maintenance",
  },
  { name: "maintenance-srcdoc", serve: `<title>Carte</title><iframe style="${full}" srcdoc="${down}"></iframe>`, status: "maintenance" },
  {
    name: "maintenance-foreign-frame",
    serve: (asked) =>
      send(
        asked.rest ? page(down) : `<title>Carte</title><iframe style="${full}" src=${asked.places.elsewhere}/maintenance-foreign-frame/f></iframe>`,
      )(asked),
    status: "maintenance",
  },
  {
    name: "foreign-frame-only",
    serve: (asked) =>
      send(asked.rest ? good() : `<title>Carte</title><iframe style="${full}" src=${asked.places.elsewhere}/foreign-frame-only/f></iframe>`)(asked),
    status: "ok",
    shows: read,
  },
  {
    name: "maintenance-frameset",
    serve: parts("<title>Carte</title><frameset><frame src=/maintenance-frameset/f></frameset>", send(page(down))),
    status: "maintenance",
  },
  {
    name: "maintenance-curtain",
    serve: good(`<div style="${full};background:#fff" role=dialog aria-modal=true>${down}</div>`),
    status: "maintenance",
    or: "ok",
  },
  {
    name: "maintenance-lettered",
    serve: page(`<p>${[..."Le service est en maintenance"].map((one) => `<span>${one}</span>`).join("")}`),
    status: "maintenance",
  },
  { name: "maintenance-entities", serve: page("<p>Le service est en main&shy;te&shy;nance.", { title: "Carte" }), status: "maintenance" },
  {
    name: "maintenance-accents-apart",
    serve: short("Service indisponible", "Le service est momentanément indisponible.").normalize("NFD"),
    status: "maintenance",
  },
  { name: "maintenance-half-accents", serve: page("<p>Le te\u0301le\u0301service est momentane\u0301ment indisponible."), status: "maintenance" },
  {
    name: "maintenance-late",
    serve: good(script(`setTimeout(()=>{document.title='Carte';document.body.innerHTML=${JSON.stringify(down)}},200)`)),
    status: "maintenance",
  },
  {
    name: "session-expired",
    serve: short("Session expirée", "Votre session a expiré. Veuillez recommencer votre démarche."),
    status: "unstable",
    or: "unstable",
  },
  {
    name: "session-expired-english",
    serve: short("Session expired", "Your session has timed out due to inactivity."),
    status: "unstable",
    or: "unstable",
  },
  {
    name: "cookies-refused",
    serve: short("Cookies désactivés", "Votre navigateur n'accepte pas les cookies. Activez-les pour accéder au service."),
    status: "blocked",
  },
  { name: "no-rights", serve: short("Demander une carte", "Vous n'êtes pas autorisé à accéder à cette page."), status: "blocked", or: "login_wall" },
  { name: "denied-english", serve: short("Unauthorized", "You do not have permission to access this page."), status: "blocked", or: "login_wall" },
  {
    name: "too-many-tries",
    serve: short("Trop de tentatives", "Vous avez effectué trop de tentatives. Réessayez dans dix minutes."),
    status: "blocked",
  },
  {
    name: "crowd",
    serve: short("Forte affluence", "Vous êtes 4 213 personnes à attendre. Ne fermez pas cette page, votre tour arrive."),
    status: "blocked",
  },
  { name: "queue-in-words", serve: under("Vous y êtes presque", "Vous êtes en file d'attente, votre position est 1234."), status: "blocked" },
  {
    name: "captcha-field",
    serve: page("<form><label>Recopiez les caractères de l'image <input name=c></label><button>Valider</button></form>", { title: "Vérification" }),
    status: "blocked",
  },
  { name: "slider-wall", serve: short("Vérification", "Faites glisser le curseur pour prouver que vous n'êtes pas un robot."), status: "blocked" },
  { name: "country-wall", serve: short("Service", "Ce contenu n'est pas disponible dans votre pays."), status: "blocked" },
  { name: "vanished", serve: short("Oups !", "Nous ne trouvons pas la page que vous cherchez."), status: "not_found" },
  { name: "vanished-english", serve: short("Oops!", "Sorry, we can't find the page you're looking for."), status: "not_found" },
  { name: "vanished-number", serve: short("404", "Retour à l'accueil"), status: "not_found" },
  { name: "vanished-moved", serve: short("Service", "Cette page a été supprimée ou déplacée. Mettez à jour vos favoris."), status: "not_found" },
  { name: "page-gone-capitals", serve: short("OUPS... PAGE INTROUVABLE", "ERREUR 404"), status: "not_found" },
  { name: "error-alone", serve: short("Erreur", "Une erreur s'est produite lors du traitement. Code : 0x8004."), status: "server_error" },
  {
    name: "error-java",
    serve: "<title></title><pre>java.lang.NullPointerException\n\tat fr.gouv.demarche.Carte.charger(Carte.java:42)</pre>",
    status: "server_error",
  },
  {
    name: "error-python",
    serve: "<title>Carte</title><pre>Traceback (most recent call last):\n  File \"app.py\", line 3, in <module>\nKeyError: 'x'</pre>",
    status: "server_error",
  },
  { name: "error-aspnet", serve: short("Runtime Error", "Server Error in '/' Application."), status: "server_error" },
  {
    name: "error-database",
    serve: "<b>Warning</b>: mysqli_connect(): (HY000/2002): Connection refused in <b>/var/www/index.php</b> on line 3",
    status: "server_error",
  },
  { name: "error-oracle", serve: short("Demander une carte", "ORA-12541: TNS:no listener"), status: "server_error" },
  {
    name: "error-proxy",
    serve: short("ERREUR : L'URL demandée n'a pas pu être chargée", "La connexion a échoué. Généré par proxy (squid)."),
    status: "server_error",
    or: "blocked",
  },
  { name: "closed-for-good", serve: short("Aide exceptionnelle", "Ce dispositif a pris fin le 31 décembre 2025."), status: "closed" },
  { name: "closed-not-yet", serve: short("Bourses", "Les demandes seront ouvertes à partir du 15 mars 2027."), status: "closed" },
  { name: "closed-capitals", serve: short("SERVICE FERMÉ", "LES INSCRIPTIONS SONT CLOSES."), status: "closed" },
  {
    name: "closed-replaced",
    serve: short("Service fermé définitivement", "Ce téléservice a été remplacé. Rendez-vous sur la nouvelle plateforme."),
    status: "closed",
  },
  {
    name: "closed-at-night",
    serve: short("Service fermé", "Le téléservice est ouvert du lundi au vendredi de 8 h à 18 h. Revenez demain."),
    status: "closed",
  },
  {
    name: "login-by-code",
    serve: page("<form><label>Adresse électronique <input type=email></label><button>Recevoir un code</button></form>", { title: "Identifiez-vous" }),
    status: "login_wall",
  },
  {
    name: "login-by-link",
    serve: page("<p>Vous devez être connecté pour accéder à cette page.</p><a href=/login>Se connecter</a>", { title: "Accès réservé" }),
    status: "login_wall",
  },
  { name: "login-in-words", serve: page("<p>Veuillez vous identifier pour continuer.</p><a href=/login>S'identifier</a>"), status: "login_wall" },
  {
    name: "login-connect-only",
    serve: page('<a href=https://app.franceconnect.gouv.fr/api/v1/authorize><img alt="S\'identifier avec FranceConnect" src=x></a>', {
      title: "Connexion",
    }),
    status: "login_wall",
  },
  {
    name: "login-shadow",
    serve: `<title>Connexion</title><div><template shadowrootmode=open><h1>Connexion</h1><label>Identifiant <input></label><label>Mot de passe <input type=password></label></template></div>`,
    status: "login_wall",
  },
  {
    name: "login-frame",
    serve: parts(
      `<title>Connexion</title><iframe style="${full}" src=/login-frame/f></iframe>`,
      send(page("<label>Identifiant <input></label><label>Mot de passe <input type=password></label>", { title: "Connexion" })),
    ),
    status: "login_wall",
  },
  {
    name: "login-by-badge",
    serve: page("<p>Insérez votre carte agent puis saisissez votre code.</p><input type=password aria-label=Code>", {
      title: "Authentification par carte",
    }),
    status: "login_wall",
  },
  {
    name: "login-redirect-query",
    serve: (asked) =>
      asked.rest
        ? send(page("<label>Courriel <input type=email name=email></label><button>Suivant</button>", { title: "Service" }))(asked)
        : redirect("/login-redirect-query/login?next=/")(asked),
    status: "login_wall",
  },
  ...(
    [
      ["about-an-outage", "Signaler un téléservice indisponible"],
      ["about-a-lost-page", "Signaler une page introuvable"],
      ["about-an-error", "Signaler une erreur technique"],
      ["about-a-refusal", "Contester un accès refusé à un document"],
      ["about-a-queue", "File d'attente en préfecture : prendre un rendez-vous"],
      ["about-a-closure", "Déclarer que votre service est fermé"],
      ["about-a-find", "Déclarer un document non trouvé"],
      ["about-a-login", "Connexion au réseau d'eau : faire une demande"],
    ] as const
  ).map(([name, title]): Behaviour => ({ name, serve: page(filler, { title }), status: "ok", shows: read })),
  {
    name: "about-an-outage-briefly",
    serve: short("Signaler une erreur technique", "Décrivez ce que vous avez vu, nous vous répondrons."),
    status: "ok",
  },
  {
    name: "banner-of-works",
    serve: good("<aside role=alert>Le service sera indisponible samedi de 8 h à 10 h pour maintenance.</aside>"),
    status: "ok",
    shows: read,
  },
  {
    name: "comment-of-works",
    serve: good("<!-- <h1>Site en maintenance</h1> --><template><h1>Site en maintenance</h1></template><h1 hidden>Site en maintenance</h1>"),
    status: "ok",
    shows: read,
  },
];
