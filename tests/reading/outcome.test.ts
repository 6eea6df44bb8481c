import { describe, expect, it } from "vitest";
import type { DomEvidence, Field, FormsEvidence } from "../../src/domain/evidence.ts";
import { type Answer, decideOutcome } from "../../src/reading/outcome.ts";
import { connectOf } from "../support/candidates.ts";

const counts = { img: 0, svg: 0, canvas: 0, iframe: 0, table: 0, form: 0, field: 0, video: 0, audio: 0, object: 0, link: 3, button: 1, list: 0 };
const long = "Cette page explique comment obtenir une carte, qui peut la demander, combien elle coûte et où la retirer. ".repeat(30);
const dom = (title: string, heading: string, text: string): DomEvidence => ({
  url: "https://demarche.exemple.fr/",
  title,
  lang: "fr",
  text: `${heading} ${text}`.trim(),
  textCut: false,
  elements: 50,
  headings: heading ? [{ level: 1, text: heading, selector: "h1" }] : [],
  counts,
  viewport: null,
  generator: null,
  snapshot: null,
});
const field = (type: string): Field => ({
  selector: "input",
  type,
  name: type,
  label: "Mot de passe",
  placeholder: "",
  required: true,
  autocomplete: "",
  visible: true,
});
const withFields = (...types: string[]): FormsEvidence => ({
  forms: [
    {
      selector: "form",
      landmark: "main",
      visible: true,
      method: "post",
      action: "https://demarche.exemple.fr/login",
      name: "",
      fields: types.map(field),
      submits: ["Envoyer"],
    },
  ],
});
const answer = (more: Partial<Answer>): Answer => ({
  role: "start",
  requestedUrl: "https://demarche.exemple.fr/carte",
  finalUrl: "https://demarche.exemple.fr/carte",
  httpStatus: 200,
  contentType: "text/html",
  announcedBytes: null,
  dom: dom("Demander une carte", "Demander une carte", long),
  forms: { forms: [] },
  connect: { candidates: [] },
  ...more,
});
const statusOf = (more: Partial<Answer>): string => decideOutcome(answer(more)).status;

