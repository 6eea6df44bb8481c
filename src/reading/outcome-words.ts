/**
 * Words by which pages say, in French and English, that they are not the procedure. General wordings only.
 * `dominant` words decide when they are the page's title or main heading; `anywhere` words also when they stand
 * in the text of a page that shows little else.
 */
export type Wording = { readonly dominant: RegExp; readonly anywhere: RegExp | null };

/** Bot walls and waiting rooms: the service may be fine, we are kept out. */
export const blockedWords: Wording = {
  dominant:
    /just a moment|attention required|access(?: to this page)? (?:has been )?denied|accès refusé(?! ?\?)|acc[eè]s interdit(?! (?:aux?|à la|à l['’]|des|du) ?(?!site|page|service|application))|pardon our interruption|are you (a )?(human|robot)|un instant ?…|vérifi(cation|ez|ons) (que vous|si vous|de sécurité|humaine)|êtes[- ]vous (un robot|humain)|security check|contrôle de sécurité|request (rejected|unsuccessful|blocked|could not be satisfied)|(page|site|url) (?:has been )?blocked|you have been blocked|requête[^.!?]{0,20} (bloquée|rejetée)|^(?:vous êtes dans la )?(?:file|salle) d['’]attente|waiting room|trop de (requêtes|demandes)|too many requests|(?:you(?:['’]re| are) )not a (?:ro)?bot|human verification|\bcaptcha\b|security checkpoint|accès bloqué|(?:confirm|verify) you are (?:a )?human|^403(?=\W*$|\s*[-–:]|\s+(?:forbidden|error|interdit|accès))|\bforbidden\b|(?:erreur|error|status|état|statut) (?:http )?403|^(?:votre )?navigateur (?:non |n['’]est (?:pas|plus) |est |trop )?(?:supporté|pris en charge|compatible|obsolète|ancien|incompatible)|(?:unsupported|outdated|obsolete) browser|browser (?:is )?(?:not supported|out of date)/i,
  anywhere:
    /votre navigateur (?:est (?:obsolète|trop ancien|incompatible)|n['’]est (?:pas|plus) (?:supporté|pris en charge|compatible))|your browser is (?:out of date|not supported|no longer supported)|checking your browser|vérification (de|que) (votre navigateur|vous êtes)|enable javascript and cookies to continue|enable js and disable any ad ?blocker|vous êtes (bien )?humain|(?:prouve[rz]|confirme[rz]|vérifie[rz]|assurer) que vous (?:n['’]êtes pas un robot|êtes humain)|incapsula incident|the requested url was rejected|votre (requête|demande) a été (bloquée|rejetée)|you are (now )?in (line|a queue)|vous êtes (maintenant )?dans (la|une) file d['’]attente|accès (?:à (?:cette page|ce site) )?(a été )?(bloqué|refusé)e?(?! ?\?)|unusual traffic|trafic inhabituel|activité inhabituelle|press (?:&|and) hold|(?:confirm|verify|verifying) (?:that )?you are (?:a )?human|think (?:that )?you (?:are|were) a bot|verifying your browser/i,
};

const site =
  "(?:sites?|services?|t[ée]l[ée]services?|t[ée]l[ée]proc[ée]dures?|applications?|plateformes?|portails?|d[ée]marches?|formulaires?|espaces? [\\p{L}]+)";
const now = "(?:actuellement |momentanément |temporairement |provisoirement )*";
const out =
  "(?:indisponibles?|inaccessibles?|interrompue?s?|suspendue?s?|en (?:cours de )?maintenance|en travaux|en (?:cours d['’]élaboration|construction))";
/** "Le service est momentanément indisponible"; what is announced for later ("sera indisponible samedi") is another matter. */
const isOut = `\\b${site}(?: [^.!?:]{0,40})? (?:est|sont) ${now}${out}`;

/** Wording of works in progress. "Maintenance" alone is also the subject of procedures: it counts as a whole title, or as a state. */
export const maintenanceWords: Wording = {
  dominant: new RegExp(
    `(?:^|[|–—:·-]\\s*)(?:site |page (?:de )?|service )?maintenance\\s*(?:$|[|–—:·!-]|en cours)|\\ben (?:cours de )?maintenance|(?:opérations? de )?maintenance (?:en cours|du (?:site|service)|applicative|technique)|under maintenance|${isOut}|${site} ${now}${out}|temporarily unavailable|(?:momentanément|temporairement) (?:indisponible|inaccessible)|service unavailable|interruption (?:de|du|momentanée du|temporaire du) service(?![^.]{0,20} (?:prévue|programmée|le ))`,
    "iu",
  ),
  anywhere: new RegExp(
    `(?:est|sont|site|service) (?:actuellement )?en (?:cours de )?maintenance|opérations? de maintenance (?:est |sont )?en cours|(?:^|[.!?…] )(?:momentanément|temporairement) (?:indisponible|inaccessible)|\\b${site} ${now}(?:indisponible|inaccessible)|${isOut}|under maintenance|(?<!next )(?:for|due to) (?:a )?(?:scheduled|planned) maintenance|(?:be )?back (?:soon|shortly)`,
    "iu",
  ),
};

/** What a service opens and shuts. What is the applicant's own ("votre demande est close") is another matter. */
const mine = "(?<!(?:votre|vos|ma|mes|sa|ses) )";
/** Periods: they also end. A procedure that is "terminée" has been gone through with success. */
const period =
  "(?:campagne|inscriptions?|candidatures?|d[ée]p[ôo]ts?|appel à (?:projets?|candidatures?)|guichet|session|consultation|enqu[êe]te|concours|p[ée]riodes?)";
const thing = `(?:${period}|t[ée]l[ée](?:service|d[ée]marche|proc[ée]dure)|service(?! (?:t[ée]l[ée]phonique|client|d['’]accueil|d['’]état civil))|d[ée]marche|proc[ée]dure|formulaire|demandes?|plateforme|questionnaire)`;
/** Shut on Sundays or at noon is open. */
const regularly =
  "(?! (?:au public|à midi|(?:les? |tous les |chaque )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|week|midi|matin|après-midi|jours? férié)|(?:de|entre) \\d{1,2} ?h))";
const shut = `(?:ferm[ée]e?s?|clos(?:e|es)?|cl[ôo]tur[ée]e?s?|arr[êe]t[ée]e?s?)(?!\\p{L})${regularly}`;
const over = "(?:termin[ée]e?s?|achev[ée]e?s?)(?!\\p{L})";
const is = "(?:est|sont|a été|ont été) (?:désormais |définitivement |actuellement |maintenant |à présent |d[ée]j[àa] )?";
/** "La campagne 2026 est close", "les inscriptions sont terminées". */
const said = `${mine}(?:\\b${thing}(?: [^.!?]{0,70}?)? ${is}${shut}|\\b${period}(?: [^.!?]{0,70}?)? ${is}${over})`;
/** "Inscriptions closes", "Campagne 2025-2026 terminée": a title needs no verb. */
const titled = `${mine}(?:\\b${thing}(?: \\d[-/\\d]*)? ${shut}|\\b${period}(?: \\d[-/\\d]*)? ${over})`;
const gone = `\\b${thing}(?: en ligne)? n['’](?:est|ont|a) plus (?:disponible|accessible|ouverte?|possible|en service|proposée?)|n['’]est plus possible de (?:déposer|s['’]inscrire|candidater|faire)|date limite (?:de [^.!?]{0,30})?est (?:dépassée|passée)|no longer (?:available|accepting)`;

/** Something of the same kind is open: a list of campaigns closes nothing. */
export const openWords =
  /(?<!(?:sera|seront|était|étaient|été|pas encore) (?:de nouveau )?)\bouverte?s? (?:jusqu|depuis|à partir|du \d|dès)|(?:est|sont) (?:actuellement |désormais |à nouveau )?ouverte?s?(?! au public)/iu;

/** Wording of a procedure that no longer, or not yet, takes requests. */
export const closedWords: Wording = {
  dominant: new RegExp(
    `${said}|${titled}|${gone}|n['’]est pas encore ouvert|(?:service|procedure|form|applications?) (?:has|is|are) (?:now )?(?:been )?closed|a (?:définitivement )?fermé\\b`,
    "iu",
  ),
  anywhere: new RegExp(`${said}|${gone}|(?:this|the) (?:service|procedure|form|application period) (?:is|has) (?:now )?(?:been )?closed`, "iu"),
};

const missing = "(?:introuvable|non trouvée?|inexistante?|not found|inconnue?|supprimée?)";

/** Soft 404s. */
export const notFoundWords: Wording = {
  dominant: new RegExp(
    `(?:page(?: web)?|démarche|procédure|formulaire|ressource|document|contenu|composant|site) ${missing}|(?:erreur|error|status|état|statut|code|http)\\s*(?:http)?\\s*:?\\s*404\\b|^404(?=\\W*$|\\s*[-–—:|!.]|\\s+(?:not|page|error|erreur|introuvable|non))|[-–—|:]\\s*404$|(?:page|adresse|document|contenu|démarche|ressource) [^.]{0,40}?(?:n['’]existe (?:pas|plus)|n['’]a (?:pas |pu )?(?:pas )?(?:pu )?être trouvée?|est introuvable)|(?:page|content) (?:you[^.]{0,30} )?(?:not found|could not be found|does(?:n['’]t| not) exist|cannot be found)|^not found$|nothing (?:was )?found here|^index of /|^welcome to nginx|apache2? [^.]{0,30}default page|^iis windows|^(?:ce |this )?(?:nom de )?domain[e]? [^.]{0,40}(?:à vendre|for sale|expiré|expired|parked)`,
    "iu",
  ),
  anywhere:
    /la page (?:que vous (?:cherchez|recherchez|demandez|avez demandée)|demandée|recherchée)[^.]{0,60}(?:n['’]existe|introuvable|n['’]est (?:pas|plus)|n['’]a (?:pas|pu)|a été (?:supprimée|déplacée))|(?<!si )(?:cette|la) page n['’]existe (?:pas|plus)|the page you (?:are looking for|requested)[^.]{0,60}(?:not|n['’]t|no longer|moved)|^cannot (?:get|post) \/|ce (?:nom de )?domaine (?:est|serait) (?:à vendre|peut-être à vendre|expiré)|th(?:is|e) domain (?:name )?(?:is|may be) for sale|buy this domain|domain (?:has )?expired|type=not found, status=404/i,
};

/** Error pages that answer 200. */
export const serverErrorWords: Wording = {
  dominant:
    /(?:erreur|error|status|état|statut|http)\s*(?:http)?\s*:?\s*5\d\d\b|^5\d\d(?=\W*$|\s*[-–—:|!.]|\s+(?:error|erreur|internal|bad|service|gateway|backend))|internal server error|erreur (?:interne|technique|inattendue|serveur|du serveur|d['’]exécution|critique)|une erreur (?:est survenue|s['’]est produite|technique)|bad gateway|gateway time-?out|something went wrong|application error|whitelabel error|stack ?trace|(?:connexion|connection) (?:à la base de données|to (?:the )?database)|establishing a database connection/i,
  anywhere:
    /une erreur (?:interne|technique|inattendue|système) (?:est survenue|s['’]est produite)|an? (?:unexpected|internal) (?:server )?error (?:has )?occurred|unhandled exception|fatal error:|erreur critique sur ce site|critical error on this website/i,
};

/** Words of a page whose purpose is to sign in. */
export const loginWords =
  /^(?:page de )?(?:connexion|identification|authentification|se connecter|connectez[- ]vous|identifiez[- ]vous|s['’]identifier|s['’]authentifier|authentifiez[- ]vous|accédez? à (?:votre|mon) (?:compte|espace)|me connecter|sign in|log ?in|mon (?:compte|espace))(?!\p{L})|^(?:service|portail|page|serveur) (?:central )?d['’](?:authentification|identification)|(?:connexion|identification|authentification|connectez[- ]vous|se connecter|accès) (?:à|au|aux|sur) (?:votre|mon|l['’]|la|le|les|un|nos|son)|(?:veuillez vous|vous devez (?:vous|être)) (?:connect|identifi|authentifi)/iu;