describe("outcome of a page that answered", () => {
  it.each([
    [404, "not_found"],
    [410, "not_found"],
    [401, "login_wall"],
    [403, "blocked"],
    [429, "blocked"],
    [500, "server_error"],
    [502, "server_error"],
    [521, "server_error"],
    [511, "blocked"],
    [999, "blocked"],
  ])("HTTP %i: %s", (httpStatus, expected) => {
    expect(statusOf({ httpStatus, dom: dom("Erreur", "Erreur", "") })).toBe(expected);
  });

  it("503 is maintenance only when the page says so, and blocked behind a bot wall", () => {
    expect(statusOf({ httpStatus: 503, dom: dom("Site en maintenance", "Le site est en maintenance", "Revenez demain.") })).toBe("maintenance");
    expect(statusOf({ httpStatus: 503, dom: dom("Just a moment...", "", "Checking your browser") })).toBe("blocked");
    expect(statusOf({ httpStatus: 503, dom: dom("Service", "", "Oups") })).toBe("server_error");
  });

  it("a page that nobody could load is too large, by its announced length or its elements", () => {
    expect(statusOf({ announcedBytes: 30_000_001 })).toBe("too_large");
    expect(statusOf({ announcedBytes: 30_000_000 })).toBe("ok");
    expect(statusOf({ dom: { ...dom("Carte", "Carte", long), elements: 100_001 } })).toBe("too_large");
  });

  it("a PDF is no page", () => expect(statusOf({ contentType: "application/pdf", dom: null })).toBe("not_html"));

  it("200 that renders nothing is not ok", () =>
    expect(statusOf({ dom: { ...dom("", "", ""), counts: { ...counts, button: 0 } } })).toBe("unstable"));

  it("what pictures, drawings and foreign frames say counts where the page has hardly any words", () => {
    expect(statusOf({ dom: { ...dom("Carte", "", ""), besides: "Site en maintenance, revenez plus tard" } })).toBe("maintenance");
    expect(statusOf({ dom: { ...dom("Carte", "", ""), besides: long } })).toBe("ok");
  });

  it("what one sentence supposes takes nothing from the next", () => {
    const statusAfter = (before: string) => statusOf({ dom: dom("Site", "", `${before} Notre site est en maintenance jusqu'à 18 h.`) });
    expect([statusAfter("Si vous avez un compte, revenez."), statusAfter("Si besoin ! Quand ?"), statusAfter("Si,")]).toEqual([
      "maintenance",
      "maintenance",
      "ok",
    ]);
  });

  it("200 of which nothing can be seen is not ok, whatever stands in it", () =>
    expect(statusOf({ dom: { ...dom("Carte", "", ""), unseen: true } })).toBe("unstable"));

  it("200 whose words are all hidden from screen readers renders something: it is judged", () =>
    expect(statusOf({ dom: { ...dom("", "", ""), silent: true, counts: { ...counts, button: 0 } } })).toBe("ok"));

  it.each([
    ["blocked", "Vérification de sécurité", "Vérifiez que vous êtes humain", "Cochez la case."],
    ["blocked", "Accès refusé", "Accès refusé", "Votre requête a été bloquée. Référence 123."],
    ["blocked", "Service public", "Vous y êtes presque", "Vous êtes dans la file d'attente. Temps estimé : 4 minutes."],
    ["not_found", "Page introuvable - Mairie", "Page introuvable", "Retour à l'accueil"],
    ["not_found", "Mairie", "Oups !", "La page que vous cherchez n'existe pas ou a été déplacée."],
    ["not_found", "404", "404", "Not found"],
    ["maintenance", "Mairie", "Service temporairement indisponible", "Nous revenons vite."],
    ["maintenance", "Site", "", "Notre site est en maintenance jusqu'à 18 h."],
    ["closed", "Bourses", "La campagne 2026 est close", "Rendez-vous l'an prochain."],
    ["closed", "Bourses", "Ce téléservice est fermé", ""],
    ["closed", "Bourses", "Demande de bourse", "Les inscriptions sont closes depuis le 1er juin."],
    ["closed", "Prime", "Demander la prime", "Ce service n'est plus accessible."],
    ["server_error", "Erreur", "Une erreur est survenue", "Veuillez réessayer plus tard."],
    ["server_error", "Application error", "Application error", "client-side exception"],
    ["server_error", "Erreur", "Erreur lors de la connexion à la base de données", ""],
    ["server_error", "Portail", "", "Il y a eu une erreur critique sur ce site."],
    ["server_error", "État HTTP 500 – Erreur interne", "État HTTP 500 – Erreur interne", "Type Rapport d'exception"],
    ["blocked", "Service", "Navigateur non supporté", "Votre navigateur est obsolète."],
    ["blocked", "Request Rejected", "", "The requested URL was rejected. Please consult with your administrator. Your support ID is: 123"],
    ["blocked", "exemple.fr", "", "Veuillez activer JS : Please enable JS and disable any ad blocker"],
    ["maintenance", "Bourses", "Bourses", "Service momentanément indisponible"],
    ["not_found", "Index of /demande", "Index of /demande", "Name Last modified Size"],
    ["not_found", "Welcome to nginx!", "Welcome to nginx!", "If you see this page, the nginx web server is successfully installed."],
    ["not_found", "exemple.fr", "exemple.fr", "Ce nom de domaine est à vendre."],
    ["not_html", "Carte", "", "%PDF-1.4 1 0 obj"],
    ["unstable", "Mon service", "", "Chargement en cours…"],
    ["blocked", "Pare-feu", "Votre requête a été bloquée", "Identifiant : 5f3."],
    ["blocked", "Web Page Blocked!", "Web Page Blocked!", "Attack ID: 20000051"],
    ["blocked", "Access to this page has been denied", "Press & Hold to confirm you are a human", "Reference ID abc"],
    ["blocked", "Making sure you're not a bot!", "Making sure you're not a bot!", "Loading..."],
    ["blocked", "demarche.fr", "", "Please enable JS and disable any ad blocker"],
    ["blocked", "Vérification", "Vérification", "Merci de confirmer que vous n'êtes pas un robot pour continuer."],
    ["blocked", "ERROR: The request could not be satisfied", "403 ERROR", "Request blocked."],
    ["not_found", "État HTTP 404 – Non trouvé", "État HTTP 404 – Non trouvé", "Apache Tomcat"],
    ["not_found", "", "Whitelabel Error Page", "There was an unexpected error (type=Not Found, status=404)."],
    ["not_found", "Error", "", "Cannot GET /demarche/12"],
    ["not_found", "Oups", "Oups !", "Désolé, cette page n'existe plus ou a été déplacée."],
    ["not_found", "Démarche", "Démarche introuvable", "Vérifiez l'adresse."],
    ["not_found", "404: This page could not be found.", "404", "This page could not be found."],
    ["maintenance", "Maintenance", "", "Momentanément indisponible du fait d’une opération de maintenance."],
    ["maintenance", "Espace pro", "Les services de l'espace pro sont indisponibles !", "Veuillez nous excuser."],
    ["maintenance", "Mon espace", "Interruption de service", "Le service est interrompu jusqu'à lundi 8 h."],
    ["maintenance", "Portail", "Portail", "Notre site est en travaux ! Nous revenons très vite."],
    ["maintenance", "Site", "", "Le site est actuellement en construction."],
    ["blocked", "Accès interdit", "Accès interdit à cette page", "Contactez votre administrateur."],
    ["maintenance", "Maintenance | Ville de Lens", "Maintenance", "Thank you for your patience."],
    ["blocked", "Cookies désactivés", "", "Activez-les."],
    ["blocked", "Carte", "Carte", "Vous n'êtes pas autorisé à accéder à cette page."],
    ["blocked", "Trop de tentatives", "", "Réessayez dans dix minutes."],
    ["blocked", "Forte affluence", "", "Votre tour arrive."],
    ["blocked", "Vérification", "", "Recopiez les caractères de l'image"],
    ["blocked", "File d'attente virtuelle - Billetterie", "", ""],
    ["not_found", "Service", "Oups !", "Nous ne trouvons pas la page que vous cherchez."],
    ["not_found", "Service", "Service", "Le lien que vous avez suivi a expiré."],
    ["maintenance", "Nous revenons très vite", "", "Notre site fait peau neuve."],
    ["maintenance", "Carte", "", "Le te\u0301le\u0301service est en main\u00adtenance."],
    ["closed", "Aide", "Aide", "Ce dispositif a pris fin le 31 décembre 2025."],
    ["closed", "Bourses", "Bourses", "Les demandes seront ouvertes à partir du 15 mars 2027."],
    ["unstable", "Session expirée", "Session expirée", "Veuillez recommencer."],
    ["unstable", "Service", "", "Your session has timed out due to inactivity."],
    ["server_error", "", "", "java.lang.NullPointerException at fr.Carte.charger(Carte.java:42)"],
    ["server_error", "", "", "Warning: mysqli_connect(): Connection refused in /var/www/index.php on line 3"],
    ["server_error", "Erreur", "Erreur", "Une erreur s'est produite lors du traitement."],
    ["maintenance", "Service", "Indisponibilité du service", "Nous mettons tout en œuvre pour le rétablir."],
    ["maintenance", "Service", "", "Le service n'est pas disponible actuellement. Veuillez réessayer plus tard."],
    ["maintenance", "Service", "", "En raison d'une opération de maintenance, le téléservice est fermé jusqu'à lundi."],
    ["maintenance", "Service", "", "This service is currently unavailable. Please try again later."],
    ["closed", "Service", "", "Ce formulaire n'accepte plus de réponses."],
    ["closed", "Service", "Le service a fermé ses portes", ""],
    ["closed", "Service", "", "Les inscriptions ne sont pas encore ouvertes."],
    ["closed", "Service", "", "Le quota de demandes est atteint."],
    ["not_found", "Service", "", "The requested URL /x was not found on this server."],
    ["not_found", "Service", "Perdu ?", "Cette page n'est plus disponible."],
    ["server_error", "Service", "Oups !", "Quelque chose s'est mal passé."],
    ["server_error", "Service", "", "Un problème technique est survenu. Veuillez réessayer ultérieurement."],
    ["server_error", "Service", "", "502 Bad Gateway nginx/1.18"],
    ["server_error", "Service", "", "no healthy upstream"],
    ["unstable", "Service", "Session terminée", "Vous avez été déconnecté pour inactivité."],
    ["blocked", "Service", "", "Votre adresse IP a été bloquée."],
    ["blocked", "Service", "", "Please complete the security check to access the site"],
    ["blocked", "Service", "", "Le service connaît actuellement une forte affluence. Veuillez patienter."],
    ["login_wall", "Service", "", "Pour accéder à ce service, vous devez vous connecter."],
    ["login_wall", "Service", "", "Cette page est réservée aux utilisateurs connectés."],
    ["maintenance", "Service", "", "Plateforme en maintenance"],
    ["closed", "Service", "", "Registration closed."],
    ["closed", "Service", "", "Ouverture des inscriptions le 3 septembre 2027."],
    ["not_found", "Erreur", "", "Erreur 404 - Page introuvable"],
    ["server_error", "Erreur", "Erreur", "Veuillez réessayer plus tard."],
    ["blocked", "Service", "", "You are being rate limited"],
    ["blocked", "Service", "", "Accès interdit."],
    ["login_wall", "Service", "Connexion requise", "Connectez-vous."],
    ["login_wall", "Accès réservé", "", "Vous devez être connecté pour accéder à cette page."],
    ["closed", "Candidature", "Candidature", "La période de candidature est terminée."],
    ["closed", "Appel", "Appel à projets", "Le dépôt des dossiers est clôturé. La date limite de dépôt est dépassée."],
  ])("%s: « %s » / « %s »", (expected, title, heading, text) => {
    expect(statusOf({ dom: dom(title, heading, text) })).toBe(expected);
  });

  it.each([
    ["a news item about a closure", "Carte", "Demander une carte", `${long} La campagne 2025 est close. ${long}`],
    ["a page about errors to correct", "Corriger une erreur", "Corriger une erreur sur sa déclaration", long],
    [
      "a short page with an unrelated sentence",
      "Carte",
      "Demander une carte",
      "Le service est ouvert du lundi au vendredi. Le bureau est fermé le dimanche.",
    ],
    ["rules about refusals", "Carte", "Que faire en cas de refus ?", "Si votre demande est refusée, vous pouvez déposer un recours."],
    ["the end of a procedure gone through", "Démarche terminée", "Démarche terminée", "Votre demande est terminée, merci."],
    ["the state of one's own file", "Suivi", "Votre demande est clôturée", "Votre dossier a été clos le 3 mai."],
    ["a place that is closed by nature", "Demande de placement en centre fermé", "Demande de placement en centre fermé", long],
    ["opening hours", "Mairie", "Horaires", "La mairie est fermée le samedi."],
    ["a day off of the service", "Accueils", "Nos accueils", "Le service est fermé le mercredi après-midi."],
    ["the hours of a telephone", "Aide", "Assistance", "Notre service téléphonique est fermé les jours fériés."],
    ["a list with a campaign that ended", "Appels", "Appels à projets", "Jeunesse : ouvert jusqu'au 12 décembre. Climat : la campagne est close."],
    ["last year's campaign beside this year's", "Bourse", "Bourse", "La campagne 2024 est close. La campagne 2025 est ouverte."],
    ["works announced for later", "Portail", "Portail", "Une opération de maintenance est prévue samedi : le service sera indisponible."],
    ["maintenance as a subject", "Aide à la maintenance des ascenseurs", "Aide à la maintenance des ascenseurs", "Demandez l'aide."],
    ["one service of a list that is down", "Téléservices", "Mes téléservices", "Acte de naissance Carte (momentanément indisponible) Inscription"],
    ["a number that is a name", "Circulaire n° 404", "Circulaire n° 404", "Texte de la circulaire."],
    ["a form with a number", "Formulaire 503", "Formulaire 503 : déclaration annuelle", "Remplissez le formulaire."],
    ["a place that nobody may enter", "Massifs", "Accès interdit aux massifs : consulter la carte", "Du 1er juin au 30 septembre."],
    ["a question about refusals", "Recours", "Contester un refus", "Accès refusé ? Saisissez la commission."],
    ["an outage that people tell of", "Signaler un téléservice indisponible", "Signaler un téléservice indisponible", "Décrivez-le."],
    ["a lost page that people tell of", "Signaler une page introuvable - Mairie", "Signaler une page introuvable", "Où était-elle ?"],
    ["an outage that may come", "Carte", "Demander une carte", "Suivez votre demande. Si le service est indisponible, réessayez."],
    ["a question about trouble", "Aide", "Problème technique : que faire ?", "Vous rencontrez un problème technique ? Écrivez-nous."],
    ["a need of an account that comes later", "Carte", "Demander une carte", "Vous pourrez suivre votre demande en vous connectant à votre compte."],
    ["a day without the service", "Déchets", "Déchèterie", "La déchèterie est fermée le lundi. Le service est interrompu les jours fériés."],
    ["a file that is asked for", "Carte", "Demander une carte", "Le fichier demandé doit être au format PDF."],
    ["an error that may occur", "Aide", "Aide", "Si une erreur s'est produite ou si votre session a expiré, recommencez."],
    ["queues as a subject", "File d'attente en préfecture", "File d'attente en préfecture : prendre rendez-vous", "Choisissez."],
    ["hours of a counter", "Guichet", "Guichet", "Le guichet sera ouvert le lundi."],
    ["an identity that is down", "Compte", "Mon dossier", "FranceConnect est momentanément indisponible."],
  ])("is not misled by %s", (_, title, heading, text) => {
    expect(statusOf({ dom: dom(title, heading, text) })).toBe("ok");
  });

  it("a page whose purpose is to sign in is a wall, unless it was opened as the login page", () => {
    const wall = { dom: dom("Connexion - Mes démarches", "Connexion", "Identifiant Mot de passe"), forms: withFields("text", "password") };
    expect(statusOf(wall)).toBe("login_wall");
    expect(statusOf({ ...wall, role: "login" })).toBe("ok");
    expect(statusOf({ dom: dom("Carte", "Demander une carte", long), forms: withFields("text", "password") })).toBe("ok");
  });

  it("an identifier and a password with hardly a word beside are a wall without a title that says so; to make an account is no wall", () => {
    const forms = withFields("email", "password");
    expect(statusOf({ dom: dom("Mon service", "Bienvenue sur votre espace", "Adresse électronique Mot de passe"), forms })).toBe("login_wall");
    expect(statusOf({ dom: dom("Mon service", "Inscription", "Adresse électronique Mot de passe"), forms })).toBe("ok");
    expect(statusOf({ dom: dom("Mon service", "Bienvenue", "Nom Adresse Mot de passe"), forms: withFields("text", "email", "password") })).toBe("ok");
  });

  it("an identifier asked for first, alone, is a wall as well; one field more is a form", () => {
    const page = dom("Mes congés", "Identifiez-vous", "Adresse électronique");
    expect(statusOf({ dom: page, forms: withFields("email") })).toBe("login_wall");
    expect(statusOf({ dom: page, forms: withFields("email", "text") })).toBe("ok");
    expect(statusOf({ dom: dom("Signaler", "Signaler un problème", "Adresse"), forms: withFields("email") })).toBe("ok");
  });

  it("a request to an identity provider leads to a wall, whatever it is called", () => {
    const finalUrl = "https://idp.exemple.fr/api/v2/authorize?response_type=code&client_id=1&state=x";
    const page = dom("FranceConnect", "Choix du compte", "Impots.gouv Ameli");
    expect(decideOutcome(answer({ finalUrl, dom: page }))).toMatchObject({ status: "login_wall", quote: "Choix du compte" });
    expect(statusOf({ finalUrl, dom: dom("", "", "Impots.gouv Ameli") })).toBe("login_wall");
    expect(statusOf({ finalUrl, dom: dom("Carte", "Demander une carte", long) })).toBe("redirected");
  });

  it("a challenge that the server tells of in its headers is a wall, whatever it shows", () => {
    expect(statusOf({ challenge: true, httpStatus: 202, dom: dom("", "", "") })).toBe("blocked");
    expect(statusOf({ challenge: true, dom: null })).toBe("blocked");
  });

  it("a long page with a title that names something to do is not stopped by the rest of that title", () => {
    const title = "Accès interdit : demander un laissez-passer";
    expect(statusOf({ dom: dom(title, title, long) })).toBe("ok");
    expect(statusOf({ dom: dom("Accès interdit", "Accès interdit", long) })).toBe("blocked");
  });

  it("reads words in which letters of other alphabets or invisible signs stand", () => {
    for (const word of ["m\u0430int\u0435n\u0430nc\u0435", "main\u2060te\u200cnance"])
      expect(statusOf({ dom: dom("Carte", "Carte", `Service en cours de ${word}. Merci de revenir plus tard.`) })).toBe("maintenance");
  });

  it("under a main heading, a second one is a banner", () => {
    const banner = {
      ...dom("Portail", "Portail famille", "Bienvenue"),
      headings: [
        { level: 2, text: "Maintenance en cours", selector: "h2" },
        { level: 1, text: "Portail famille", selector: "h1" },
      ],
    };
    expect(statusOf({ dom: banner })).toBe("ok");
    expect(statusOf({ dom: { ...banner, headings: banner.headings.slice(0, 1) } })).toBe("maintenance");
    expect(statusOf({ dom: { ...banner, headings: [{ level: 1, text: "🤕", selector: "h1" }, ...banner.headings.slice(0, 1)] } })).toBe(
      "maintenance",
    );
  });

  it("a page with a form of its own to fill in stops nobody, a form in its header is not one", () => {
    const page = dom("Contact", "Nous écrire", "Prouvez que vous n'êtes pas un robot : combien font 3 + 4 ?");
    const aside = withFields("text", "text").forms.map((form) => ({ ...form, landmark: "header" as const }));
    expect(statusOf({ dom: page, forms: withFields("text", "textarea") })).toBe("ok");
    expect(statusOf({ dom: page, forms: { forms: aside } })).toBe("blocked");
    expect(statusOf({ dom: page, forms: withFields("text") })).toBe("blocked");
  });

  it("an identity provider makes a wall only when a control signs in with it", () => {
    const page = dom("Mon compte", "Mon compte", "Votre compte est lié à FranceConnect.");
    const undo = connectOf({ name: "Dissocier mon compte FranceConnect", classes: "" });
    expect(statusOf({ dom: page, connect: { candidates: [undo] } })).toBe("ok");
    expect(statusOf({ dom: page, connect: { candidates: [connectOf()] } })).toBe("login_wall");
    expect(statusOf({ dom: page, connect: { candidates: [connectOf({ landmark: "header" })] } })).toBe("ok");
  });

  it.each(["Service central d'authentification", "Portail d'identification"])("« %s » is a page to sign in", (title) => {
    expect(statusOf({ dom: dom(title, title, "Identifiant Mot de passe"), forms: withFields("text", "password") })).toBe("login_wall");
  });

  it("says where an address leads", () => {
    expect(statusOf({ finalUrl: "https://autre.fr/carte" })).toBe("redirected");
    expect(statusOf({ finalUrl: "https://demarche.exemple.fr/" })).toBe("redirected");
    expect(statusOf({ finalUrl: "https://www.demarche.exemple.fr/carte/?session=1#/accueil" })).toBe("ok");
    expect(decideOutcome(answer({ finalUrl: "https://autre.fr/x?jeton=secret" })).why.fr).not.toContain("secret");
  });

  it("quotes the words on which it decided", () => {
    expect(
      decideOutcome(answer({ dom: dom("Bourses", "Demande de bourse", "Bonjour. Les inscriptions sont closes depuis le 1er juin. Merci.") })).quote,
    ).toBe("Les inscriptions sont closes depuis le 1er juin.");
  });
});
